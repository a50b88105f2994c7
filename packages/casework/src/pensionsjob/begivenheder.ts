import { begivenhed } from '../begivenheder/art.ts'
import { dag, tal, tekst } from '../begivenheder/felt.ts'

/** Somebody with a disability pension wants a job with a wage subsidy. */
export const PensionsjobØnsket = begivenhed('PensionsjobØnsket', {
  pensionsjobId: tekst,
  arbejdsgiver: tekst,
  stilling: tekst,
})

/** Pay and hours, agreed between employer and citizen in cooperation with the union. */
export const PensionsjobvilkårAftalt = begivenhed('PensionsjobvilkårAftalt', {
  pensionsjobId: tekst,
  loenPrTime: tal,
  timerPrUge: tal,
  fagligOrganisation: tekst,
  organisationensDel: tekst,
})

/** The employer talked to a representative of the staff. */
export const AnsættelseDrøftetMedDeAnsatte = begivenhed('AnsættelseDrøftetMedDeAnsatte', {
  pensionsjobId: tekst,
  repraesentant: tekst,
  holdt: dag,
})

export const PensionsjobBegyndt = begivenhed('PensionsjobBegyndt', { pensionsjobId: tekst, fra: dag })
export const PensionsjobSlut = begivenhed('PensionsjobSlut', {
  pensionsjobId: tekst,
  slut: dag,
  grund: tekst,
})

export const pensionsjobarter = [
  PensionsjobØnsket,
  PensionsjobvilkårAftalt,
  AnsættelseDrøftetMedDeAnsatte,
  PensionsjobBegyndt,
  PensionsjobSlut,
] as const
