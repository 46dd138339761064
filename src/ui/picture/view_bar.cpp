#include "ui/picture/view_bar.h"

#include "ui/kit/widgets.h"
#include "ui/picture/layer_list.h"
#include "words/strings/strings.h"

#include <array>

namespace bodychain::ui {

namespace {

struct PushPair {
    const char* id;
    std::array<PushSide, 2> sides;
    std::array<Text, 2> names;
};
// In pairs, one over the other: in a narrow window a row of four would hide the walker.
constexpr std::array<PushPair, 2> kPushes{
    {{"push", {PushSide::Left, PushSide::Right}, {text::kPushLeft, text::kPushRight}},
     {"push.along", {PushSide::Behind, PushSide::Front}, {text::kPushBehind, text::kPushFront}}}};

void push_choice(const PanelInput& in, ImVec2 at) {
    const Look& look = in.look;
    ImGui::GetWindowDrawList()->AddText(look.fonts.small, look.fonts.small->FontSize, ImVec2(at.x + look.px(4), at.y),
                                        look.colours.muted, text::kPush);
    float y = at.y + look.px(18);
    for (const PushPair& pair : kPushes) {
        ImGui::SetCursorScreenPos(ImVec2(at.x, y));
        int chosen = -1;
        if (segmented(look, pair.id, std::array<const char*, 2>{pair.names[0], pair.names[1]}, chosen,
                      std::array<const char*, 2>{text::kPushTip, text::kPushTip}))
            in.ask(PushWalker{pair.sides[static_cast<std::size_t>(chosen)]});
        y += look.px(32);
    }
}

}  // namespace

void overlay_switches(const PanelInput& in, const Rect& picture) {
    const float y = layer_list(in, picture);
    const bool room = y + in.look.px(88) <= picture.bottom();
    if (in.view.mode == Mode::Walk && room && !in.view.self_check.open)
        push_choice(in, ImVec2(picture.x + in.look.px(12), y + in.look.px(6)));
}

}  // namespace bodychain::ui
