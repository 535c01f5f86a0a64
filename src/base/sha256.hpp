#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace phuluc {

/// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// SHA-256 of bytes that are added piece by piece.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(std::string_view bytes);
    /// The digest of all added bytes. Nothing can be added afterwards.
    [[nodiscard]] std::string digits();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace phuluc
