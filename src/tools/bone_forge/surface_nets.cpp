#include "tools/bone_forge/surface_nets.h"

#include "tools/bone_forge/simplify.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace bodychain {

namespace {

using glm::vec3;

constexpr int kBlock = 4;           // cells per edge of the blocks that are skipped when the surface is far
constexpr float kFineness = 0.72f;  // of the steps that the bones ask for
constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

class Net {
public:
    Net(const DistanceField& field, const Grid& grid)
        : field_(field),
          grid_(grid),
          nx_(static_cast<int>(grid.x.size())),
          ny_(static_cast<int>(grid.y.size())),
          nz_(static_cast<int>(grid.z.size())),
          value_(static_cast<std::size_t>(nx_ * ny_ * nz_), kUnknown),
          vertex_(value_.size(), -1) {}

    Mesh run(float tolerance_m) {
        for (int k = 0; k < nz_ - 1; k += kBlock)
            for (int j = 0; j < ny_ - 1; j += kBlock)
                for (int i = 0; i < nx_ - 1; i += kBlock) sample_block(i, j, k);
        for (std::size_t b = 0; b < blocks_.size(); ++b) place_vertices(blocks_[b]);
        for (std::size_t b = 0; b < blocks_.size(); ++b) join_cells(blocks_[b]);
        if (tolerance_m > 0) simplify(mesh_, tolerance_m);
        finish_vertices();
        return std::move(mesh_);
    }

private:
    using Corner = std::array<int, 3>;

    std::size_t at(int i, int j, int k) const { return static_cast<std::size_t>((k * ny_ + j) * nx_ + i); }
    vec3 point(int i, int j, int k) const {
        return {grid_.x[static_cast<std::size_t>(i)], grid_.y[static_cast<std::size_t>(j)],
                grid_.z[static_cast<std::size_t>(k)]};
    }
    Corner block_end(const Corner& b) const {
        return {std::min(b[0] + kBlock, nx_ - 1), std::min(b[1] + kBlock, ny_ - 1), std::min(b[2] + kBlock, nz_ - 1)};
    }

    void sample_block(int i, int j, int k) {
        const Corner begin{i, j, k}, end = block_end(begin);
        const vec3 low = point(i, j, k), high = point(end[0], end[1], end[2]);
        // Distances may be off by a quarter (ellipsoids), so keep a margin.
        if (std::fabs(field_((low + high) * 0.5f)) > 1.4f * 0.5f * glm::length(high - low)) return;
        blocks_.push_back(begin);
        for (int z = k; z <= end[2]; ++z)
            for (int y = j; y <= end[1]; ++y)
                for (int x = i; x <= end[0]; ++x)
                    if (float& v = value_[at(x, y, z)]; std::isnan(v)) v = field_(point(x, y, z));
    }

    void place_vertices(const Corner& begin) {
        const Corner end = block_end(begin);
        for (int z = begin[2]; z < end[2]; ++z)
            for (int y = begin[1]; y < end[1]; ++y)
                for (int x = begin[0]; x < end[0]; ++x) place_vertex(x, y, z);
    }

    // One vertex in every cell the surface passes: the mean of its crossings of the cell's edges, pulled onto the
    // surface.
    void place_vertex(int x, int y, int z) {
        vec3 sum(0.0f);
        int crossings = 0;
        for (int e = 0; e < 12; ++e) {
            const int axis = e / 4, u = (axis + 1) % 3, v = (axis + 2) % 3;
            Corner a{x, y, z};
            a[static_cast<std::size_t>(u)] += e & 1;
            a[static_cast<std::size_t>(v)] += (e >> 1) & 1;
            Corner b = a;
            b[static_cast<std::size_t>(axis)] += 1;
            const float fa = value_[at(a[0], a[1], a[2])], fb = value_[at(b[0], b[1], b[2])];
            if ((fa < 0) == (fb < 0)) continue;
            sum += glm::mix(point(a[0], a[1], a[2]), point(b[0], b[1], b[2]), fa / (fa - fb));
            ++crossings;
        }
        if (crossings == 0) return;
        vertex_[at(x, y, z)] = static_cast<int>(mesh_.vertices.size());
        Vertex vertex;
        vertex.position = onto_surface(sum / static_cast<float>(crossings), point(x, y, z), point(x + 1, y + 1, z + 1));
        mesh_.vertices.push_back(vertex);
    }

    vec3 onto_surface(vec3 p, const vec3& low, const vec3& high) const {
        const vec3 margin = (high - low) * 0.05f;
        for (int pass = 0; pass < 1; ++pass) {
            const vec3 slope = gradient(p);
            p -= slope * (field_(p) / std::max(0.25f, glm::dot(slope, slope)));
            p = glm::clamp(p, low + margin, high - margin);
        }
        return p;
    }

    vec3 gradient(const vec3& p) const {
        constexpr float h = 0.0006f;
        // Four samples at the corners of a tetrahedron give the slope at two thirds of the cost of central differences.
        const vec3 a(1, -1, -1), b(-1, -1, 1), c(-1, 1, -1), d(1, 1, 1);
        return (a * field_(p + a * h) + b * field_(p + b * h) + c * field_(p + c * h) + d * field_(p + d * h)) /
               (4.0f * h);
    }

    void join_cells(const Corner& begin) {
        const Corner end = block_end(begin);
        for (int z = begin[2]; z < end[2]; ++z)
            for (int y = begin[1]; y < end[1]; ++y)
                for (int x = begin[0]; x < end[0]; ++x)
                    for (int axis = 0; axis < 3; ++axis) join_around_edge({x, y, z}, axis);
    }

    // The four cells around a crossed edge share a quad.
    void join_around_edge(const Corner& a, int axis) {
        Corner b = a;
        b[static_cast<std::size_t>(axis)] += 1;
        const float fa = value_[at(a[0], a[1], a[2])], fb = value_[at(b[0], b[1], b[2])];
        if ((fa < 0) == (fb < 0)) return;
        const std::size_t u = static_cast<std::size_t>((axis + 1) % 3), v = static_cast<std::size_t>((axis + 2) % 3);
        assert(a[u] > 0 && a[v] > 0);
        std::array<int, 4> quad{};
        for (std::size_t c = 0; c < 4; ++c) {
            Corner cell = a;
            cell[u] -= c == 1 || c == 2 ? 1 : 0;
            cell[v] -= c >= 2 ? 1 : 0;
            quad[c] = vertex_[at(cell[0], cell[1], cell[2])];
            if (quad[c] < 0) return;
        }
        if (fa >= 0) std::swap(quad[1], quad[3]);
        add_quad(quad);
    }

    void add_quad(const std::array<int, 4>& q) {
        auto pos = [&](std::size_t i) { return mesh_.vertices[static_cast<std::size_t>(q[i])].position; };
        auto add = [&](std::size_t a, std::size_t b, std::size_t c) {
            for (std::size_t i : {a, b, c}) mesh_.indices.push_back(static_cast<std::uint32_t>(q[i]));
        };
        if (glm::length(pos(0) - pos(2)) <= glm::length(pos(1) - pos(3))) {
            add(0, 1, 2);
            add(0, 2, 3);
        } else {
            add(1, 2, 3);
            add(1, 3, 0);
        }
    }

    void finish_vertices() {
        for (Vertex& v : mesh_.vertices) {
            const vec3 slope = gradient(v.position);
            v.normal = glm::length(slope) > 1e-6f ? glm::normalize(slope) : vec3(0, 1, 0);
            float hidden = 0.0f, weight = 0.55f;
            for (float reach : {0.004f, 0.010f, 0.022f, 0.045f}) {
                hidden += weight * std::max(0.0f, reach - field_(v.position + v.normal * reach)) / reach;
                weight *= 0.72f;
            }
            v.ambient = std::clamp(1.0f - hidden, 0.12f, 1.0f);
        }
    }

    const DistanceField& field_;
    const Grid& grid_;
    int nx_, ny_, nz_;
    std::vector<float> value_;
    std::vector<int> vertex_;
    std::vector<Corner> blocks_;
    Mesh mesh_;
};

}  // namespace

std::vector<float> grid_lines(float from_m, std::initializer_list<GridStretch> stretches) {
    std::vector<float> lines{from_m};
    for (const GridStretch& s : stretches) {
        const float start = lines.back();
        const int n = std::max(1, static_cast<int>(std::lround((s.to_m - start) / (kFineness * s.step_m))));
        for (int i = 1; i <= n; ++i)
            lines.push_back(start + (s.to_m - start) * static_cast<float>(i) / static_cast<float>(n));
    }
    return lines;
}

Mesh polygonise(const DistanceField& field, const Grid& grid, float tolerance_m) {
    return Net(field, grid).run(tolerance_m);
}

}  // namespace bodychain
