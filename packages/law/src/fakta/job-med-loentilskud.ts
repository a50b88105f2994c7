import { sandtFaktum, talFaktum } from '@sagsvej/rules'

/** LAB.74 */
export const vilkårAftaltMedFagligOrganisation = sandtFaktum('vilkårAftaltMedFagligOrganisation', {
  etiket: {
    da: 'om løn og arbejdstid er aftalt i samarbejde med den faglige organisation',
    en: 'whether pay and hours were agreed in cooperation with the union',
  },
  spørgsmål: {
    da: 'Er løn og arbejdstid aftalt mellem arbejdsgiveren og dig i samarbejde med den faglige organisation?',
    en: 'Were pay and hours agreed between the employer and you in cooperation with the union?',
  },
  udsagn: {
    ja: {
      da: 'Løn og arbejdstid er aftalt i samarbejde med den faglige organisation.',
      en: 'Pay and hours were agreed in cooperation with the union.',
    },
    nej: {
      da: 'Løn og arbejdstid er ikke aftalt i samarbejde med den faglige organisation.',
      en: 'Pay and hours were not agreed in cooperation with the union.',
    },
  },
  fra: ['arbejdsgiver', 'kommune'],
})

/** LAB.78 */
export const ansættelsenErDrøftetMedDeAnsatte = sandtFaktum('ansættelsenErDrøftetMedDeAnsatte', {
  etiket: {
    da: 'om ansættelsen er drøftet med en repræsentant for de ansatte',
    en: 'whether the job was discussed with a representative of the staff',
  },
  spørgsmål: {
    da: 'Har arbejdsgiveren før ansættelsen drøftet den med en repræsentant for de ansatte?',
    en: 'Did the employer discuss the job with a representative of the staff beforehand?',
  },
  udsagn: {
    ja: {
      da: 'Ansættelsen er drøftet med en repræsentant for de ansatte.',
      en: 'The job was discussed with a representative of the staff.',
    },
    nej: {
      da: 'Ansættelsen er ikke drøftet med en repræsentant for de ansatte.',
      en: 'The job was not discussed with a representative of the staff.',
    },
  },
  fra: ['arbejdsgiver', 'kommune'],
})

/** LAB.77 */
export const ordinærtAnsatte = talFaktum('ordinærtAnsatte', 'antal', {
  etiket: { da: 'antallet af ordinært ansatte', en: 'the number of ordinary employees' },
  spørgsmål: {
    da: 'Hvor mange ordinært ansatte er der på arbejdspladsen?',
    en: 'How many ordinary employees are there at the workplace?',
  },
  udsagn: { da: 'Der er {} ordinært ansatte.', en: 'There are {} ordinary employees.' },
  fra: ['arbejdsgiver', 'kommune'],
  min: 0,
  max: 100_000,
})

/** BEK 2006/2020 § 86 */
export const arbejdsgiverenErPrivat = sandtFaktum('arbejdsgiverenErPrivat', {
  etiket: { da: 'om arbejdsgiveren er privat', en: 'whether the employer is private' },
  spørgsmål: { da: 'Er arbejdsgiveren privat?', en: 'Is the employer private?' },
  udsagn: {
    ja: { da: 'Arbejdsgiveren er privat.', en: 'The employer is private.' },
    nej: { da: 'Arbejdsgiveren er offentlig.', en: 'The employer is public.' },
  },
  fra: ['arbejdsgiver', 'kommune'],
})

/** BEK 2006/2020 § 86: all support for the job, of which the wage subsidy is a part */
export const støtteTilAnsættelsenOmÅret = talFaktum('støtteTilAnsættelsenOmÅret', 'kr', {
  etiket: { da: 'al støtte til ansættelsen i et år', en: 'all support for the job in a year' },
  spørgsmål: {
    da: 'Hvor meget har arbejdsgiveren fået i støtte til ansættelsen i et år?',
    en: 'How much has the employer received in support for the job in a year?',
  },
  udsagn: { da: 'Støtten er {} i et år.', en: 'The support is {} in a year.' },
  fra: ['arbejdsgiver', 'kommune'],
  min: 0,
  max: 10_000_000,
  følsomhed: 'økonomi',
})

/** BEK 2006/2020 § 86. A job without wage costs gets no subsidy. */
export const lønomkostningerOmÅret = talFaktum('lønomkostningerOmÅret', 'kr', {
  etiket: { da: 'de samlede lønomkostninger i et år', en: 'the total wage costs in a year' },
  spørgsmål: {
    da: 'Hvor store er de samlede lønomkostninger ved ansættelsen i et år?',
    en: 'How large are the total wage costs of the job in a year?',
  },
  udsagn: { da: 'Lønomkostningerne er {} i et år.', en: 'The wage costs are {} in a year.' },
  fra: ['arbejdsgiver', 'kommune'],
  min: 1,
  max: 10_000_000,
  følsomhed: 'økonomi',
})

/** LAB.79 */
export const merbeskæftigelse = sandtFaktum('merbeskæftigelse', {
  etiket: { da: 'om ansættelsen er merbeskæftigelse', en: 'whether the job is additional employment' },
  spørgsmål: {
    da: 'Bliver der med ansættelsen flere ansatte end normalt?',
    en: 'Does the job make the staff larger than normal?',
  },
  udsagn: {
    ja: { da: 'Der bliver flere ansatte end normalt.', en: 'The staff becomes larger than normal.' },
    nej: {
      da: 'Der bliver ikke flere ansatte end normalt.',
      en: 'The staff does not become larger than normal.',
    },
  },
  fra: ['arbejdsgiver', 'kommune'],
})

/** BEK 743/2009 § 65 */
export const stillingenErLedigVedAfgang = sandtFaktum('stillingenErLedigVedAfgang', {
  etiket: {
    da: 'om stillingen er ledig ved frivillig afgang, alder, frivilligt nedsat tid eller forseelse',
    en: 'whether the post is vacant by leave of own choice, age, hours cut by choice or misconduct',
  },
  spørgsmål: {
    da: 'Er stillingen blevet ledig, fordi en ansat selv sagde op, gik på grund af alder, frivilligt gik ned i tid eller blev afskediget for en forseelse?',
    en: 'Did the post become vacant because an employee left by choice, left because of age, cut the hours by choice or was dismissed for misconduct?',
  },
  udsagn: {
    ja: {
      da: 'Stillingen er ledig ved frivillig afgang, alder, frivilligt nedsat tid eller forseelse.',
      en: 'The post is vacant by leave of own choice, age, hours cut by choice or misconduct.',
    },
    nej: {
      da: 'Stillingen er ikke ledig af en af de grunde, reglerne nævner.',
      en: 'The post is not vacant for one of the reasons the rules name.',
    },
  },
  fra: ['arbejdsgiver', 'kommune'],
})
