"""Sentences in every form in which news says who said what, and what to read."""

Told = list[tuple[tuple[str | None, ...], str]]

PLAIN: list[tuple[str, Told]] = [
    ("The mayor said the road is open.", [(("The mayor",), "the road is open")]),
    ("Ana Ruel says that it works.", [(("Ana Ruel",), "it works")]),
    (
        "The road is open, the mayor said on Friday.",
        [(("the mayor",), "The road is open")],
    ),
    (
        "The road, the mayor said, is open.",
        [(("the mayor",), "The road, the mayor said, is open")],
    ),
    (
        "According to the mayor, the road is open.",
        [(("the mayor",), "the road is open")],
    ),
    (
        "The road is open, according to the mayor.",
        [(("the mayor",), "The road is open")],
    ),
    (
        "The clerk on Monday confirmed that the fee was paid.",
        [(("The clerk",), "the fee was paid")],
    ),
    (
        "Mira Velic, a spokeswoman for TransKarsan, said the pier was safe.",
        [(("Mira Velic, a spokeswoman for TransKarsan",), "the pier was safe")],
    ),
    (
        "Oren Tal, who lives in Brask, said the bridge had moved.",
        [(("Oren Tal",), "the bridge had moved")],
    ),
    (
        "The mayor said in a statement on Friday that the road is open.",
        [(("The mayor",), "the road is open")],
    ),
    (
        "The mayor said the road is open and that the bridge is shut.",
        [
            (("The mayor",), "the road is open"),
            (("The mayor",), "the bridge is shut"),
        ],
    ),
    (
        "The mayor said the road is open, but the driver said it was shut.",
        [(("The mayor",), "the road is open"), (("the driver",), "it was shut")],
    ),
    (
        "The road is open, the mayor said on Friday, though her deputy was not sure.",
        [(("the mayor",), "The road is open")],
    ),
    (
        "It was claimed by the rebels that the road is open.",
        [(("the rebels",), "the road is open")],
    ),
    (
        "The mayor put the number of missing at about 140.",
        [(("The mayor",), "the number of missing at about 140")],
    ),
    (
        "Asked about the fee, the clerk said none had been ruled out.",
        [(("the clerk",), "none had been ruled out")],
    ),
    (
        "Residents were told by the army that the road was mined.",
        [(("the army",), "the road was mined")],
    ),
    (
        "The miller noted, however, that the well was dry.",
        [(("The miller",), "the well was dry")],
    ),
    (
        "The road is open, the governor, Faisal al-Turki, told reporters.",
        [(("the governor, Faisal al-Turki",), "The road is open")],
    ),
    (
        "The army was told of the road by the mayor.",
        [],
    ),
    ("The novelist told stories to children every Thursday.", []),
    (
        "“The bridge was closed,” the mayor said, “and nobody told the drivers of it.”",
        [
            (("the mayor",), "The bridge was closed"),
            (("the mayor",), "and nobody told the drivers of it"),
        ],
    ),
    ("The guard said 40 goats were lost.", [(("The guard",), "40 goats were lost")]),
    (
        "The guard said in 2019 the well was dry.",
        [(("The guard",), "the well was dry")],
    ),
    (
        'She said the heirs had "met twice" but that the will was contested.',
        [
            (("She",), 'the heirs had "met twice"'),
            (("She",), "the will was contested"),
        ],
    ),
    (
        "Lowen denied selling arms, and every year inspectors found new crates.",
        [(("Lowen",), "selling arms")],
    ),
    (
        "Builders estimate the bill at 4 million crowns, but the town has only one.",
        [(("Builders",), "the bill at 4 million crowns")],
    ),
    (
        "The guild, which said the dues were paid, moved to Sorn in May.",
        [(("The guild",), "the dues were paid")],
    ),
    (
        "A note by the guild, which said that dues were paid, was forged, Kerr said.",
        [
            (
                ("Kerr",),
                "A note by the guild, which said that dues were paid, was forged",
            ),
            (("A note by the guild",), "dues were paid"),
        ],
    ),
    (
        "Ruel does not think that anyone could have predicted the flood.",
        [(("Ruel",), "anyone could have predicted the flood")],
    ),
    (
        "They found no sign that the lock had been forced.",
        [(("They",), "no sign that the lock had been forced")],
    ),
    (
        "Minutes of the meeting show that two members had left.",
        [(("Minutes of the meeting",), "two members had left")],
    ),
    ("In his view, the two plans overlap.", [(("his",), "the two plans overlap")]),
    (
        "The plan is sound, in the surveyor's opinion.",
        [(("the surveyor",), "The plan is sound")],
    ),
    ("In our view, the plan is sound.", []),
    ("The office did not confirm the visit.", []),
    ("The guild rejected that account.", []),
    (
        "Half may vanish, a study published in Ocean Letters showed on Tuesday.",
        [(("a study published in Ocean Letters",), "Half may vanish")],
    ),
    (
        "They found that the wells were dry.",
        [(("They",), "the wells were dry")],
    ),
    (
        "The talks failed in May and Iran said it would leave.",
        [(("Iran",), "it would leave")],
    ),
    (
        "Drill and Roe said the well was dry.",
        [(("Drill and Roe",), "the well was dry")],
    ),
]
QUOTED: list[tuple[str, Told]] = [
    ('"It works," Ruel said.', [(("Ruel",), "It works")]),
    ('"It works," said Ruel.', [(("Ruel",), "It works")]),
    ('Ruel said: "It works well."', [(("Ruel",), "It works well")]),
    ("«It works,» Ruel said.", [(("Ruel",), "It works")]),
    (
        '"It works," said Dora Ruel, the head of the plant, on Monday.',
        [(("Dora Ruel, the head of the plant",), "It works")],
    ),
    (
        '"It works," Ruel said. "It always has."',
        [(("Ruel",), "It works"), (("Ruel",), "It always has")],
    ),
    (
        '"It works," Ruel said, adding that the pump was new.',
        [(("Ruel",), "It works"), (("Ruel",), "the pump was new")],
    ),
    (
        '"It works. It always has," Ruel said.',
        [(("Ruel",), "It works. It always has")],
    ),
    (
        '"It works," Ruel said.\n\n"And it will work tomorrow."',
        [(("Ruel",), "It works"), (("Ruel",), "And it will work tomorrow")],
    ),
    (
        'Ruel said the plant was "very nearly" ready.',
        [(("Ruel",), 'the plant was "very nearly" ready')],
    ),
]
CHAINS: list[tuple[str, Told]] = [
    (
        '"It works," the Post quoted Dora Ruel as saying.',
        [(("Dora Ruel", "the Post"), "It works")],
    ),
    (
        "The Post quoted Dora Ruel as saying that it works.",
        [(("Dora Ruel", "The Post"), "it works")],
    ),
    (
        "Dora Ruel was quoted by the Post as saying the plant was shut.",
        [(("Dora Ruel", "the Post"), "the plant was shut")],
    ),
    (
        '"It works," Ruel was quoted as saying by the Post.',
        [(("Ruel", "the Post"), "It works")],
    ),
    (
        "The Post, citing two officials, reported that the plant was shut.",
        [(("two officials", "The Post"), "the plant was shut")],
    ),
    (
        "The plant was shut, the Post said, citing two officials.",
        [(("two officials", "the Post"), "The plant was shut")],
    ),
    (
        "Ruel told the Courier that the plant was shut.",
        [(("Ruel", "the Courier"), "the plant was shut")],
    ),
    (
        "Ruel told reporters that the plant was shut.",
        [(("Ruel",), "the plant was shut")],
    ),
    (
        "Ruel told parliament the plant was shut.",
        [(("Ruel",), "the plant was shut")],
    ),
    (
        "BRASK, May 3 (Tern) - Ruel told Tern that the plant was shut.",
        [(("Ruel",), "the plant was shut")],
    ),
    (
        "Ruel told the Courier the plant was shut. The Courier has seen the order.",
        [(("Ruel",), "the plant was shut")],
    ),
    (
        "The Post reported that Ruel denied the plant was shut.",
        [(("Ruel", "The Post"), "the plant was shut")],
    ),
    (
        "A driver, quoted by the website Rahnama, said that he was not paid.",
        [(("A driver", "the website Rahnama"), "he was not paid")],
    ),
    (
        "The officials said they believed that the tunnel was safe.",
        [(("The officials",), "the tunnel was safe")],
    ),
    (
        "He told the Star in Cairo the pipeline would be finished.",
        [(("He", "the Star"), "the pipeline would be finished")],
    ),
    (
        "The minister told Reuters 24 men had fled.",
        [(("The minister", "Reuters"), "24 men had fled")],
    ),
    (
        "The minister told France 24 that the men had fled.",
        [(("The minister", "France 24"), "the men had fled")],
    ),
    (
        "She told the group it was over.",
        [(("She",), "it was over")],
    ),
    (
        "A neighbour told police the couple had argued that night.",
        [(("A neighbour",), "the couple had argued that night")],
    ),
    (
        "A memo, first published by the Courier, said that the bank knew.",
        [(("A memo", "the Courier"), "the bank knew")],
    ),
    (
        "Data released by the ministry show that exports fell.",
        [(("Data released by the ministry",), "exports fell")],
    ),
    (
        "The Guardian reported that the striker would retire, citing ill health.",
        [(("The Guardian",), "the striker would retire")],
    ),
    (
        "The mayor, according to Le Parisien, said the bridge was unsafe.",
        [(("The mayor", "Le Parisien"), "the bridge was unsafe")],
    ),
    (
        "According to a clerk, the man, who was drunk, fell.",
        [(("a clerk",), "the man, who was drunk, fell")],
    ),
    (
        "In court, the clerk said a driver told him to wait.",
        [(("the clerk",), "a driver told him to wait")],
    ),
    (
        "Citing what it described as minutes, the Post said the mayor had lied.",
        [(("minutes", "the Post"), "the mayor had lied")],
    ),
    (
        "The captain warned the court of a leak.",
        [(("The captain",), "a leak")],
    ),
    (
        "The Dhaka Star said it believed the road was closed.",
        [(("The Dhaka Star",), "the road was closed")],
    ),
    (
        "“I will not be hurried,” she said, according to the Dhaka Star.",
        [(("she", "the Dhaka Star"), "I will not be hurried")],
    ),
    (
        "The Herald quoted the mother: “I have done nothing wrong.”",
        [(("the mother", "The Herald"), "I have done nothing wrong")],
    ),
]

STANCES: list[tuple[str, Told]] = [
    (
        "The ministry denied that it had paid.",
        [(("The ministry",), "it had paid")],
    ),
    (
        "The firm rejected claims that it had dumped oil.",
        [(("The firm",), "it had dumped oil")],
    ),
    (
        "The firm denied Russian claims that it had dumped oil.",
        [(("The firm",), "it had dumped oil")],
    ),
    (
        "Moscow cancelled the deal under the pretext that sanctions forbid it.",
        [(("Moscow",), "sanctions forbid it")],
    ),
    ("She called for a new inquiry.", [(("She",), "a new inquiry")]),
    (
        "The envoy stressed the importance of the talks, emphasizing their speed.",
        [
            (("The envoy",), "the importance of the talks"),
            (("The envoy",), "their speed"),
        ],
    ),
    (
        "The clerk declined to say whether the fee was paid.",
        [(("The clerk",), "the fee was paid")],
    ),
    (
        "The clerk neither confirmed nor denied that the fee was paid.",
        [(("The clerk",), "the fee was paid")],
    ),
    (
        "The judge asked whether the witness had lied.",
        [(("The judge",), "the witness had lied")],
    ),
    (
        "On Tuesday it was announced that the pier would reopen.",
        [((None,), "the pier would reopen")],
    ),
]
HEADINGS: list[tuple[str, Told]] = [
    (
        "Half of Wells Are Dry, Survey Shows\n\nIt rained.",
        [(("Survey",), "Half of Wells Are Dry")],
    ),
    (
        "Minister: Road Will Open in May\n\nIt rained.",
        [(("Minister",), "Road Will Open in May")],
    ),
    (
        "Rebels Deny They Attacked Plant\n\nIt rained.",
        [(("Rebels",), "They Attacked Plant")],
    ),
]
NOTHING = [
    "The two sides signed the treaty in Geneva.",
    "Iran filed a complaint with the court.",
    "The report was published on Monday.",
    "A newspaper report of the deal came too late.",
    "The alleged attacker fled.",
    "RIA state news has two offices.",
    "The firm rejected two bids.",
    "Correction: Road Opened in June\n\nIt rained.",
]
