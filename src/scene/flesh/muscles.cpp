#include "scene/flesh/muscles.h"

#include "anatomy/spine_curve.h"
#include "scene/flesh/smooth_curve.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kTendonThick_m = 0.0035, kStation_m = 0.018;

// The middle of a segment's bones at the height of `p`, segment frame of the model body, right side; flesh lies on the
// side away from it.
Vec3 bone_middle(Segment right, const Vec3& p) {
    constexpr double kTrunk_m = -0.03, kNeck_m = -0.075;  // from the middle of the hips, zero posture
    switch (right) {
        case Segment::Pelvis: return Vec3(p.y < -0.05 ? 0.03 : -0.03, p.y, 0.05);
        case Segment::FemurR: return Vec3(-0.002, p.y, std::clamp(0.045 + 0.105 * p.y, 0.0, 0.045));
        case Segment::TibiaR: return Vec3(-0.006, p.y, 0.012);
        case Segment::TalusR:
        case Segment::CalcaneusR: return p.x < 0.02 ? Vec3(0.02, p.y, 0.0) : Vec3(p.x, 0.005, 0.0);
        case Segment::ForefootR:
        case Segment::ToesR: return Vec3(p.x, -0.012, -0.002);
        case Segment::HumerusR: return Vec3(0.002, p.y, 0.010);
        case Segment::Neck:
        case Segment::Head: return Vec3(kNeck_m, p.y, 0);
        default: return Vec3(kTrunk_m, p.y, 0);
    }
}

// A station of a strand.
struct Station {
    Vec3 place{0.0}, along{0.0}, out{0.0};
};

class Sculptor {
public:
    explicit Sculptor(const PosedBody& person)
        : body_(*person.body), poses_(*person.poses), size_(body_.person.height_m / 1.75) {}

    LooseMesh run() {
        for (const MuscleLook& look : muscle_looks())
            for (const Side side : kSides) add(look, side);
        return std::move(mesh_);
    }

private:
    Vec3 outward(const Vec3& place, Segment s, Side side) const {
        const Transform& X = poses_[s];
        const bool trunk = s == Segment::Pelvis || (s >= Segment::LumbarLower && s <= Segment::Head);
        const Segment right =
            trunk || side == Side::Right ? s : static_cast<Segment>(index(s) - (s < Segment::LumbarLower ? 6 : 3));
        Vec3 p = inverse(X) * place / size_;
        p.z *= lateral_sign(side);
        Vec3 middle = bone_middle(right, p);
        if (trunk && s != Segment::Pelvis) middle.x -= rest_origin(body_, s).x / size_;
        Vec3 out = p - middle;
        out.z *= lateral_sign(side);
        return X.R * (glm::length(out) > 1e-6 ? glm::normalize(out) : Vec3(1, 0, 0));
    }

    std::vector<Station> stations_of(Muscle muscle, int strand, Side side, int count) const {
        const MusclePath path = muscle_path(muscle, strand, side, body_, poses_);
        std::vector<Station> out;
        for (const CurvePlace& place : along_curve(path.points, count)) {
            const auto i = static_cast<std::size_t>(place.u), j = std::min(i + 1, path.points.size() - 1);
            const Vec3 a = outward(path.points[i], path.on[i], side), b = outward(path.points[j], path.on[j], side);
            out.push_back({place.point, Vec3(0.0), glm::mix(a, b, place.u - static_cast<double>(i))});
        }
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i].along = glm::normalize(out[std::min(i + 1, out.size() - 1)].place - out[i > 0 ? i - 1 : 0].place);
            out[i].out =
                glm::normalize(out[i].out - glm::dot(out[i].out, out[i].along) * out[i].along + 1e-9 * Vec3(1, 0, 0));
        }
        return out;
    }

    void add(const MuscleLook& look, Side side) {
        const int strands = strand_count(look.muscle);
        const double length_m = path_length_m(look.muscle, side, body_, poses_);
        const int count = 2 * std::clamp(static_cast<int>(0.5 * length_m / kStation_m / size_), 4, 13) + 1,
                  ring = strands == 1  ? 12
                         : strands < 4 ? 24
                                       : 32;
        std::vector<std::vector<Station>> lines;
        for (int s = 0; s < strands; ++s) lines.push_back(stations_of(look.muscle, s, side, count));
        const std::size_t first = mesh_.vertices.size();
        for (int i = 0; i < count; ++i)
            add_ring(look, lines, static_cast<std::size_t>(i), static_cast<double>(i) / (count - 1), ring);
        close(first, count, ring);
    }

    // How fleshy it is at `t`: 0 tendon .. 1 the thickest part of the belly.
    static double belly(const MuscleLook& look, double t) {
        const double u = (t - look.flesh_from) / (look.flesh_to - look.flesh_from);
        return u <= 0 || u >= 1 ? 0.0 : std::pow(std::sin(kPi * std::pow(u, 0.9)), 0.95);
    }

    // The line across the muscle at a station, from edge to edge.
    std::vector<Vec3> line_across(const MuscleLook& look, const std::vector<std::vector<Station>>& lines, std::size_t i,
                                  double flesh, double wide) const {
        const Station& s = lines.front()[i];
        if (lines.size() == 1) {
            const Vec3 half = 0.5 * size_ * wide * glm::mix(look.tendon_m, look.width_m, flesh) *
                              glm::normalize(glm::cross(s.along, s.out));
            return {s.place - half, s.place + half};
        }
        std::vector<Vec3> line;
        for (const std::vector<Station>& strand : lines) line.push_back(strand[i].place);
        const auto beyond = [&](const Vec3& end, const Vec3& next) {
            const double gap = glm::length(end - next);
            return end + size_ * wide * glm::mix(look.tendon_m, look.width_m, flesh) *
                             (gap > 1e-6 ? (end - next) / gap : Vec3(0.0));
        };
        const Vec3 one = beyond(line.front(), line[1]), other = beyond(line.back(), line[line.size() - 2]);
        line.insert(line.begin(), one);
        line.push_back(other);
        return line;
    }

    void add_ring(const MuscleLook& look, const std::vector<std::vector<Station>>& lines, std::size_t i, double t,
                  int ring) {
        // The ends lie flat on the bone.
        const double flesh = belly(look, t), end = glm::smoothstep(-0.008, 0.03, std::min(t, 1 - t));
        const double half = 0.5 * size_ * end * glm::mix(kTendonThick_m, look.thick_m, flesh),
                     lift = size_ * look.lift_m * flesh;
        const std::vector<Vec3> line = line_across(look, lines, i, flesh, 0.4 + 0.6 * end);
        // Both faces use the same places across the muscle: they are found for the upper face, and the lower one takes
        // them in reverse.
        std::vector<Vec3> places;
        for (int k = 0; k <= ring / 2; ++k)
            places.push_back(place_across(line, 0.5 + 0.5 * std::cos(2 * kPi * k / ring)));
        for (int k = 0; k < ring; ++k) {
            const auto at = static_cast<std::size_t>(std::min(k, ring - k)), before = at > 0 ? at - 1 : 0,
                       after = std::min(at + 1, places.size() - 1);
            const double angle = 2 * kPi * k / ring, across = 0.5 + 0.5 * std::cos(angle);
            const Station& s = lines[std::min(lines.size() - 1,
                                              static_cast<std::size_t>(across * static_cast<double>(lines.size())))][i];
            Vec3 normal = glm::cross(places[before] - places[after], s.along);
            normal = glm::length(normal) > 1e-9 ? glm::normalize(normal) : s.out;
            if (glm::dot(normal, s.out) < 0) normal = -normal;
            Vertex v;
            v.position = glm::vec3(places[at] + (lift + half * std::sin(angle)) * normal);
            shade(v, look, t, angle, k);
            mesh_.vertices.push_back(v);
        }
    }

    // From 0 at one edge to 1 at the other; a single strand's line is straight.
    static Vec3 place_across(const std::vector<Vec3>& line, double share) {
        return line.size() == 2 ? glm::mix(line[0], line[1], share)
                                : through_points(line, share * static_cast<double>(line.size() - 1));
    }

    // Fibres run along the flesh; edges are darker, so that neighbours can be told apart.
    static void shade(Vertex& v, const MuscleLook& look, double t, double angle, int k) {
        const double fibre = 0.5 + (k % 2 == 0 ? 0.5 : -0.5) * (0.65 + 0.35 * std::sin(1.9 * k)),
                     ragged = 0.06 * (fibre - 0.5);
        const double into = std::min(t + ragged - look.flesh_from, look.flesh_to - t + ragged);
        double tendon = 1.0 - glm::smoothstep(-0.01, 0.06, into);
        for (int n = 1; n <= look.inscriptions; ++n) {
            const double at = look.flesh_from + (look.flesh_to - look.flesh_from) * (0.06 + 0.15 * n);
            tendon = std::max(tendon, 0.7 * (1.0 - glm::smoothstep(0.008, 0.030, std::fabs(t + 0.1 * ragged - at))));
        }
        const double rim = std::pow(std::fabs(std::cos(angle)), 6.0);
        v.tint = static_cast<float>(std::max(tendon, 0.16 * fibre));
        v.ambient = static_cast<float>(glm::mix(0.46 + 0.54 * fibre, 0.80 + 0.20 * fibre, tendon) * (1.0 - 0.5 * rim));
    }

    // Triangles between the rings, caps on both ends, normals from the neighbours. Whether a ring runs clockwise around
    // its muscle depends on the side of the body and on the order of the strands.
    void close(std::size_t first, int count, int ring) {
        const auto at = [&](int i, int k) {
            return static_cast<std::uint32_t>(first + static_cast<std::size_t>(i * ring + (k + ring) % ring));
        };
        const auto place = [&](int i, int k) { return mesh_.vertices[at(i, k)].position; };
        const glm::vec3 middle = 0.5f * (place(count / 2, 0) + place(count / 2, ring / 2));
        const glm::vec3 test = glm::cross(place(count / 2, ring / 4 + 1) - place(count / 2, ring / 4 - 1),
                                          place(count / 2 + 1, ring / 4) - place(count / 2 - 1, ring / 4));
        const bool flip = glm::dot(test, place(count / 2, ring / 4) - middle) < 0;
        for (int i = 0; i < count; ++i)
            for (int k = 0; k < ring; ++k) {
                const glm::vec3 n = glm::cross(place(i, k + 1) - place(i, k - 1),
                                               place(std::min(i + 1, count - 1), k) - place(std::max(i - 1, 0), k));
                const float size = glm::length(n);
                mesh_.vertices[at(i, k)].normal = size > 1e-12f ? (flip ? -n : n) / size : glm::vec3(0, 1, 0);
            }
        for (const int step : {1, 2}) tile(step == 1 ? mesh_.indices : mesh_.coarse, step, {count, ring, flip}, at);
    }

    struct Rings {
        int count, ring;
        bool flip;
    };
    // With every ring and vertex, or with every second one.
    template <class At>
    static void tile(std::vector<std::uint32_t>& into, int step, const Rings& r, const At& at) {
        const auto triangle = [&](std::uint32_t a, std::uint32_t b, std::uint32_t c) {
            into.insert(into.end(), {a, r.flip ? c : b, r.flip ? b : c});
        };
        for (int i = 0; i + step < r.count; i += step)
            for (int k = 0; k < r.ring; k += step) {
                triangle(at(i, k), at(i, k + step), at(i + step, k));
                triangle(at(i, k + step), at(i + step, k + step), at(i + step, k));
            }
        for (int k = step; k + step < r.ring; k += step) {
            triangle(at(0, 0), at(0, k + step), at(0, k));
            triangle(at(r.count - 1, 0), at(r.count - 1, k), at(r.count - 1, k + step));
        }
    }

    const Body& body_;
    const SegmentPoses& poses_;
    double size_;
    LooseMesh mesh_;
};

}  // namespace

LooseMesh muscle_surface(const PosedBody& person) { return Sculptor(person).run(); }

}  // namespace bodychain
