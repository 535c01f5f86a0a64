#include "model/smallrates.hpp"

#include "model/components.hpp"
#include "model/evidence.hpp"
#include "model/figurekinds.hpp"
#include "model/fractions.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// Decides whether a small rate is a percentage or a fraction: by the points beside it, or by the neighbouring rate
/// that makes 100 % with it.
class SmallRates {
  public:
    SmallRates(const std::vector<ComponentRate> &components, const std::vector<std::optional<Place>> &small,
               Findings &findings)
        : components_(components), small_(small), findings_(findings) {}

    void refuse() {
        std::vector<std::size_t> refused;
        for (std::size_t i = 0; i < components_.size(); ++i)
            if (small_[i] && meaningOf(i) != SmallFigure::percentage) refused.push_back(i);
        const bool all = refused.size() > 1 && allAreSmall();
        if (all) refused.erase(refused.begin() + 1, refused.end());
        for (const std::size_t i : refused)
            findings_.error(*small_[i], (all ? "mọi tỷ lệ đều không quá 1: " : "") +
                                            smallPercentageText(*components_[i].rate, meaningOf(i)));
    }

  private:
    [[nodiscard]] bool allAreSmall() const {
        for (std::size_t i = 0; i < components_.size(); ++i)
            if (!small_[i] && components_[i].rate && *components_[i].rate != 0) return false;
        return true;
    }

    [[nodiscard]] SmallFigure meaningOf(std::size_t index) const {
        const ComponentRate &own = components_[index];
        if (own.points && own.maximum) {
            const auto gap = [&](const Decimal &rate) { return apart(pointsOf(rate, *own.maximum), *own.points); };
            const SmallFigure meant = nearer(gap(*own.rate), gap(*own.rate * 100), Decimal(1, 2), Decimal(12, 2));
            if (meant != SmallFigure::open) return meant;
        }
        for (const std::size_t other : {index - 1, index + 1})
            if (other < components_.size() && areSides(std::min(index, other))) return byWhole(index, other);
        return SmallFigure::open;
    }

    /// Whether a component and the next one are opposites that make 100 % together.
    [[nodiscard]] bool areSides(std::size_t first) const {
        const ComponentRate &one = components_[first];
        const ComponentRate &other = components_[first + 1];
        return one.rate && other.rate && areOpposites(one, other);
    }

    [[nodiscard]] SmallFigure byWhole(std::size_t index, std::size_t other) const {
        const Decimal &own = *components_[index].rate;
        const Decimal &rest = *components_[other].rate;
        const Decimal restAsFraction = small_[other] ? rest * 100 : rest;
        return nearer(apart(own + rest, 100), apart(own * 100 + restAsFraction, 100), Decimal(2, 2), Decimal(1));
    }

    const std::vector<ComponentRate> &components_;
    const std::vector<std::optional<Place>> &small_;
    Findings &findings_;
};

} // namespace

void refuseSmallRates(const std::vector<ComponentRate> &components, const std::vector<std::optional<Place>> &small,
                      Findings &findings) {
    SmallRates(components, small, findings).refuse();
}

} // namespace phuluc
