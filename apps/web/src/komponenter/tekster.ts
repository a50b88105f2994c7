export const T = {
  fejlOverskrift: { da: 'Ret dette, før du går videre', en: 'Correct this before you go on' },
  hvorfor: { da: 'Hvorfor?', en: 'Why?' },
  her: { da: 'Her', en: 'Here' },
  krav: { da: 'Det kræver loven', en: 'What the law requires' },
  læsninger: { da: 'Loven kan læses på flere måder', en: 'The law can be read in more than one way' },
  fakta: { da: 'Det har vi brugt', en: 'What we used' },
  mangler: { da: 'mangler', en: 'missing' },
  ret: { da: 'ret', en: 'correct' },
  skøn: { da: 'Vurderes af et menneske', en: 'Judged by a person' },
  satser: { da: 'Satser', en: 'Rates' },
  gælderFra: { da: 'Gælder fra', en: 'In force from' },
  til: { da: 'til', en: 'until' },
  valgtEfter: { da: 'Valgt efter', en: 'Chosen by' },
  gælder: {
    undtagelse: { da: 'Denne undtagelse gælder', en: 'This exception applies' },
    overgang: { da: 'Denne overgangsregel gælder', en: 'This transitional rule applies' },
  },
  gælderIkke: {
    undtagelse: { da: 'Denne undtagelse gælder ikke', en: 'This exception does not apply' },
    overgang: { da: 'Denne overgangsregel gælder ikke', en: 'This transitional rule does not apply' },
  },
  mulige: {
    da: 'Det er ikke afgjort, hvilken af disse der gælder. De siger det samme',
    en: 'Which of these governs is not settled. They say the same',
  },
  den: { da: 'den', en: 'on' },
  note: { da: 'Bemærkning', en: 'Note' },
  kilder: { da: 'Kilder', en: 'Sources' },
} as const

export const byggerPå = (n: number) =>
  n === 1
    ? { da: 'Bygger på 1 regel', en: 'Rests on 1 rule' }
    : { da: `Bygger på ${n} regler`, en: `Rests on ${n} rules` }

export const gælderIkkeHer = (n: number) =>
  n === 1
    ? { da: '1 særregel gælder ikke her', en: '1 special rule does not apply here' }
    : { da: `${n} særregler gælder ikke her`, en: `${n} special rules do not apply here` }
