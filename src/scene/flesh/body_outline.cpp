#include "scene/flesh/body_outline.h"

#include "anatomy/muscle_paths.h"
#include "scene/flesh/flesh.h"
#include "scene/flesh/level_surface.h"

namespace bodychain {

namespace {

constexpr float kStep_m = 0.021f;

// A vertex as one segment sees it: model body, right side.
struct Hold {
    Segment segment, right;
    Side side;
    float share;
    Vec3 place, normal;
};
struct Skin {
    std::vector<std::vector<Hold>> vertices;
    std::vector<std::uint32_t> indices;
};

Hold hold_of(const Flesh& flesh, const SkinWeight& weight, const glm::vec3& place, const glm::vec3& normal) {
    const Segment s = weight.segment;
    const bool left_leg = s >= Segment::FemurL && s <= Segment::ToesL, left_arm = s >= Segment::HumerusL;
    Hold h{s, s, left_leg || left_arm ? Side::Left : Side::Right, weight.share, {}, {}};
    if (h.side == Side::Left) h.right = static_cast<Segment>(index(s) - (left_leg ? 6 : 3));
    const Transform back = inverse(flesh.poses()[s]);
    h.place = back * Vec3(place);
    h.place.z *= lateral_sign(h.side);
    h.normal = back.R * Vec3(normal);
    return h;
}

Skin make_skin(Sex sex) {
    const Flesh flesh(sex);
    LevelSurface surface = level_surface([&](const glm::vec3& p) { return flesh.distance(p); },
                                         glm::vec3(-0.27f, -1.02f, -0.63f), glm::vec3(0.42f, 0.90f, 0.63f), kStep_m);
    Skin skin;
    skin.indices = std::move(surface.indices);
    for (std::size_t i = 0; i < surface.places.size(); ++i) {
        std::vector<Hold> holds;
        for (const SkinWeight& w : flesh.weights(surface.places[i]))
            holds.push_back(hold_of(flesh, w, surface.places[i], surface.normals[i]));
        skin.vertices.push_back(std::move(holds));
    }
    return skin;
}

const Skin& skin_of(Sex sex) {
    if (sex == Sex::Female) {
        static const Skin woman = make_skin(Sex::Female);
        return woman;
    }
    static const Skin man = make_skin(Sex::Male);
    return man;
}

}  // namespace

LooseMesh body_outline(const PosedBody& person) {
    const Skin& skin = skin_of(person.body->person.sex);
    LooseMesh mesh;
    mesh.indices = skin.indices;
    mesh.vertices.reserve(skin.vertices.size());
    for (const std::vector<Hold>& holds : skin.vertices) {
        Vec3 place(0.0), normal(0.0);
        for (const Hold& h : holds) {
            const Transform& X = (*person.poses)[h.segment];
            place += static_cast<double>(h.share) * (X * fitted_place(*person.body, h.right, h.side, h.place));
            normal += static_cast<double>(h.share) * (X.R * h.normal);
        }
        Vertex v;
        v.position = glm::vec3(place);
        v.normal = glm::vec3(glm::normalize(normal + 1e-12 * Vec3(0, 1, 0)));
        mesh.vertices.push_back(v);
    }
    return mesh;
}

}  // namespace bodychain
