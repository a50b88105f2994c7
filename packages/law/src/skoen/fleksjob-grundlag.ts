export const ARBEJDSEVNEN = {
  da: 'beskrivelsen af arbejdsevnen og af det, der er prøvet',
  en: 'the description of the ability to work and of what was tried',
}

export const LÆGELIGT = { da: 'lægelige oplysninger', en: 'medical information' }

export const OPLYSNINGERNE = {
  da: 'det, du har fået at vide om pligten til at oplyse, og det, du har oplyst',
  en: 'what you were told of the duty to inform, and what you told',
}
