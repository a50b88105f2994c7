export const H = {
  svar: { da: 'Svar på det, vi mangler', en: 'Answer what is missing' },
  fortæl: { da: 'Fortæl kommunen det, den mangler', en: 'Tell the municipality what it is missing' },
  læge: {
    da: 'Spørg din læge, hvor længe din behandling varer',
    en: 'Ask your doctor how long your treatment will take',
  },
  lægeOm: {
    da: 'Lægens svar kan afgøre, om dine sygedagpenge bliver forlænget. Fortæl kommunen, hvad lægen siger.',
    en: 'The answer can decide whether your benefit is extended. Tell the municipality what the doctor says.',
  },
  samtale: { da: 'Bed kommunen om en samtale', en: 'Ask the municipality for a talk' },
  samtaleOm: {
    da: 'Spørg, hvad der skal ske, og hvornår. Tag gerne en med, du er tryg ved. Det har du ret til.',
    en: 'Ask what will happen, and when. Bring someone you feel safe with. You have the right to.',
  },
  klage: { da: 'Klag, hvis du er uenig i en afgørelse', en: 'Complain if you disagree with a decision' },
  klageOm: {
    da: 'Kommunens afgørelse skal være skriftlig og fortælle, hvordan du klager, og hvor længe du kan.',
    en: 'The decision must be in writing, and say how you complain and for how long you can.',
  },
} as const
