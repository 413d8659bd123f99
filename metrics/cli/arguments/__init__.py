"""What a person types behind `metrics`: the commands, their arguments, and what is said of one that is none."""
