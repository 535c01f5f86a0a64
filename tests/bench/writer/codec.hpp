// Calls of libxlsxwriter as bytes: recorded by one program, made again by another, with whatever build of the library.
#pragma once

#include <xlsxwriter.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <map>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace bench {

enum class Call : std::uint8_t {
#define CALL(name) name,
#include "calls.def"
#undef CALL
    count
};

template <typename T>
inline constexpr bool isHandle =
    std::is_same_v<T, lxw_workbook> || std::is_same_v<T, lxw_worksheet> || std::is_same_v<T, lxw_format> ||
    std::is_same_v<T, lxw_chart> || std::is_same_v<T, lxw_chart_series> || std::is_same_v<T, lxw_chart_axis>;

// Which members of a structure are texts.
inline std::array<char **, 1> texts(lxw_chart_font &font) { return {const_cast<char **>(&font.name)}; }
inline std::array<char **, 3> texts(lxw_doc_properties &properties) {
    return {&properties.title, &properties.subject, &properties.author};
}
inline std::array<char **, 1> texts(lxw_chart_options &options) { return {&options.description}; }
template <typename T>
std::array<char **, 0> texts(T &) {
    return {};
}

/// The objects of a workbook that it makes by itself are numbered too, right after what they belong to.
template <typename Take>
void takeHandles(lxw_workbook *workbook, const Take &take) {
    take(workbook);
    take(STAILQ_FIRST(workbook->formats));
}
template <typename Take>
void takeHandles(lxw_chart *chart, const Take &take) {
    take(chart);
    take(chart->x_axis);
    take(chart->y_axis);
}
template <typename T, typename Take>
void takeHandles(T *object, const Take &take) {
    take(object);
}

/// What has been recorded of one workbook.
class Log {
  public:
    template <typename R, typename... Parameters>
    void call(Call name, const R &result, const Parameters &...values) {
        put(name);
        const std::size_t size = sizeOf(values...);
        (putValue(values, size), ...);
        if constexpr (std::is_pointer_v<R>)
            takeHandles(result, [this](const void *object) { handles_.emplace(object, handles_.size()); });
    }

    [[nodiscard]] std::string finished() {
        handles_.clear();
        return std::exchange(bytes_, {});
    }

  private:
    template <typename... Parameters>
    static std::size_t sizeOf(const Parameters &...values) {
        std::size_t size = 0;
        ((size = std::is_same_v<Parameters, std::size_t> ? static_cast<std::size_t>(toNumber(values)) : size), ...);
        return size;
    }
    template <typename T>
    static std::uint64_t toNumber(const T &value) {
        if constexpr (std::is_integral_v<T>) return static_cast<std::uint64_t>(value);
        return 0;
    }

    template <typename T>
    void put(const T &value) {
        bytes_.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void putBytes(const void *bytes, std::size_t size) {
        put(static_cast<std::uint32_t>(size));
        bytes_.append(static_cast<const char *>(bytes), size);
        bytes_ += '\0';
    }
    void putText(const char *text) {
        put(static_cast<std::uint8_t>(text != nullptr));
        if (text != nullptr) putBytes(text, std::strlen(text));
    }

    template <typename T>
    void putValue(const T &value, std::size_t size) {
        using Target = std::remove_cv_t<std::remove_pointer_t<T>>;
        if constexpr (!std::is_pointer_v<T>) {
            put(value);
        } else if constexpr (std::is_same_v<Target, char>) {
            putText(value);
        } else if constexpr (std::is_same_v<Target, unsigned char>) {
            putBytes(value, size);
        } else if constexpr (std::is_same_v<Target, lxw_row_t>) {
            std::size_t count = 1;
            while (value[count - 1] != 0) ++count;
            putBytes(value, count * sizeof *value);
        } else if constexpr (isHandle<Target>) {
            put(static_cast<std::uint32_t>(value == nullptr ? UINT32_MAX : handles_.at(value)));
        } else {
            Target copy = *value;
            put(copy);
            for (char **text : texts(copy)) putText(*text);
        }
    }

    std::string bytes_;
    std::map<const void *, std::size_t> handles_;
};

/// The calls of one workbook, one after another.
class Reader {
  public:
    explicit Reader(const std::string &bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

    [[nodiscard]] bool atEnd() const { return at_ == end_; }
    template <typename T>
    T get() {
        T value;
        std::memcpy(&value, at_, sizeof value);
        at_ += sizeof value;
        return value;
    }
    const char *bytes() {
        const auto size = get<std::uint32_t>();
        return std::exchange(at_, at_ + size + 1);
    }
    const char *text() { return get<std::uint8_t>() != 0 ? bytes() : nullptr; }

    template <typename R, typename... Parameters>
    void make(R (*function)(Parameters...)) {
        std::tuple<Stored<Parameters>...> values{Stored<Parameters>(*this)...};
        const R result = std::apply([&](auto &...each) { return function(each.get()...); }, values);
        if constexpr (std::is_pointer_v<R>) keep(result);
    }
    /// For functions without a result.
    template <typename... Parameters>
    void make(void (*function)(Parameters...)) {
        std::tuple<Stored<Parameters>...> values{Stored<Parameters>(*this)...};
        std::apply([&](auto &...each) { function(each.get()...); }, values);
    }
    template <typename T>
    void keep(T *object) {
        takeHandles(object, [this](void *each) { handles_.push_back(each); });
    }

  private:
    template <typename P>
    struct Stored {
        using Target = std::remove_cv_t<std::remove_pointer_t<P>>;
        explicit Stored(Reader &reader) : value(read(reader)) {}

        static auto read(Reader &reader) {
            if constexpr (!std::is_pointer_v<P>) {
                return reader.get<P>();
            } else if constexpr (std::is_same_v<Target, char>) {
                return const_cast<char *>(reader.text());
            } else if constexpr (std::is_same_v<Target, unsigned char> || std::is_same_v<Target, lxw_row_t>) {
                return reinterpret_cast<P>(reinterpret_cast<std::uintptr_t>(reader.bytes()));
            } else if constexpr (isHandle<Target>) {
                const auto number = reader.get<std::uint32_t>();
                return number == UINT32_MAX ? nullptr : static_cast<Target *>(reader.handles_[number]);
            } else {
                auto structure = reader.get<Target>();
                for (char **text : texts(structure)) *text = const_cast<char *>(reader.text());
                return structure;
            }
        }
        P get() {
            if constexpr (std::is_pointer_v<P> && !std::is_pointer_v<decltype(value)>)
                return &value;
            else
                return value;
        }

        decltype(read(std::declval<Reader &>())) value;
    };

    const char *at_;
    const char *end_;
    std::vector<void *> handles_;
};

} // namespace bench
