// Parses XML documents. The first byte is the length of the pieces. Events must nest, and must not depend on the
// pieces.
#include "reading.hpp"

#include "read/xml.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace {

/// The events as text; none: the document is refused.
std::optional<std::string> events(std::string_view document, std::size_t piece) {
    std::string log;
    int depth = 0;
    try {
        phuluc::XmlParser parser({"a", "b"}, fuzz::limits(),
                                 {[&](const phuluc::XmlElement &element) {
                                      ++depth;
                                      log.append("<").append(element.name.space).append("|").append(element.name.local);
                                      for (const phuluc::XmlAttribute &each : element.attributes)
                                          log.append(" ").append(each.local).append("=").append(each.value);
                                      log += ">";
                                  },
                                  [&](const phuluc::XmlName &name) {
                                      fuzz::require(--depth >= 0);
                                      log.append("</").append(name.local).append(">");
                                  },
                                  [&](std::string_view text) { log += text; }});
        for (; !document.empty(); document.remove_prefix(std::min(piece, document.size())))
            parser.feed(document.substr(0, piece));
        parser.finish();
    } catch (const phuluc::Error &) {
        return std::nullopt;
    }
    fuzz::require(depth == 0);
    return log;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view document(reinterpret_cast<const char *>(data) + 1, size - 1);
    const auto whole = events(document, size);
    const auto inPieces = events(document, std::size_t{1} + data[0]);
    fuzz::require(whole == inPieces);
    return 0;
}
