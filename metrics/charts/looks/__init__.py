"""How charts look: palette, towns' shapes and colours, textures of a status, signs of a state."""
