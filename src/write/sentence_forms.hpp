// The wording of the office's documents, each sentence described once (write/phrase.hpp).
#pragma once

#include "write/phrase.hpp"

#include <string>
#include <vector>

namespace phuluc {

enum class SentenceForm : std::size_t {
    // how points and ratings come about
    criterion,
    example,
    bestBand,
    band,
    lowestBand,
    assessedOn,
    // the province
    provinceResult,
    provinceGroup,
    provinceStanding,
    disclosedTotal,
    disclosedGroup,
    disclosedGroupHead,
    disclosedChange,
    // levels
    ratedSome,
    ratedNone,
    withoutData,
    appendices,
    appendixOfLevel,
    // what the figures show
    provinceLosses,
    levelLosses,
    lostPoints,
    meanLostPoints,
    fellBands,
    fallOfBand,
    fellMost,
    fall,
    belowLine,
    provinceTarget,
    targetReached,
    levelTarget,
    target,
    // the dispatch
    lowUnits,
    lowRanks,
    lowRank,
    unitPoints,
    unitList,
    weakGroups,
    targetTask,
    heads,
    chairs,
    chair,
    secretaries,
    secretary,
    listedElsewhere,
    copyTo,
    // component rates
    transparency,
    componentLine,
    componentItem,
    componentValue,
    // the message
    messageTitle,
    messageProvince,
    messageLevel,
    messageRating,
    messageBelow,
    messageBelowAll,
    messageBelowSome,
    messageNoneBelow,
    messageUnit,
};

/// The pieces of a sentence.
[[nodiscard]] const std::vector<Piece> &piecesOf(SentenceForm form);

/// The text of the sentence with these values.
[[nodiscard]] std::string said(SentenceForm form, const Values &values);

} // namespace phuluc
