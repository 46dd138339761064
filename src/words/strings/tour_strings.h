// The words of the tour for a first visitor: its offer, its five stops and their buttons.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kTourOffer{"New here?"};
inline constexpr Text kTourOfferMore{"Five short stops show what you can do and where to look. It takes a minute."};
inline constexpr Text kTourTake{"Take the tour"};
inline constexpr Text kTourDecline{"No, thanks"};
inline constexpr Text kTourTip{"Five short stops: what you can do and where to look  (Shift+F1)"};
inline constexpr Text kTourDeclineTip{"The tour is always there in the list of keys (F1) and among the pages to learn from (L)"};

inline constexpr Text kTourCount{"{0} of {1}"};
inline constexpr Text kTourBack{"Back"};
inline constexpr Text kTourNext{"Next"};
inline constexpr Text kTourFinish{"Finish"};
inline constexpr Text kTourSkip{"Skip"};
inline constexpr Text kTourShow{"Show me"};
inline constexpr Text kTourBackTip{"One stop back  (Left arrow)"};
inline constexpr Text kTourNextTip{"On to the next stop  (Right arrow)"};
inline constexpr Text kTourSkipTip{"Leave the tour  (Esc)"};
inline constexpr Text kTourShowTip{"Does it for you; Undo takes a change of the posture back  (Enter)"};

/// What a stop says, what it asks for, and what was seen once that is done.
struct TourWords {
    Text title, says, asks, done;
};
inline constexpr TourWords kTourStops[] = {
    {Text{"A body walks"}, Text{"You see a skeleton walk. You can look at it from every side and stop it at any moment."},
     Text{"Drag in the picture to turn the view, or press Space to stop and go on."}, Text{"Done: the wheel brings you nearer, and the keys 1 to 6 look from each side."}},
    {Text{"Turn a foot out"}, Text{"Every slider changes one thing in the body: here, how far the toes of a foot point outward."},
     Text{"Move \"Toes point out\" at the left, or turn a foot by its ring. Watch the knee and the hip above it."},
     Text{"Done: you moved one thing only. All else that moves now follows from it; the pale ghost shows how it was."}},
    {Text{"How far it travels"}, Text{"This figure is the body as a chain. The more a place changes, the stronger it is drawn. Arrows lead away from the cause."},
     Text{"Click a place of the figure away from the foot."}, Text{"Done: the card tells what changes there and where it comes from. That can be far from where it is felt."}},
    {Text{"Examples"}, Text{"Ready-made postures, from flat feet to a hollow back, each with a line on what to look at."}, Text{"Open the examples and choose one."},
     Text{"Done: the words in the picture say what to look at. Your height and weight stayed the same."}},
    {Text{"Where the load goes, and back"}, Text{"A change moves loads as well: some places carry more, others less. None of it says that something hurts."},
     Text{"Open the page \"Places\" at the right, or the curves below. Undo, at the top, takes every step back."},
     Text{"Done. Now try a question of your own: nothing can break, and Undo goes all the way back."}},
};

// clang-format on

}  // namespace bodychain::text
