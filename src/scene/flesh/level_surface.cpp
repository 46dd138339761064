#include "scene/flesh/level_surface.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain {

namespace {

using Field = std::function<float(const glm::vec3&)>;

glm::vec3 gradient(const Field& field, const glm::vec3& p) {
    constexpr float kStep_m = 0.002f;
    glm::vec3 g(0.0f);
    for (int axis = 0; axis < 3; ++axis) {
        glm::vec3 d(0.0f);
        d[axis] = kStep_m;
        g[axis] = (field(p + d) - field(p - d)) / (2.0f * kStep_m);
    }
    return g;
}

class Nets {
public:
    Nets(const Field& field, const glm::vec3& low, const glm::vec3& high, float step)
        : field_(field), low_(low), step_(step) {
        for (int a = 0; a < 3; ++a) count_[a] = static_cast<int>(std::ceil((high[a] - low[a]) / step)) + 1;
        values_.resize(number(glm::ivec3(0, 0, count_.z)));
        for_each([&](const glm::ivec3& c) { values_[number(c)] = field_(place(c)); });
        vertex_.assign(values_.size(), -1);
    }

    LevelSurface run() {
        for_each([&](const glm::ivec3& c) { add_vertex(c); });
        for_each([&](const glm::ivec3& c) { add_faces(c); });
        for (int i = 0; i < 2; ++i) relax();
        for (glm::vec3& p : surface_.places) {
            glm::vec3 g;
            for (int i = 0; i < 3; ++i) {
                g = gradient(field_, p);
                p -= g * std::clamp(field_(p) / std::max(0.1f, glm::dot(g, g)), -0.5f * step_, 0.5f * step_);
            }
            surface_.normals.push_back(glm::normalize(g));
        }
        return std::move(surface_);
    }

private:
    std::size_t number(const glm::ivec3& c) const {
        return static_cast<std::size_t>((c.z * count_.y + c.y) * count_.x + c.x);
    }
    glm::vec3 place(const glm::ivec3& c) const { return low_ + step_ * glm::vec3(c); }
    bool inside(const glm::ivec3& c) const { return values_[number(c)] < 0.0f; }

    template <class Do>
    void for_each(Do&& act) const {
        for (int z = 0; z < count_.z; ++z)
            for (int y = 0; y < count_.y; ++y)
                for (int x = 0; x < count_.x; ++x) act(glm::ivec3(x, y, z));
    }

    // One vertex in each cell that the surface passes: the mean of where it cuts the cell's edges.
    void add_vertex(const glm::ivec3& c) {
        if (c.x + 1 >= count_.x || c.y + 1 >= count_.y || c.z + 1 >= count_.z) return;
        glm::vec3 sum(0.0f);
        int cuts = 0;
        for (int axis = 0; axis < 3; ++axis)
            for (int i = 0; i < 4; ++i) {
                glm::ivec3 a = c, step(0);
                a[(axis + 1) % 3] += i & 1;
                a[(axis + 2) % 3] += i >> 1;
                step[axis] = 1;
                const float u = values_[number(a)], v = values_[number(a + step)];
                if ((u < 0.0f) == (v < 0.0f)) continue;
                sum += glm::mix(place(a), place(a + step), u / (u - v));
                ++cuts;
            }
        if (cuts == 0) return;
        vertex_[number(c)] = static_cast<int>(surface_.places.size());
        surface_.places.push_back(sum / static_cast<float>(cuts));
    }

    // A square around each grid edge that the surface cuts.
    void add_faces(const glm::ivec3& c) {
        for (int axis = 0; axis < 3; ++axis) {
            const int u = (axis + 1) % 3, v = (axis + 2) % 3;
            glm::ivec3 end = c;
            ++end[axis];
            if (end[axis] >= count_[axis] || c[u] == 0 || c[v] == 0 || inside(c) == inside(end)) continue;
            std::array<std::uint32_t, 4> q{};
            for (int i = 0; i < 4; ++i) {
                glm::ivec3 cell = c;
                cell[u] -= i == 1 || i == 2 ? 0 : 1;
                cell[v] -= i >= 2 ? 0 : 1;
                q[static_cast<std::size_t>(i)] = static_cast<std::uint32_t>(vertex_[number(cell)]);
            }
            if (!inside(c)) std::swap(q[1], q[3]);
            surface_.indices.insert(surface_.indices.end(), {q[0], q[1], q[2], q[0], q[2], q[3]});
        }
    }

    // Each vertex moves to the middle of its neighbours, because even triangles have smooth outlines.
    void relax() {
        std::vector<glm::vec4> sums(surface_.places.size(), glm::vec4(0.0f));
        for (std::size_t i = 0; i < surface_.indices.size(); ++i) {
            const std::uint32_t from = surface_.indices[i], to = surface_.indices[i % 3 == 2 ? i - 2 : i + 1];
            sums[to] += glm::vec4(surface_.places[from], 1.0f);
        }
        for (std::size_t i = 0; i < sums.size(); ++i)
            surface_.places[i] = glm::mix(surface_.places[i], glm::vec3(sums[i]) / sums[i].w, 0.6f);
    }

    const Field& field_;
    glm::vec3 low_;
    float step_;
    glm::ivec3 count_{1};
    std::vector<float> values_;
    std::vector<int> vertex_;
    LevelSurface surface_;
};

}  // namespace

LevelSurface level_surface(const Field& field, const glm::vec3& low, const glm::vec3& high, float step_m) {
    return Nets(field, low, high, step_m).run();
}

}  // namespace bodychain
