// Where named controls were drawn in the last frame, so that tests can put the pointer on them like a person does.
#pragma once

#include "ui/kit/layout.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace bodychain::ui {

class Places {
public:
    void clear() { rects_.clear(); }
    void note(std::string_view name, const Rect& rect) { rects_.insert_or_assign(std::string(name), rect); }
    std::optional<Rect> find(std::string_view name) const {
        const auto it = rects_.find(std::string(name));
        return it == rects_.end() ? std::nullopt : std::optional(it->second);
    }
    const std::map<std::string, Rect>& all() const { return rects_; }

private:
    std::map<std::string, Rect> rects_;
};

}  // namespace bodychain::ui
