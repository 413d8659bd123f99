"""How well a draft is proofread: true drafts of a made-up county, and errors seeded in them."""
