# category: event-verbs
# definition: Verbs of single happenings that somebody has seen or recorded, in the forms in which reports have them.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: reporting
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
acquired	2	-
acquitted	2	-
adjourned	2	-
adopted	2	-
amounted to	2	-
analysed	2	-
analyzed	2	-
announced	2	-
appealed	2	-
appointed	2	-
approved	2	-
are being	2	-
are due	2	-
are expected	2	-
are set to	2	-
arrested	2	-
arrived	2	-
assembled	2	-
attended	2	-
auctioned	2	-
averaged	2	-
awarded	2	-
based in	2	-
beat	1	-
beaten	1	-
bombarded	2	-
bombed	2	-
born	2	-
borrowed	2	-
bought	2	-
built	2	-
buried	2	-
burned	1	-
burnt	2	-
canceled	2	-
cancelled	2	-
capsized	2	-
captured	2	-
chaired	2	-
charged	2	-
clashed	2	-
climbed	2	-
closed	2	-
collected	2	-
collided	2	-
compared	2	-
competed	2	-
completed	2	-
confirmed	1	-
confiscated	2	-
constructed	2	-
contracted	2	-
convened	2	-
convicted	2	-
counted	2	-
crashed	2	-
crossed	2	-
cut	1	-
declined	2	-
decreased	2	-
defeated	1	-
delayed	2	-
delivered	1	-
demolished	2	-
departed	2	-
deployed	2	-
detained	2	-
detected	2	-
detonated	2	-
diagnosed	2	-
died	2	-
dipped	2	-
discovered	2	-
dismissed	1	-
distributed	2	-
divorced	2	-
donated	2	-
doubled	2	-
drew	2	-
dropped	2	-
drove	2	-
earned	2	-
elected	2	-
enrolled	2	-
entered	2	-
established	1	-
estimated	2	-
evacuated	2	-
expanded	1	-
exploded	2	-
exported	2	-
fell	1	-
filed	2	-
filmed	2	-
fined	2	-
finished	2	-
fired	1	-
fled	2	-
flew	2	-
flooded	2	-
formed	2	-
found	1	-
founded	2	-
freed	2	-
gained	2	-
gathered	2	-
graduated	2	-
grew	1	-
had been	1	-
halved	2	-
has been	1	-
have been	1	-
headed	2	-
held	1	-
hired	2	-
hit	1	-
hospitalised	2	-
hospitalized	2	-
hosted	2	-
housed	2	-
identified	2	-
imported	2	-
imprisoned	2	-
inaugurated	2	-
increased	1	-
infected	2	-
injured	2	-
installed	2	-
invested	2	-
is based	2	-
is being	2	-
is due	2	-
is expected	2	-
is held	2	-
is scheduled	2	-
is set to	2	-
issued	2	-
jailed	2	-
joined	2	-
jumped	2	-
killed	2	-
laid off	2	-
landed	2	-
launched	2	-
leased	2	-
left	1	-
listed	2	-
located	2	-
lodged	2	-
lost	1	-
manufactured	2	-
marched	2	-
married	2	-
measured	2	-
merged	2	-
met	1	-
moved	1	-
named	2	-
nominated	2	-
observed	2	-
opened	2	-
opened fire	2	-
ordered	1	-
paid	2	-
passed	2	-
performed	2	-
pleaded	2	-
posted	2	-
postponed	2	-
produced	1	-
promoted	2	-
published	2	-
purchased	2	-
qualified	2	-
questioned	2	-
queued	2	-
quoted	2	-
raided	2	-
raised	1	-
rallied	2	-
ratified	2	-
re-elected	2	-
received	2	-
recorded	2	-
recovered	2	-
recruited	2	-
registered	2	-
released	2	-
renovated	2	-
rented	2	-
reopened	2	-
repaid	2	-
repaired	2	-
reported	1	-
rescued	2	-
resigned	2	-
retired	2	-
returned	2	-
robbed	2	-
rose	1	-
sailed	2	-
sampled	2	-
sank	2	-
scheduled	2	-
scored	2	-
searched	2	-
seized	2	-
sentenced	2	-
settled	2	-
shelled	2	-
shipped	2	-
shot	2	-
shrank	2	-
signed	2	-
situated	2	-
slipped	2	-
sold	2	-
stabbed	2	-
stationed	2	-
stepped down	2	-
stolen	1	-
struck	1	-
studied	2	-
submitted	2	-
sued	2	-
supplied	1	-
surveyed	2	-
suspended	2	-
sworn in	2	-
taught	1	-
tested	2	-
testified	2	-
took off	2	-
took place	2	-
totaled	2	-
totalled	2	-
traded	2	-
trained	2	-
traveled	2	-
travelled	2	-
treated	1	-
tripled	2	-
unveiled	2	-
vaccinated	2	-
vetoed	2	-
visited	2	-
voted	2	-
walked	2	-
was being	2	-
was due	2	-
was held	2	-
were being	2	-
will close	2	-
will meet	2	-
will open	2	-
will vote	2	-
withdrawn	2	-
withdrew	2	-
won	1	-
wounded	2	-
