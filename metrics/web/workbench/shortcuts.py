"""The keys of the workbench, each with the word for what it does."""

SHORTCUTS = (
    ("Enter", "curate_key_accept"),
    ("Shift+Enter", "curate_key_alone"),
    ("4 5 6 7 8 9 0", "curate_key_beside"),
    ("1 2 3", "curate_key_choose"),
    ("/", "curate_key_search"),
    ("p m t w", "curate_key_turn"),
    ("Shift+P", "curate_key_period"),
    ("x", "curate_key_exclude"),
    ("j k", "curate_key_move"),
    ("n", "curate_key_open"),
    ("s", "curate_key_answer"),
    ("u", "curate_key_undo"),
    ("d", "curate_key_take_back"),
    ("i", "curate_key_coin"),
    ("Shift+I", "curate_key_coin_now"),
    ("Shift+N", "curate_key_new"),
    ("f", "curate_key_unfollow"),
    ("r", "curate_key_second"),
    ("c", "curate_key_confirm"),
)
