"""What the world calls things: months, currencies, territories, numbers, addresses."""
