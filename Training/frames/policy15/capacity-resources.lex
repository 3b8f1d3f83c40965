# category: capacity-resources
# definition: Whether there is enough to do it with: staff, money, places, supplies and plant, how far systems can carry the load, and what runs short.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Capacity and resources); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
administrative capacity	2	-
ageing infrastructure	2	-
aging infrastructure	2	-
at breaking point	2	-
at full capacity	2	-
backlog	2	n
bed occupancy	2	-
beyond capacity	2	-
blackout	1	n
bottleneck	2	n
brain drain	2	-
caseload	2	n
cash-strapped	2	-
chronic underinvestment	2	-
critical minerals	2	-
crumbling infrastructure	2	-
do more with less	2	-
dwindling supplies	2	-
energy reserves	2	-
energy supply	2	n
financial resources	2	-
food supply	2	n
fuel supply	2	n
funding crisis	2	-
funding gap	2	n
funding shortfall	2	n
gas reserves	2	-
gas storage	2	-
generating capacity	2	-
grain reserves	2	-
grid capacity	2	-
hospital beds	2	-
housing stock	1	-
housing supply	2	-
ill-equipped	1	-
inadequate funding	2	-
infrastructure	1	-
insufficient resources	2	-
intensive care beds	2	-
lack of capacity	2	-
lack of funding	2	-
lack of resources	2	-
lack of staff	2	-
limited resources	2	-
load shedding	2	-
load-shedding	2	-
logistical	1	a
manpower	2	-
natural resources	1	-
over capacity	1	-
overburdened	2	-
overcapacity	2	-
overcrowded	1	-
overcrowding	2	-
overstretched	2	-
oversubscribed	2	-
power cut	1	n
power outage	1	n
prison capacity	2	-
prison places	2	-
processing capacity	2	-
production capacity	2	-
rare earths	2	-
rationing	2	-
raw materials	2	-
recruitment crisis	2	-
refining capacity	2	-
reservoir levels	2	-
resource allocation	2	-
resource-intensive	2	-
scarce resources	2	-
scarcity	2	-
school places	2	-
short-staffed	2	-
shortage	2	n
shortfall	1	n
spare capacity	2	-
staffing crisis	2	-
staffing levels	2	-
storage capacity	1	-
strain on services	2	-
strategic reserve	1	n
stretched thin	2	-
stretched to the limit	2	-
surge capacity	2	-
technical capacity	1	-
under-resourced	2	-
underfunded	2	-
underfunding	2	-
understaffed	2	-
understaffing	2	-
unfilled posts	2	-
waiting list	2	n
water supply	1	n
