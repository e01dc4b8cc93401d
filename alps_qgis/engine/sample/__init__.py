"""The parts of the procedural sample scene: land, village and trees, painted onto one canvas."""
