# category: health-safety
# definition: Sickness, injury, care and their prevention: diseases, medicine, hospitals, safety at work, on the road, of food and of buildings.
# source: Written for stance from general knowledge of English; idea: Boydstun, Card, Gross, Resnik & Smith 2014 (Policy Frames Codebook: Health and safety); no published list copied.
# licence: CC0-1.0
# columns: entry<TAB>strength (1 weak, 2 strong)<TAB>inflection (- none, a adjective and its -ly adverb, v verb, n noun)
=A&E	1	-
accident and emergency	2	-
addiction	1	n
air pollution	2	-
air quality	2	-
antibiotic	2	n
asbestos	2	-
asthma	2	-
bird flu	2	-
blood pressure	2	-
cancer	2	n
carcinogen	2	n
carcinogenic	2	-
cardiac arrest	2	n
cardiovascular	2	-
cholera	2	-
chronic disease	2	n
chronic illness	2	n
clinical trial	2	n
clinician	2	n
contagious	1	-
contaminated water	2	-
coronavirus	2	n
covid*	2	-
dementia	2	-
diabetes	2	-
drink-driving	1	-
drug overdose	2	n
drunk driving	1	-
ebola	2	-
emergency room	2	n
epidemic	1	n
epidemiologist	2	n
fire safety	2	-
food poisoning	2	-
food safety	2	-
harm reduction	2	-
health and safety	2	-
health care	2	-
health hazard	2	n
health risk	2	n
health warning	2	n
health worker	2	n
healthcare	2	-
heart attack	2	n
heart disease	2	-
heatstroke	2	-
hospitalisation	2	n
hospitalised	2	-
hospitalization	2	n
hospitalized	2	-
hygiene	2	-
infectious disease	2	n
life expectancy	2	-
life-threatening	1	-
malaria	2	-
malnutrition	2	-
maternal mortality	2	-
measles	2	-
medical care	2	-
medication	2	n
mental health	2	-
mental illness	2	n
midwife	2	-
midwives	2	-
obesity	2	-
opioid	2	n
palliative care	2	-
pandemic	2	n
paramedic	2	n
pathogen	2	n
patient safety	2	-
physician	2	n
polio	2	-
product recall	2	n
psychiatric	2	-
public health	2	-
quarantine	2	-
road safety	2	-
safety hazard	2	n
safety inspection	2	n
safety regulations	2	-
safety standards	2	-
salmonella	2	-
second-hand smoke	2	-
side effect	1	n
suicide prevention	2	-
tuberculosis	2	-
vaccin*	2	-
vaping	2	-
ventilator	2	n
world health organisation	2	-
world health organization	2	-
