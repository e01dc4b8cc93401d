"""Train the small encoder of the superpixels: a network that gives each cell of 4 × 4 pixels some numbers."""
