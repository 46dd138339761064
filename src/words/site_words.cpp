#include "words/site_words.h"

#include "base/enum_array.h"
#include "words/clauses.h"
#include "words/language/language.h"
#include "words/strings/site_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>

namespace bodychain {

namespace {

struct Names {
    Text plain, clinical;
};
// In the order of Site.
constexpr EnumArray<Site, Names, kSiteCount> kNames{{{text::kSiteKneeFront, text::kSiteKneeFrontClinical},
                                                     {text::kSiteKneeInside, text::kSiteKneeInsideClinical},
                                                     {text::kSiteKneeOutside, text::kSiteKneeOutsideClinical},
                                                     {text::kSiteHipFront, text::kSiteHipFrontClinical},
                                                     {text::kSiteHipSide, text::kSiteHipSideClinical},
                                                     {text::kSiteLowBack, text::kSiteLowBackClinical},
                                                     {text::kSiteSacroiliac, text::kSiteSacroiliacClinical},
                                                     {text::kSiteSole, text::kSiteSoleClinical},
                                                     {text::kSiteAchilles, text::kSiteAchilles},
                                                     {text::kSiteShin, text::kSiteShinClinical},
                                                     {text::kSiteBall, text::kSiteBallClinical},
                                                     {text::kSiteNeck, text::kSiteNeckClinical}}};

bool is_angle(const SiteQuantity& q) { return q.unit == "deg"; }

}  // namespace

const char* site_name(Site site, bool clinical) {
    const Names& names = kNames[site];
    return clinical ? names.clinical : names.plain;
}

std::string site_name(const SiteRow& row, bool clinical) {
    std::string name = site_name(row.now.quantity->site, clinical);
    if (!row.now.quantity->sided) return name;
    return name + ", " + (row.now.side == Side::Left ? text::kLeft : text::kRight);
}

std::string site_quantity_words(const SiteQuantity& quantity, bool clinical) {
    if (!clinical) return capital(std::string(translated(quantity.meaning)));
    std::string key(quantity.key.substr(quantity.key.find('.') + 1));
    std::ranges::replace(key, '_', ' ');
    return std::string(translated(capital(key)));
}

std::string site_change_text(const SiteRow& row) {
    const double change = site_change(row);
    if (is_angle(*row.now.quantity)) return shown_change(change, 1) + text::kDegree;
    if (row.now.quantity->unit == "%") return shown_change(change, 1) + "\u00A0%";
    constexpr double kTimes_pct = 200;  // "+928 %" says less than "10.3 times"
    return change >= kTimes_pct ? shown_number(1 + change / 100, 1) + "\u00D7" : shown_change(change, 0) + "\u00A0%";
}

std::string site_peak_text(const SiteRow& row, double peak) {
    const SiteQuantity& q = *row.now.quantity;
    if (is_angle(q)) return shown_number(peak, 1) + text::kDegree;
    return shown_number(peak, q.unit == "%" ? 1 : 2) + "\u00A0" +
           (q.unit == "N m/kg" ? "N\u00B7m/kg"
            : q.unit == "N m"  ? "N\u00B7m"
                               : std::string(q.unit));
}

}  // namespace bodychain
