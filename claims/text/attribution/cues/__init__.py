"""What each kind of cue attributes: verbs, prepositions, nouns, passives, headings."""
