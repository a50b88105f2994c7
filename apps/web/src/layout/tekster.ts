export const T = {
  springTil: { da: 'Spring til indholdet', en: 'Skip to the content' },
  menu: { da: 'Hovedmenu', en: 'Main menu' },
  proev: { da: 'Prøv din situation', en: 'Try your situation' },
  sager: { da: 'Sager', en: 'Cases' },
  loven: { da: 'Loven', en: 'The law' },
  om: { da: 'Om', en: 'About' },
  forside: { da: 'Sagsvej, til forsiden', en: 'Sagsvej, to the front page' },
  ikkeLoggetInd: {
    da: 'Du er ikke logget ind. Vi gemmer ikke det, du skriver.',
    en: 'You are not logged in. We do not keep what you type.',
  },
  opdigtet: {
    da: 'Alle personer i sagerne er opdigtede.',
    en: 'All people in the cases are invented.',
  },
  afgør: { da: 'Sagsvej vejleder. Kommunen afgør.', en: 'Sagsvej gives guidance. The municipality decides.' },
  omSvaret: { da: 'Hvad vi ved, og hvad vi ikke ved', en: 'What we know, and what we do not' },
  alleRegler: { da: 'Alle regler', en: 'All rules' },
  tider: { da: 'Hvor længe du skal vente på svar', en: 'How long you wait for an answer' },
  api: { da: 'For andre programmer', en: 'For other programs' },
  fakta: { da: 'Det, vi spørger om (JSON)', en: 'What we ask about (JSON)' },
  tilbehør: { da: 'Om siden', en: 'About this site' },
} as const
