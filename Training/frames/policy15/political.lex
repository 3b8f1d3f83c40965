# category: political
# definition: The contest for office and power: parties, elections, campaigns, parliamentary tactics, lobbying, and the sides politicians take.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Political); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
across the aisle	1	-
backbench	2	-
backbencher	2	n
ballot box	2	n
bipartisan	2	-
bipartisanship	2	-
=BJP	2	-
by-election	2	n
cabinet reshuffle	2	n
campaign finance	2	-
campaign trail	2	-
caucus	1	n
center-left	2	-
center-right	2	-
centre-left	2	-
centre-right	2	-
christian democrat	2	n
coalition government	2	n
coalition partner	2	n
coalition talks	2	-
congress party	2	-
congressman	1	-
congresswoman	1	-
conservative party	2	-
cross-party	2	-
=Democrat	2	n
election	2	n
electioneering	2	-
electoral	2	a
electorate	2	n
far left	1	-
far right	1	-
far-left	2	-
far-right	2	-
filibuster	2	v
frontrunner	1	n
gerrymander*	2	-
governing party	2	-
green party	2	-
gubernatorial	2	-
hung parliament	2	n
incumbent	1	n
labour party	2	-
lame duck	1	n
landslide victory	2	-
lawmaker	2	n
leadership contest	2	n
left-wing	2	-
liberal democrat	2	n
liberal party	2	-
lobbying	1	-
lobbyist	2	n
majority leader	2	n
manifesto	1	n
marginal seat	2	n
=MEP	2	n
midterm	1	n
minority government	2	n
minority leader	2	n
=MP	2	n
no-confidence vote	2	n
opposition leader	2	n
opposition party	2	n
parliamentary majority	2	-
partisan	2	n
partisanship	2	-
party conference	2	n
party leader	2	n
party line	1	n
party whip	2	n
political capital	2	-
political donor	2	n
political party	2	n
political point-scoring	2	-
politician	2	n
politicking	2	-
polling day	2	-
polling station	2	n
populist	2	n
presidential candidate	2	n
primary election	2	n
=Republican	2	n
right-wing	2	-
ruling coalition	2	n
ruling party	2	n
running mate	2	n
shadow cabinet	2	-
snap election	2	n
social democrat	2	n
spin doctor	2	n
stump speech	2	n
swing state	2	n
swing voter	2	n
=Tory	2	n
voter turnout	2	-
