#pragma once

class QPalette;

namespace theme {

/// Does the system want dark windows? By the palette's lightness, on Windows by its own setting
/// (Qt 6.4 has no colour scheme hint).
bool systemIsDark(const QPalette &system);

/// Is the system's high contrast on? Known on Windows only.
bool systemWantsHighContrast();

} // namespace theme
