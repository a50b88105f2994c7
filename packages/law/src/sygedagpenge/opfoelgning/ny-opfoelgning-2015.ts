/**
 * The follow-up of the reform of 2014. The copy of LBK 43/2015 lacks these paragraphs, and the commencement of the act
 * has not been read: the day is that of the order that refers to them (BEK 1421/2014).
 */
export const NY_OPFØLGNING_2015 = {
  fra: '2015-01-05',
  note: {
    da: 'Ordlyden er læst i loven fra august 2015. Dagen 5. januar 2015 er den, da den bekendtgørelse begyndte at gælde, som henviser til reglen (BEK 1421/2014).',
    en: 'The wording was read in the act of August 2015. 5 January 2015 is the day on which the order that refers to the rule (BEK 1421/2014) came into force.',
  },
} as const
