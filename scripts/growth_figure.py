"""The figure of docs/performance.md: what builds cost over how much they build."""

from __future__ import annotations

import math


def figure(seconds: dict[float, float], readouts: int) -> str:
    """Time over size on logarithmic axes, with the line of slope one through the whole corpus, as SVG."""
    width, height, margin = 560, 360, 60
    sizes = {readouts * part: value for part, value in seconds.items()}
    left, right = math.log10(min(sizes) / 1.5), math.log10(max(sizes) * 1.5)
    low, high = math.log10(min(sizes.values()) / 1.5), math.log10(max(sizes.values()) * 1.5)

    def place(size: float, value: float) -> tuple[float, float]:
        x = margin + (math.log10(size) - left) / (right - left) * (width - 2 * margin)
        y = height - margin - (math.log10(value) - low) / (high - low) * (height - 2 * margin)
        return round(x, 1), round(y, 1)

    whole = sizes[readouts * 1.0]
    (x1, y1), (x2, y2) = (place(size, whole * size / readouts) for size in (min(sizes), max(sizes)))
    marks = []
    for size, value in sizes.items():
        x, y = place(size, value)
        marks.append(f'<circle cx="{x}" cy="{y}" r="4" fill="#b5302f"/>')
        marks.append(f'<text x="{x}" y="{y - 10}" text-anchor="middle">{value:.0f} s</text>')
        marks.append(f'<text x="{x}" y="{height - margin + 20}" text-anchor="middle">{size:,.0f}</text>')
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
            f'<rect width="{width}" height="{height}" fill="#fff"/>',
            f'<path d="M{margin} {margin}V{height - margin}H{width - margin}" fill="none" stroke="#333"/>',
            f'<path d="M{x1} {y1}L{x2} {y2}" stroke="#999" stroke-dasharray="5 4"/>',
            *marks,
            f'<text x="{width / 2}" y="{height - 12}" text-anchor="middle">readouts (logarithmic)</text>',
            f'<text x="16" y="{height / 2}" transform="rotate(-90 16 {height / 2})" text-anchor="middle">seconds of cores (logarithmic)</text>',
            f'<text x="{width - margin}" y="{margin - 20}" text-anchor="end">dashed: slope 1</text>',
            "</svg>\n",
        ]
    )
