#include "tools/bone_forge/simplify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <queue>

namespace bodychain {

namespace {

using glm::vec3;

/// Sum of squared distances to planes, as a symmetric 4x4 form.
struct Quadric {
    std::array<double, 10> m{};
    double area = 0;
    void add_plane(const glm::dvec3& n, double d, double weight) {
        const double v[4] = {n.x, n.y, n.z, d};
        std::size_t k = 0;
        for (int i = 0; i < 4; ++i)
            for (int j = i; j < 4; ++j) m[k++] += weight * v[i] * v[j];
        area += weight;
    }
    Quadric& operator+=(const Quadric& o) {
        for (std::size_t i = 0; i < m.size(); ++i) m[i] += o.m[i];
        area += o.area;
        return *this;
    }
    /// Mean squared distance of p.
    double at(const glm::dvec3& p) const {
        const double e = m[0] * p.x * p.x + 2 * m[1] * p.x * p.y + 2 * m[2] * p.x * p.z + 2 * m[3] * p.x +
                         m[4] * p.y * p.y + 2 * m[5] * p.y * p.z + 2 * m[6] * p.y + m[7] * p.z * p.z + 2 * m[8] * p.z +
                         m[9];
        return area > 0 ? std::max(0.0, e) / area : 0.0;
    }
};

struct Candidate {
    double cost;
    std::uint32_t from, to;
    std::uint32_t stamp;  // sum of both vertices' versions when this was computed
    bool operator<(const Candidate& o) const {
        return cost > o.cost || (cost == o.cost && (from > o.from || (from == o.from && to > o.to)));
    }
};

class Simplifier {
public:
    Simplifier(Mesh& mesh, float tolerance_m) : mesh_(mesh), limit_(static_cast<double>(tolerance_m) * tolerance_m) {}

    void run() {
        build();
        for (std::uint32_t v = 0; v < quadric_.size(); ++v) push_around(v);
        while (!queue_.empty()) {
            const Candidate c = queue_.top();
            queue_.pop();
            if (removed_[c.from] || removed_[c.to] || version_[c.from] + version_[c.to] != c.stamp) continue;
            if (may_collapse(c.from, c.to)) collapse(c.from, c.to);
        }
    }

    std::vector<std::uint32_t> living() const {
        std::vector<std::uint32_t> indices;
        for (std::size_t t = 0; t < dead_.size(); ++t)
            if (!dead_[t])
                indices.insert(indices.end(), mesh_.indices.begin() + static_cast<std::ptrdiff_t>(3 * t),
                               mesh_.indices.begin() + static_cast<std::ptrdiff_t>(3 * t + 3));
        return indices;
    }

    void compact() {
        std::vector<std::uint32_t> place(mesh_.vertices.size(), 0);
        std::vector<Vertex> vertices;
        std::vector<std::uint32_t> indices = living();
        for (std::uint32_t v = 0; v < place.size(); ++v)
            if (!removed_[v] && !around_[v].empty()) {
                place[v] = static_cast<std::uint32_t>(vertices.size());
                vertices.push_back(mesh_.vertices[v]);
            }
        for (std::uint32_t& i : indices) i = place[i];
        mesh_.vertices = std::move(vertices);
        mesh_.indices = std::move(indices);
    }

private:
    vec3 position(std::uint32_t v) const { return mesh_.vertices[v].position; }
    std::uint32_t* triangle(std::uint32_t t) { return &mesh_.indices[3 * static_cast<std::size_t>(t)]; }

    void build() {
        const std::size_t n = mesh_.vertices.size();
        quadric_.resize(n);
        around_.resize(n);
        version_.assign(n, 0);
        removed_.assign(n, 0);
        dead_.assign(mesh_.triangles(), 0);
        for (std::uint32_t t = 0; t < dead_.size(); ++t) {
            const std::uint32_t* v = triangle(t);
            const glm::dvec3 a = position(v[0]),
                             cross = glm::cross(glm::dvec3(position(v[1])) - a, glm::dvec3(position(v[2])) - a);
            const double twice = glm::length(cross);
            for (int k = 0; k < 3; ++k) {
                around_[v[k]].push_back(t);
                if (twice > 0) quadric_[v[k]].add_plane(cross / twice, -glm::dot(cross / twice, a), twice);
            }
        }
    }

    // Half-edge collapses keep the vertices on the surface.
    void push(std::uint32_t from, std::uint32_t to) {
        Quadric q = quadric_[from];
        q += quadric_[to];
        const double cost = q.at(position(to));
        if (cost < limit_) queue_.push({cost, from, to, version_[from] + version_[to]});
    }

    void push_around(std::uint32_t v) {
        for (std::uint32_t t : around_[v])
            for (int k = 0; k < 3; ++k)
                if (const std::uint32_t w = triangle(t)[k]; w != v) {
                    push(v, w);
                    push(w, v);
                }
    }

    // Not where the surface would fold, grow needles, or pinch together (link condition).
    bool may_collapse(std::uint32_t from, std::uint32_t to) {
        int shared = 0;
        ring_.clear();
        for (std::uint32_t t : around_[from]) {
            const std::uint32_t* v = triangle(t);
            const int at = v[0] == from ? 0 : v[1] == from ? 1 : 2;
            const std::uint32_t b = v[(at + 1) % 3], c = v[(at + 2) % 3];
            ring_.push_back(b);
            ring_.push_back(c);
            if (b == to || c == to) {
                ++shared;
                continue;
            }
            const vec3 before = glm::cross(position(b) - position(from), position(c) - position(from));
            const vec3 e = position(b) - position(to), f = position(c) - position(to), after = glm::cross(e, f);
            const float lengths = glm::dot(e, e) + glm::dot(f, f) + glm::dot(e - f, e - f);
            if (glm::dot(before, after) < 0.6f * glm::length(before) * glm::length(after) ||
                glm::length(after) < 0.06f * lengths)
                return false;
        }
        return shared == 2 && common_neighbours(to) == 2;
    }

    int common_neighbours(std::uint32_t to) {
        std::sort(ring_.begin(), ring_.end());
        ring_.erase(std::unique(ring_.begin(), ring_.end()), ring_.end());
        other_.clear();
        for (std::uint32_t t : around_[to])
            for (int k = 0; k < 3; ++k)
                if (const std::uint32_t w = triangle(t)[k];
                    w != to && std::binary_search(ring_.begin(), ring_.end(), w))
                    other_.push_back(w);
        std::sort(other_.begin(), other_.end());
        return static_cast<int>(std::unique(other_.begin(), other_.end()) - other_.begin());
    }

    void collapse(std::uint32_t from, std::uint32_t to) {
        for (std::uint32_t t : around_[from]) {
            std::uint32_t* v = triangle(t);
            if (v[0] == to || v[1] == to || v[2] == to) {
                dead_[t] = 1;
                for (int k = 0; k < 3; ++k)
                    if (v[k] != from) std::erase(around_[v[k]], t);
                continue;
            }
            for (int k = 0; k < 3; ++k)
                if (v[k] == from) v[k] = to;
            around_[to].push_back(t);
        }
        around_[from].clear();
        removed_[from] = 1;
        quadric_[to] += quadric_[from];
        ++version_[to];
        push_around(to);
    }

    Mesh& mesh_;
    double limit_;
    std::vector<Quadric> quadric_;
    std::vector<std::vector<std::uint32_t>> around_;  // triangles at each vertex
    std::vector<std::uint32_t> version_, ring_, other_;
    std::vector<char> removed_, dead_;
    std::priority_queue<Candidate> queue_;
};

}  // namespace

void simplify(Mesh& mesh, float tolerance_m) {
    Simplifier work(mesh, tolerance_m);
    work.run();
    work.compact();
}

std::vector<std::uint32_t> simplified_indices(const Mesh& mesh, float tolerance_m) {
    Mesh copy = mesh;
    Simplifier work(copy, tolerance_m);
    work.run();
    return work.living();
}

}  // namespace bodychain
