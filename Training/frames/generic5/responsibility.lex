# category: responsibility
# definition: Who caused a problem and who should solve it: blame and accountability, fault and failure to act, the duty of government, demands to act, inquiry and oversight, liability, measures and remedy.
# source: Written for stance from general knowledge of English; idea: the five generic news frames of Semetko & Valkenburg 2000 (Framing European Politics); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
absolve	2	v
abuse of office	2	-
abuse of power	2	-
accountability	2	-
accountable	2	-
act now	2	-
action plan	2	n
address the crisis	2	-
address the issue	2	n
address the problem	2	n
apologise	1	v
apologize	1	v
apology	1	n
at fault	2	-
audit	1	v
auditor	1	n
avert	1	v
avoidable	2	-
blame	2	v
blameless	2	-
botch	1	v
bring to justice	2	-
broken promise	2	n
brought to justice	2	-
buck stops	2	-
buck-passing	2	-
bungle	2	v
call on	1	-
called for	1	-
called on	1	-
calling for	1	-
calling on	1	-
calls on	1	-
careless	1	a
censure	1	v
class-action	2	-
commission of inquiry	2	-
compensate	1	v
compensation	1	-
compliance	1	-
complicit	2	-
complicity	2	-
comply	1	v
contingency plan	2	n
corrective	1	-
could have been prevented	2	-
countermeasure	2	n
cover-up	2	n
culpability	2	-
culpable	2	a
culprit	2	n
demand answers	2	-
demanded answers	2	-
demanding answers	2	-
dereliction	2	-
did nothing	1	-
do more to	2	-
doing nothing	1	-
duty of care	2	-
duty to	1	-
enforce	1	v
exonerate	2	v
failed policy	2	n
failed to act	2	-
failed to address	2	-
failed to ensure	2	-
failed to prevent	2	-
failed to protect	2	-
failed to stop	2	-
failing to	1	-
failings	2	-
failure to	2	-
finger-pointing	2	-
fix the problem	2	n
get to grips with	2	-
government intervention	2	n
government must	2	-
government needs to	2	-
government should	2	-
governments must	2	-
governments should	2	-
held to account	2	-
hold to account	2	-
idly by	2	-
ignored warnings	2	-
ill-prepared	2	-
impeach	2	v
impeachment	2	n
implement	1	v
implementation	1	-
impropriety	2	n
impunity	2	-
inaction	2	-
inadequate	1	a
incompetence	2	-
incompetent	1	a
independent review	2	n
indifference	1	-
ineptitude	2	-
inquiry	1	n
investigate	1	v
investigation	1	n
irresponsibility	2	-
irresponsible	2	a
lapses	1	-
=lax	2	-
leaders must	2	-
lessons learned	2	-
lessons learnt	2	-
liability	1	n
liable	1	-
look the other way	2	-
looked the other way	2	-
loophole	2	n
maladministration	2	-
malfeasance	2	-
malpractice	2	-
mandatory	1	-
mea culpa	2	-
measures to	2	-
misconduct	1	-
mishandle	2	v
mismanage	2	v
mismanagement	2	-
mitigate	1	v
mitigation	1	-
must act	2	-
must be done	2	-
must do more	2	-
must ensure	2	-
needs to be done	2	-
neglect	2	v
negligence	2	-
negligent	2	a
new measures	2	-
nothing was done	2	-
obligation	1	n
obliged to	1	-
ombudsman	2	-
onus	2	-
overhaul	1	v
oversaw	1	-
oversee	1	-
overseeing	1	-
oversees	1	-
oversight	2	-
part of the problem	2	-
pass the buck	2	-
passing the buck	2	-
penalise	2	v
penalize	2	v
point the finger	2	-
pointed the finger	2	-
policy failure	2	n
precaution	2	n
precautionary	2	-
preventable	2	-
prevention	1	-
preventive	1	-
probe into	2	-
public inquiry	2	n
punish	1	v
punishment	1	n
reckless	2	a
recklessness	2	-
recommendation	1	n
rectify	2	v
redress	2	v
reform	1	v
regulate	1	v
regulation	1	n
regulator	2	n
regulatory	1	-
remedial	1	-
remedy	2	v
reparation	2	n
reprimand	2	v
resign	1	v
resignation	1	n
responsibility	2	n
responsible	2	a
restitution	2	-
root cause	2	n
safeguard	1	v
safety measures	2	-
scapegoat	2	n
scapegoating	2	-
scrutinise	2	v
scrutinize	2	v
scrutiny	1	-
shirk	2	v
shortcoming	2	n
should be done	2	-
should do more	2	-
should have acted	2	-
should have been done	2	-
should have done	2	-
should have known	2	-
solution	1	n
solve	1	v
stem from	1	-
stemmed from	1	-
stems from	1	-
step down	1	-
stewardship	2	-
supervise	1	v
supervision	1	-
systemic failure	2	n
tackle	1	v
take action	2	-
take steps	2	-
taken steps	2	-
taken to task	2	-
taking action	2	-
taking steps	2	-
took action	2	-
took steps	2	-
transparency	1	-
turn a blind eye	2	-
turned a blind eye	2	-
unaccountable	2	-
unregulated	2	-
urge	1	v
washed its hands	2	-
watchdog	2	n
whistle-blower	2	n
whistleblower	2	n
wrongdoer	2	n
wrongdoing	2	-
