#include "ui/posture/slider_rows.h"

#include "ui/posture/person_section.h"
#include "ui/posture/region_section.h"
#include "ui/posture/slider_filter.h"

namespace bodychain::ui {

std::vector<ParameterId> slider_rows(const ViewState& view) {
    std::vector<ParameterId> rows;
    const bool looks = !view.find.empty();
    if (view.person_open || looks)
        for (const ParameterId id : person_rows())
            if (found(view.find, id)) rows.push_back(id);
    for (const Region region : posture_regions()) {
        if (!looks && !view.open_regions[static_cast<std::size_t>(region)]) continue;
        for (const ParameterId id : parameters_of(region)) {
            if (id > mirrored(id) || !found(view.find, id))
                continue;  // both sides stand in one row, the left one above
            if (id != mirrored(id)) rows.push_back(mirrored(id));
            rows.push_back(id);
        }
    }
    return rows;
}

}  // namespace bodychain::ui
