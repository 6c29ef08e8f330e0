#pragma once

#include <array>
#include <string>
#include <string_view>

namespace melodeck::core {

/// Something of others that Melodeck uses, and the terms it is under.
struct Component
{
    const char* name;
    const char* licence;
};

/// All there is, libraries first; what --version and About tell. packaging/debian/copyright says the same with every
/// licence's words. A test compares both with what the build looks for.
inline constexpr std::array kComponents{
    Component{"Qt 6", "LGPL-3"},
    Component{"QtKeychain", "BSD-3-clause"},
    Component{"GStreamer", "LGPL-2.1+"},
    Component{"libpulse", "LGPL-2.1+"},
    Component{"libsndfile", "LGPL-2.1+"},
    Component{"soxr", "LGPL-2.1+"},
    Component{"SoundTouch", "LGPL-2.1+"},
    Component{"FluidSynth", "LGPL-2.1+"},
    Component{"libcurl", "curl"},
    Component{"OpenSSL", "Apache-2.0"},
    Component{"SQLite", "public domain"},
    Component{"zlib", "Zlib"},
    Component{"libarchive", "BSD-2-clause"},
    Component{"libebur128", "MIT"},
    Component{"cpp-httplib", "MIT"},
    Component{"yaml-cpp", "MIT"},
    Component{"nlohmann/json", "MIT"},
    Component{"KISS FFT", "BSD-3-clause"},
    Component{"CLI11", "BSD-3-clause"},
    Component{"tl::expected", "CC0"},
    Component{"FluidR3 Mono GM, the sound font", "MIT"},
};

/// What a program says for --version: its name and version on a line of their own, for scripts; then whose work is in
/// it. Without a line feed at its end.
[[nodiscard]] std::string versionText(std::string_view program);

} // namespace melodeck::core
