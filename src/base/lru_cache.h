// The most recently used results, so that going back to a question answers at once.
#pragma once

#include <cstddef>
#include <list>
#include <optional>
#include <string>
#include <utility>

namespace bodychain {

/// A handful of values by key; the one unused longest makes room. Linear search: it never holds more than some
/// hundreds.
template <class Value, class Key = std::string>
class LruCache {
public:
    explicit LruCache(std::size_t capacity) : capacity_(capacity) {}

    std::optional<Value> find(const Key& key) {
        for (auto it = items_.begin(); it != items_.end(); ++it) {
            if (it->first != key) continue;
            items_.splice(items_.begin(), items_, it);
            return it->second;
        }
        return std::nullopt;
    }

    void put(const Key& key, Value value) {
        items_.remove_if([&](const auto& item) { return item.first == key; });
        items_.emplace_front(key, std::move(value));
        if (items_.size() > capacity_) items_.pop_back();
    }

    std::size_t size() const { return items_.size(); }

private:
    std::size_t capacity_;
    std::list<std::pair<Key, Value>> items_;
};

}  // namespace bodychain
