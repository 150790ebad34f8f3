#pragma once

namespace document {

enum class Alignment { Left, Centre, Right, Justified };

} // namespace document
