export const T = {
  fejlOverskrift: { da: 'Ret dette, før du går videre', en: 'Correct this before you go on' },
  hvorfor: { da: 'Hvorfor?', en: 'Why?' },
  her: { da: 'Her', en: 'Here' },
  krav: { da: 'Det kræver loven', en: 'What the law requires' },
  fakta: { da: 'Det har vi brugt', en: 'What we used' },
  mangler: { da: 'mangler', en: 'missing' },
  ret: { da: 'ret', en: 'correct' },
  skøn: { da: 'Vurderes af et menneske', en: 'Judged by a person' },
  satser: { da: 'Satser', en: 'Rates' },
  gælderFra: { da: 'Gælder fra', en: 'In force from' },
  til: { da: 'til', en: 'until' },
  valgtEfter: { da: 'Valgt efter', en: 'Chosen by' },
  undtagelse: { da: 'Undtagelse', en: 'Exception' },
  note: { da: 'Bemærkning', en: 'Note' },
  kilder: { da: 'Kilder', en: 'Sources' },
} as const

export const byggerPå = (n: number) =>
  n === 1
    ? { da: 'Bygger på 1 regel', en: 'Rests on 1 rule' }
    : { da: `Bygger på ${n} regler`, en: `Rests on ${n} rules` }
