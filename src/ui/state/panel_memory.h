// What the drawing of the panels remembers from frame to frame: text fields that are open, what is to be scrolled to,
// lines made ready to draw. Nothing of it changes what is shown of the document.
#pragma once

#include "session/document/playback.h"
#include "ui/state/file_view.h"

#include <memory>
#include <optional>
#include <string>

namespace bodychain::ui {

struct LinkCurve;       // the card's curve made ready to draw, see ui/changes/link_card.cpp
struct MusclePictures;  // rows of the muscles, see ui/curves/muscle_rows.h
struct CurvePictures;   // lines made ready to draw, see ui/plots/curve_pictures.h

struct PictureMemory {
    float caption_height = 0;  // where it stands below the list of layers: from the picture's lower edge to its top
};

struct ChangesMemory {
    std::shared_ptr<LinkCurve> curve;  // made at need
    float card_height = 0;             // of its content in the last frame, pixels
};

struct CurvesMemory {
    /// A double-click enlarges a plot and leaves the walk as it was before its first press.
    std::optional<Playback> before_press;
    std::shared_ptr<MusclePictures> muscles;  // made at need
    std::shared_ptr<CurvePictures> pictures;  // made at need
};

struct FilesMemory {
    bool recent_open = false;      // in the menu
    bool give_focus = false;       // to the part of the dialog that the keys go to
    bool scroll_to_entry = false;  // of the browser
    std::string typed;             // what the field of the browser holds
};

struct PostureMemory {
    bool finding = false;                              // the field to find a slider has the focus: Down leaves it
    bool focus_find = false;                           // it is to get the focus
    bool leave_find = false;                           // it is to lose it
    bool scroll_to_row = false, focus_number = false;  // of the marked row
    bool scroll_to_notes = false;
    NotesField typing = NotesField::None;
    bool focus_typing = false;
};

struct SelfCheckMemory {
    bool scroll_to_row = false;
};

struct PanelMemory {
    PictureMemory picture;
    ChangesMemory changes;
    CurvesMemory curves;
    FilesMemory files;
    PostureMemory posture;
    SelfCheckMemory self_check;
};

}  // namespace bodychain::ui
