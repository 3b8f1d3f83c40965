# category: quality-of-life
# definition: How an issue touches the daily life of people where they live: getting about, housing and surroundings, spare time, family, community, comfort.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Quality of life); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
accessible housing	2	-
affordable childcare	2	-
after-school club	2	n
amenities	2	-
bike lane	2	n
car-free	2	-
childcare	1	-
city dweller	2	n
clean streets	2	-
community center	1	n
community centre	1	n
community garden	2	n
community life	2	-
community spirit	2	-
commute	1	n
commuter	2	n
commuting	1	-
cost-of-living crisis	1	-
cycle lane	2	n
cycle path	2	n
daily commute	2	n
daily life	2	-
daily lives	2	-
daily routine	2	n
damp and mould	1	-
everyday life	2	-
everyday lives	2	-
family life	2	-
flexible working	1	-
fly-tipping	2	-
four-day week	2	-
gentrification	2	-
green space	2	n
happiness	1	-
homelessness	1	-
housing conditions	2	-
leisure centre	2	n
leisure time	2	-
light pollution	2	-
livability	2	-
livable	2	-
liveability	2	-
liveable	2	-
living conditions	2	-
living standards	2	-
loneliness	2	-
low-traffic neighbourhood	2	n
noise complaint	2	n
noise pollution	2	-
noisy neighbor	2	n
noisy neighbour	2	n
overtourism	2	-
parental leave	1	-
parking space	1	n
peace and quiet	2	-
pedestrian-friendly	2	-
pedestrianisation	2	-
pedestrianised	2	-
playground	1	n
pothole	2	n
public library	1	n
public park	2	n
public space	1	n
public transit	2	-
public transport	2	-
quality of life	2	-
quality time	2	-
rail passengers	1	-
remote working	1	-
right to disconnect	2	-
rush hour	2	-
school run	2	n
sense of community	2	-
skate park	2	n
slum	1	n
social isolation	2	-
squalid	1	-
squalor	2	-
standard of living	2	-
standards of living	2	-
step-free access	2	-
street lighting	2	-
traffic calming	2	-
traffic congestion	2	-
traffic jam	2	n
traffic noise	2	-
urban sprawl	2	-
walkability	2	-
walkable	2	-
well-being	1	-
wellbeing	1	-
wheelchair access	2	-
work-life balance	2	-
youth club	2	n
