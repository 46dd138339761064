#include "ui/curves/page_table.h"

#include "ui/curves/body_pages.h"
#include "ui/curves/scores_page.h"
#include "ui/plots/curve_pictures.h"

#include <vector>

namespace bodychain::ui {

std::string page_csv(const PanelInput& in) {
    const CurvesView& view = in.view.curves;
    const Answer& answer = *in.answer;
    if (view.page == CurvesPage::Scores) return scores_csv(answer);
    if (view.page == CurvesPage::Muscles) return muscles_page_csv(in);
    if (view.page == CurvesPage::Distance) return distance_csv(in);
    std::vector<PlotCurves> all;
    for (const PlotPicture& picture : pictures_of(in.memory.curves, view, answer).plots) all.push_back(picture.curves);
    if (view.enlarged && *view.enlarged < all.size())
        return curves_csv({&all[*view.enlarged], 1}, walks_beside(in.memory.curves, view));
    return curves_csv(all, walks_beside(in.memory.curves, view));
}

}  // namespace bodychain::ui
