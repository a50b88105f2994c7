import { sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const afgørelsenGælder = valgFaktum(
  'afgørelsenGælder',
  {
    ressourceforloeb: { da: 'Ressourceforløb', en: 'A resource course' },
    revalidering: { da: 'Revalidering', en: 'Rehabilitation (revalidering)' },
    fleksjob: { da: 'Fleksjob', en: 'A flex job' },
    tilskud_til_selvstaendig: {
      da: 'Tilskud til selvstændigt erhvervsdrivende',
      en: 'Support for the self-employed',
    },
    foertidspension: { da: 'Førtidspension', en: 'Disability pension' },
  },
  {
    etiket: { da: 'det, afgørelsen gælder', en: 'what the decision is about' },
    spørgsmål: { da: 'Hvad skal kommunen afgøre?', en: 'What is the municipality to decide?' },
    fra: ['kommune', 'borger'],
  },
)

export const sagenErForelagtTeamet = sandtFaktum('sagenErForelagtTeamet', {
  etiket: {
    da: 'om sagen er forelagt rehabiliteringsteamet',
    en: 'whether the case has been put before the rehabilitation team',
  },
  spørgsmål: {
    da: 'Er sagen allerede forelagt rehabiliteringsteamet?',
    en: 'Has the case already been put before the rehabilitation team?',
  },
  fra: ['kommune', 'borger'],
})

/** LSP.18.2: the health coordinator has spoken, or the person is terminally ill. */
export const sundhedskoordinatorHarUdtaltSig = sandtFaktum('sundhedskoordinatorHarUdtaltSig', {
  etiket: {
    da: 'om sundhedskoordinatoren har udtalt sig, eller du er uhelbredeligt syg',
    en: 'whether the health coordinator has spoken or you are terminally ill',
  },
  spørgsmål: {
    da: 'Har sundhedskoordinatoren udtalt sig om sagen, eller er du uhelbredeligt syg?',
    en: 'Has the health coordinator given an opinion on the case, or are you terminally ill?',
  },
  fra: ['kommune'],
  følsomhed: 'helbred',
})

export const bedtOmAfgørelseOmPensionAlene = sandtFaktum('bedtOmAfgørelseOmPensionAlene', {
  etiket: {
    da: 'om du har bedt kommunen om kun at tage stilling til førtidspension',
    en: 'whether you asked the municipality to decide on disability pension only',
  },
  spørgsmål: {
    da: 'Har du bedt kommunen om kun at tage stilling til førtidspension?',
    en: 'Have you asked the municipality to decide on disability pension only?',
  },
  fra: ['kommune', 'borger'],
})

export const jobcenterUdførerIndsatsen = sandtFaktum('jobcenterUdførerIndsatsen', {
  etiket: {
    da: 'om et jobcenter udfører beskæftigelsesindsatsen',
    en: 'whether a job centre carries out the employment measures',
  },
  spørgsmål: {
    da: 'Udfører et jobcenter, som en særskilt del af forvaltningen, kommunens beskæftigelsesindsats?',
    en: 'Does a job centre, as a separate part of the administration, carry out the employment measures?',
  },
  fra: ['kommune'],
})

export const indsatsenErIÉtUdvalg = sandtFaktum('indsatsenErIÉtUdvalg', {
  etiket: {
    da: 'om indsatsen er samlet i ét stående udvalg',
    en: 'whether the measures are gathered under one standing committee',
  },
  spørgsmål: {
    da: 'Er beskæftigelsesindsatsen samlet i ét stående udvalg, hos ét medlem af magistraten eller hos kommunalbestyrelsen?',
    en: 'Are the employment measures gathered under one standing committee, one member of the magistrate, or the council?',
  },
  fra: ['kommune'],
})
