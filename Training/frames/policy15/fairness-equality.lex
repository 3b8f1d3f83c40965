# category: fairness-equality
# definition: Whether laws, chances, rewards and burdens fall alike on persons and groups: equal treatment, discrimination, privilege and gaps between groups.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Fairness and equality); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
ableism	2	-
affirmative action	2	-
ageism	2	-
anti-discrimination	2	-
anti-semitism	1	-
antisemitism	1	-
apartheid	1	-
caste-based	2	-
civil rights	1	-
class divide	2	n
=DEI	2	-
digital divide	2	n
disability rights	2	-
discrimination	2	-
discriminatory	2	-
disparate impact	2	n
disparity	2	n
disproportionately affected	2	-
double standard	2	n
equal access	2	-
equal before the law	2	-
equal footing	2	-
equal opportunity	2	n
equal pay	2	-
equal rights	2	-
equal treatment	2	-
equality	2	-
equitable	2	a
fair share	1	-
fair treatment	2	-
fairer	1	-
fairness	2	-
favoritism	2	-
favouritism	2	-
gay rights	2	-
gender balance	2	-
gender bias	2	-
gender gap	2	n
gender pay gap	2	n
gender quota	2	n
glass ceiling	2	n
haves and have-nots	2	-
homophobia	2	-
inequality	2	n
inequitable	2	a
inequity	2	n
injustice	2	n
institutional racism	2	-
islamophobia	1	-
level playing field	2	-
lgbt rights	2	-
marginalised	1	-
marginalized	1	-
meritocracy	2	n
meritocratic	2	-
minority rights	2	-
misogyny	1	-
nepotism	1	-
pay equity	2	-
pay gap	2	n
postcode lottery	2	n
preferential treatment	2	-
privileged few	2	-
racial bias	2	-
racial divide	2	n
racial equity	2	-
racial justice	2	-
racial profiling	2	-
racism	2	-
racist	1	n
redlining	2	-
second-class citizen	2	n
segregated	1	-
segregation	2	-
sexism	2	-
sexist	2	-
social inclusion	2	-
social justice	2	-
social mobility	2	-
systemic bias	2	-
trans rights	2	-
transgender rights	2	-
two-tier	1	-
under-represented	2	-
underprivileged	2	-
underrepresented	2	-
unequal	2	a
unfair	1	a
unfairness	2	-
unjust	2	a
wage gap	2	n
wealth gap	2	n
wealth redistribution	2	-
white privilege	2	-
women's rights	2	-
