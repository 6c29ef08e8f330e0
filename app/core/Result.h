#pragma once

#include "core/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace melodeck::core {

/// A value or the reason why there is none. Nothing of ours throws; exceptions of libraries are caught where we call
/// them.
template <class T>
using Result = tl::expected<T, Error>;

/// The failing side of a Result: `return fail(ErrorCode::Io, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// Hands an error on: `if (!file) return fail(std::move(file).error());`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace melodeck::core
