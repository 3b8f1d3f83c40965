# category: policy-prescription
# definition: What is to be done and whether it works: proposed rules, bans, schemes and reforms, how they are drafted, tried, judged and undone.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Policy prescription and evaluation); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
action plan	1	n
amend the law	2	-
blanket ban	2	n
cap-and-trade	2	-
code of practice	1	-
consultation paper	2	n
cost-benefit analysis	2	-
cost-effectiveness	2	-
deregulation	2	-
deregulatory	2	-
draft bill	2	n
draft guidance	2	-
draft legislation	2	-
evidence-based policy	2	-
feed-in tariff	2	n
five-year plan	2	n
flagship policy	2	n
flagship scheme	2	n
government guidance	2	-
government intervention	2	-
government scheme	2	n
green paper	2	n
impact assessment	2	n
implementation plan	2	n
incentivise	1	v
incentivize	1	v
legislate	2	v
legislation	1	-
legislative framework	2	n
legislative proposal	2	n
light-touch regulation	2	-
means-tested	2	-
means-testing	2	-
national strategy	2	n
new guidelines	1	-
new regulations	2	-
one-size-fits-all	1	-
outright ban	2	n
overhaul	1	v
phase out	2	-
phase-out	2	n
phased in	2	-
phased out	2	-
phasing out	2	-
piecemeal	1	-
pilot program	2	n
pilot programme	2	n
pilot project	1	n
pilot scheme	2	n
policy change	2	n
policy failure	2	n
policy goal	2	n
policy instrument	2	n
policy lever	2	n
policy measure	2	n
policy option	2	n
policy paper	2	n
policy prescription	2	n
policy proposal	2	n
policy recommendation	2	n
policy reform	2	n
policy response	2	n
policy review	2	n
policy shift	2	n
policy tool	2	n
policymaker	1	n
policymaking	2	-
proposed ban	2	n
proposed change	1	n
proposed law	2	n
proposed legislation	2	-
proposed reform	2	n
proposed rule	2	n
public consultation	2	n
reform	1	v
regulate	1	v
regulatory framework	2	n
repeal	2	v
root-and-branch	2	-
royal commission	2	n
rulemaking	2	-
self-regulation	2	-
stopgap measure	2	n
stricter controls	2	-
stricter rules	2	-
sunset clause	2	n
tighten the rules	2	-
tighter controls	2	-
tougher rules	2	-
unintended consequences	2	-
universal basic income	2	-
unworkable	1	-
voucher scheme	2	n
white paper	2	n
work requirement	2	n
