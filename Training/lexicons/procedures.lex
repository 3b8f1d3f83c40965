# category: procedures
# definition: Neutral verbs and set phrases of institutional action: courts, votes, appointments, trade, accidents, research. Past and passive forms, as reports use them.
# source: Written for stance from general knowledge of English; idea: own list; no published list copied.
# licence: CC0-1.0
# kind: reporting
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
acquisition	2	-
acquit	2	-
acquits	2	-
acquittal	2	-
acquitted	2	-
acquitting	2	-
adjourn	2	v
amendment	2	-
amendments	2	-
appoint	2	v
approved	2	-
approving	2	-
are due to	2	-
are expected to	2	-
arraign	2	v
arraignment	2	-
arrest	2	v
authorise	2	v
authorize	2	v
awarded	2	-
ballot	2	-
came into force	2	-
certify	2	v
charged with	2	-
co-founded	2	-
convene	2	v
convict	2	v
death toll	2	-
demolish	2	v
deport	2	v
detain	2	v
died in	2	-
died on	2	-
elected	2	-
enact	2	v
established in	2	-
evacuate	2	v
expired	2	-
extradite	2	v
filed	2	-
filing	2	-
found guilty	2	-
founded by	2	-
founded in	2	-
headquartered in	2	-
hearing	2	-
hearings	2	-
held talks	2	-
hospitalise	2	v
hospitalize	2	v
in custody	2	-
inaugurate	2	v
indict	2	v
indictments	2	-
is based in	2	-
is due to	2	-
is expected to	2	-
is located	2	-
is scheduled to	2	-
issued	2	-
jailed	2	-
launched	2	-
lawsuit	2	-
lawsuits	2	-
litigation	2	-
memorandum	2	-
met with	2	-
nominate	2	v
on bail	2	-
on trial	2	-
passed a	2	-
plea bargain	2	-
plea deal	2	-
plead guilty	2	-
pleaded guilty	2	-
pleaded not guilty	2	-
postponed	2	-
prosecute	2	v
published	2	-
publishing	2	-
purchased	2	-
ratify	2	v
re-elect	2	v
referendum	2	-
referendums	2	-
registered with	2	-
rescheduled	2	-
ruled	2	-
ruling	2	-
rulings	2	-
runoff	2	-
sentence	2	v
signed	2	-
signing	2	-
stand trial	2	-
step down	2	-
stepped down	2	-
steps down	2	-
stood trial	2	-
sued	2	-
suing	2	-
summon	2	v
swore in	2	-
sworn in	2	-
taken into custody	2	-
taken place	2	-
taken to hospital	2	-
takes effect	2	-
takes office	2	-
takes part	2	-
takes place	2	-
taking part	2	-
taking place	2	-
to be held	2	-
took effect	2	-
took office	2	-
took over	2	-
took part	2	-
took place	2	-
under construction	2	-
under investigation	2	-
under review	2	-
under way	2	-
underway	2	-
unveiled	2	-
upheld the	2	-
verdict	2	-
verdicts	2	-
voted against	2	-
voted for	2	-
voted in favor	2	-
voted in favour	2	-
voted to	2	-
warrant	2	-
warrants	2	-
was born	2	-
was built	2	-
was charged	2	-
was expected to	2	-
was fined	2	-
was held	2	-
was injured	2	-
was killed	2	-
was named	2	-
was scheduled to	2	-
was sworn	2	-
was taken to	2	-
was wounded	2	-
were born	2	-
were built	2	-
were charged	2	-
were expected to	2	-
were held	2	-
were injured	2	-
were killed	2	-
were scheduled to	2	-
were taken to	2	-
were wounded	2	-
will be held	2	-
will take place	2	-
adopt	1	v
agreement	1	-
agreements	1	-
amend	1	v
appeal	1	-
appointment	1	-
appointments	1	-
arrived	1	-
began	1	-
carried out	1	-
carrying out	1	-
ceremony	1	-
collided	1	-
collision	1	-
conduct	1	v
conference	1	-
crashed	1	-
data	1	-
deploy	1	v
deployment	1	-
diagnosed	1	-
documents	1	-
draft	1	-
experiment	1	-
experiments	1	-
explosion	1	-
explosions	1	-
findings	1	-
funeral	1	-
gdp	1	-
hosted	1	-
inflation	1	-
injured	1	-
injuries	1	-
inquiries	1	-
inquiry	1	-
investigate	1	v
investigation	1	-
investigations	1	-
launch	1	-
located	1	-
meeting	1	-
meetings	1	-
negotiations	1	-
nomination	1	-
occur	1	-
occurred	1	-
occurring	1	-
occurs	1	-
ordered	1	-
participate	1	-
participated	1	-
participates	1	-
participating	1	-
poll	1	-
procedure	1	-
procedures	1	-
proceedings	1	-
produced	1	-
re-election	1	-
recorded	1	-
records	1	-
register	1	v
registration	1	-
resign	1	v
retire	1	v
revenue	1	-
revenues	1	-
schedule	1	v
session	1	-
sessions	1	-
sponsored	1	-
submission	1	-
submitted	1	-
submitting	1	-
survey	1	-
surveyed	1	-
surveys	1	-
suspend	1	v
testified before	1	-
transferred to	1	-
treaties	1	-
treaty	1	-
trial	1	-
trials	1	-
turnout	1	-
unemployment	1	-
visited	1	-
visits	1	-
vote	1	-
voted	1	-
votes	1	-
voting	1	-
wounded	1	-
