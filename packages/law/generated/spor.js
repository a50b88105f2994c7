// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayOver, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, without } from '@sagsvej/rules/runtime'
const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 20826000 : (day < 16436 ? 21189600 : 21501600)) : (day < 17532 ? (day < 17167 ? 21735600 : 22074000) : (day < 17897 ? 22359600 : 22646400))) : (day < 19358 ? (day < 18628 ? 22905600 : (day < 18993 ? 23192400 : 23217600)) : (day < 20089 ? (day < 19723 ? 23660400 : 24414000) : (day < 20454 ? 25298400 : 26442000)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 18951600 : (day < 16436 ? 19282800 : 19567200)) : (day < 17532 ? (day < 17167 ? 19779600 : 20086800) : (day < 17897 ? 20347200 : 20607600))) : (day < 19358 ? (day < 18628 ? 20844000 : (day < 18993 ? 21104400 : 21128400)) : (day < 20089 ? (day < 19723 ? 21530400 : 22216800) : (day < 20454 ? 23020800 : 24062400)))

const SATS_4 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 3747 : 3837) : (day < 14245 ? 3948 : (day < 14610 ? 4070 : 4221))) : (day < 15706 ? (day < 15340 ? 4301 : 4426) : (day < 16071 ? 4497 : (day < 16436 ? 4578 : 4648)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 4713 : 4807) : (day < 17897 ? 4903 : (day < 18262 ? 5001 : 5101))) : (day < 19723 ? (day < 18993 ? 5203 : (day < 19358 ? 5265 : 5407)) : (day < 20089 ? 5580 : (day < 20454 ? 5781 : 6041))))

const SATS_5 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 2141 : 2192) : (day < 14245 ? 2256 : (day < 14610 ? 2326 : 2412))) : (day < 15706 ? (day < 15340 ? 2458 : 2529) : (day < 16071 ? 2569 : (day < 16436 ? 2615 : 2654)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 2691 : 2745) : (day < 17897 ? 2800 : (day < 18262 ? 2856 : 2913))) : (day < 19723 ? (day < 18993 ? 2971 : (day < 19358 ? 3007 : 3088)) : (day < 20089 ? 3187 : (day < 20454 ? 3302 : 3451))))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_7 = (day) => day < 17897 ? (day < 16801 ? (day < 16071 ? 1700800 : (day < 16436 ? 1731200 : 1755000)) : (day < 17348 ? (day < 17167 ? 1774500 : 1802700) : (day < 17532 ? 1803500 : 1826000))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1848900 : 1870100) : (day < 18993 ? 1893600 : 1896400)) : (day < 20089 ? (day < 19723 ? 1933300 : 1995200) : (day < 20454 ? 2067000 : 2160000)))

const SATS_8 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 12700000 : (day < 16436 ? 12928600 : 13122500)) : (day < 17532 ? (day < 17167 ? 13306200 : 13572300) : (day < 17897 ? 13843700 : 14120600))) : (day < 19358 ? (day < 18628 ? 14388900 : (day < 18993 ? 14676700 : 14808800)) : (day < 20089 ? (day < 19723 ? 15208600 : 15695600) : (day < 20454 ? 16260600 : 16992000)))

const SATS_9 = (day) => day < 16436 ? 20530 : (day < 17897 ? 25457 : 27393)

const SATS_10 = (day) => day < 17897 ? (day < 16436 ? 39500000 : 48983200) : (day < 19723 ? 52709100 : 58818900)

const SATS_11 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 102 : 105) : (day < 16071 ? 107 : 105)) : (day < 17167 ? (day < 16801 ? 103 : 100) : (day < 17532 ? 97 : 97))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 99 : 98) : (day < 18993 ? 95 : 99)) : (day < 20089 ? (day < 19723 ? 110 : 112) : (day < 20454 ? 112 : 114)))

const SATS_12 = (day) => day < 20270 ? 2000000 : (day < 20454 ? 3100000 : 3240000)

const SATS_13 = (day) => day < 20270 ? 1000000 : (day < 20454 ? 1550000 : 1620000)

const SATS_14 = (day) => day < 20454 ? 292500 : 305700

const SATS_15 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_16 = (day) => day < 20454 ? 720500 : 752900

const SATS_17 = (day) => day < 20454 ? 678900 : 709500

const SATS_18 = (day) => day < 20454 ? 278400 : 290900

const SATS_19 = (day) => day < 20454 ? 163800 : 171200

const SATS_20 = (day) => day < 20454 ? 109200 : 114100

const SATS_21 = (day) => day < 20454 ? 259000 : 270700

const SATS_22 = (day) => day < 20454 ? 103600 : 108300

const SATS_23 = (day) => day < 20454 ? 259000 : 270700

const SATS_24 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 563800 : 577300) : (day < 14245 ? 594000 : (day < 14610 ? 612400 : 635100))) : (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : (day < 16436 ? 688900 : 699200)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 706900 : 718200) : (day < 17897 ? 727200 : (day < 18262 ? 736300 : 744800))) : (day < 19358 ? (day < 18993 ? 754100 : 755200) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100))))

const SATS_25 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 819600 : (day < 16801 ? 831900 : 841100)) : (day < 17532 ? 854600 : (day < 17897 ? 865300 : 876100))) : (day < 19358 ? (day < 18628 ? 886200 : (day < 18993 ? 897300 : 898600)) : (day < 19723 ? 916100 : (day < 20089 ? 945400 : 979400)))

const SATS_26 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 949800 : (day < 16801 ? 964000 : 974600)) : (day < 17532 ? 990200 : (day < 17897 ? 1002600 : 1015100))) : (day < 19358 ? (day < 18628 ? 1026800 : (day < 18993 ? 1039600 : 1041200)) : (day < 19723 ? 1061500 : (day < 20089 ? 1095500 : 1134900)))

const SATS_27 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 585700 : (day < 16801 ? 594500 : 601000)) : (day < 17532 ? 610600 : (day < 17897 ? 618200 : 625900))) : (day < 19358 ? (day < 18628 ? 633100 : (day < 18993 ? 641000 : 642000)) : (day < 19723 ? 654500 : (day < 20089 ? 675400 : 699700)))

const SATS_28 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 688900 : (day < 16801 ? 699200 : 706900)) : (day < 17532 ? 718200 : (day < 17897 ? 727200 : 736300))) : (day < 19358 ? (day < 18628 ? 744800 : (day < 18993 ? 754100 : 755200)) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100)))

const SATS_29 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1162500 : 1190400) : (day < 14245 ? 1224900 : (day < 14610 ? 1262900 : 1309600))) : (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : (day < 18262 ? 1518000 : 1535500))) : (day < 19358 ? (day < 18993 ? 1554700 : 1557000) : (day < 19723 ? 1587400 : (day < 20089 ? 1638200 : 1697200))))

const SATS_30 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_31 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

const SATS_32 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1171200 : (day < 16801 ? 1188800 : 1201900)) : (day < 17532 ? 1221100 : (day < 17897 ? 1236400 : 1251900))) : (day < 19358 ? (day < 18628 ? 1266300 : (day < 18993 ? 1282100 : 1284000)) : (day < 19723 ? 1309000 : (day < 20089 ? 1350900 : 1399500)))

const SATS_33 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1357500 : (day < 16801 ? 1377900 : 1393100)) : (day < 17532 ? 1415400 : (day < 17897 ? 1433100 : 1451000))) : (day < 19358 ? (day < 18628 ? 1467700 : (day < 18993 ? 1486000 : 1488200)) : (day < 19723 ? 1517200 : (day < 20089 ? 1565800 : 1622200)))

const SATS_34 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 252400 : (day < 16801 ? 256200 : 259000)) : (day < 17532 ? 263100 : (day < 17897 ? 266400 : 269700))) : (day < 19358 ? (day < 18628 ? 272800 : (day < 18993 ? 276200 : 276600)) : (day < 19723 ? 282000 : (day < 20089 ? 291000 : 301500)))

const SATS_35 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 332400 : (day < 16801 ? 337400 : 341100)) : (day < 17532 ? 346600 : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200)))

const SATS_36 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_37 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_38 = (day) => day < 20454 ? 160400 : 167600

const SATS_39 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_40 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_41 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_42 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_43 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_44 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_45 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_46 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_47 = (day) => day < 17168 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 1445200 : 1479800) : (day < 14249 ? 1523200 : (day < 14613 ? 1570800 : 1629300))) : (day < 16076 ? (day < 15341 ? 1659700 : (day < 15712 ? 1707300 : 1735500)) : (day < 16440 ? 1765800 : (day < 16804 ? 1791800 : 1811300)))) : (day < 18628 ? (day < 17532 ? (day < 17348 ? 1839500 : 1840300) : (day < 17897 ? 1863300 : (day < 18262 ? 1886600 : 1908300))) : (day < 19723 ? (day < 18993 ? 1932200 : (day < 19358 ? 1935100 : 1972800)) : (day < 20089 ? 2035900 : (day < 20454 ? 2109200 : 2204100))))

const SATS_48 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_49 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_50 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_51 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_52 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_53 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_54 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_55 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_56 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_57 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_58 = (day) => day < 15341 ? (day < 14249 ? (day < 13514 ? 333500 : (day < 13885 ? 341500 : 351500)) : (day < 14613 ? 362500 : (day < 14977 ? 376000 : 383000))) : (day < 16440 ? (day < 15712 ? 394000 : (day < 16076 ? 400500 : 407500)) : (day < 16804 ? 413500 : (day < 17168 ? 418000 : 424500)))

const SATS_59 = (day) => day < 17903 ? (day < 16804 ? (day < 16076 ? 356500 : (day < 16440 ? 362500 : 368000)) : (day < 17168 ? 372000 : (day < 17532 ? 378000 : 382700))) : (day < 18995 ? (day < 18267 ? 387500 : (day < 18631 ? 391900 : 396800)) : (day < 20094 ? (day < 19359 ? 397400 : 405200) : (day < 20458 ? 433200 : 452700)))

const SATS_60 = (day) => day < 18993 ? (day < 17897 ? (day < 17532 ? 1637900 : 1658300) : (day < 18262 ? 1679100 : (day < 18628 ? 1698400 : 1719700))) : (day < 19723 ? (day < 19358 ? 1722200 : 1755800) : (day < 20089 ? 1812000 : (day < 20454 ? 1877200 : 1961600)))

const SATS_61 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1228700 : 1258200) : (day < 14245 ? 1294700 : (day < 14610 ? 1334800 : 1384200))) : (day < 15706 ? (day < 15340 ? 1410500 : 1451400) : (day < 16071 ? 1474600 : (day < 16436 ? 1501100 : 1523600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1540400 : 1565000) : (day < 17897 ? 1584600 : (day < 18262 ? 1604400 : 1622900))) : (day < 19723 ? (day < 18993 ? 1643200 : (day < 19358 ? 1645700 : 1677800)) : (day < 20089 ? 1731500 : (day < 20454 ? 1793800 : 1874500))))

const SATS_62 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1445600 : 1480300) : (day < 14245 ? 1523200 : (day < 14610 ? 1570400 : 1628500))) : (day < 15706 ? (day < 15340 ? 1659400 : 1707500) : (day < 16071 ? 1734800 : (day < 16436 ? 1766000 : 1792500)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1812200 : 1841200) : (day < 17897 ? 1864200 : (day < 18262 ? 1887500 : 1909200))) : (day < 19723 ? (day < 18993 ? 1933100 : (day < 19358 ? 1936000 : 1973800)) : (day < 20089 ? 2037000 : (day < 20454 ? 2110300 : 2205300))))

const SATS_63 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 483600 : 495200) : (day < 14245 ? 509600 : (day < 14610 ? 525400 : 544800))) : (day < 15706 ? (day < 15340 ? 555200 : 571300) : (day < 16071 ? 580400 : (day < 16436 ? 590800 : 599700)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 606300 : 616000) : (day < 17897 ? 623700 : (day < 18262 ? 632700 : 641900))) : (day < 19723 ? (day < 18993 ? 651800 : (day < 19358 ? 654700 : 669400)) : (day < 20089 ? 692800 : (day < 20454 ? 719800 : 754400))))

const SATS_64 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 286800 : 291400) : (day < 17532 ? 296600 : (day < 17897 ? 333300 : 345300))) : (day < 19723 ? (day < 18993 ? 370700 : (day < 19358 ? 380000 : 396300)) : (day < 20089 ? 410200 : (day < 20454 ? 426200 : 446700)))

const SATS_65 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 593300 : 602800) : (day < 17532 ? 613700 : (day < 17897 ? 672800 : 692300))) : (day < 19723 ? (day < 18993 ? 733500 : (day < 19358 ? 747200 : 774500)) : (day < 20089 ? 801600 : (day < 20454 ? 832900 : 872900)))

const SATS_66 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const SATS_67 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 360000 : 390000) : (day < 16436 ? 400000 : (day < 16801 ? 405000 : 410000))) : (day < 18262 ? (day < 17897 ? 420000 : 440000) : (day < 18628 ? 450000 : (day < 20089 ? 460000 : 515000)))

const SATS_68 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 370000 : 400000) : (day < 16436 ? 410000 : (day < 16801 ? 415000 : 420000))) : (day < 18262 ? (day < 17897 ? 430000 : 450000) : (day < 18628 ? 460000 : (day < 20089 ? 470000 : 525000)))

const SATS_69 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 245000 : 270000) : (day < 16436 ? 280000 : (day < 16801 ? 285000 : 290000))) : (day < 18262 ? (day < 17897 ? 295000 : 305000) : (day < 18628 ? 310000 : (day < 20089 ? 315000 : 350000)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5])

const HELLIGDAGE_2 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // AIBEK.1.6: Afgørelsen må træffes, som den er behandlet (BEK 101/2026 § 1, stk. 6)
  const v0 = f.vurderingsdato >= 20485 /* 2026-02-01 */
  s[61] = v0
  const AIBEK_1_6 = !v0 || f.afgoerelsenErAleneAutomatisk === false
  s[1006] = AIBEK_1_6
  const AIBEK_1_6_nej = !v0 || f.afgoerelsenErAleneAutomatisk
  s[1007] = AIBEK_1_6_nej
  // AIBEK.2: Pligterne ved brug af kunstig intelligens er opfyldt (BEK 101/2026 § 2)
  const v3 = f.brugenAfAiErDokumenteret && f.brugenAfAiFremgaarTydeligt
  const AIBEK_2 = f.kunstigIntelligensErBrugt && (!v0 || v3)
  s[1008] = AIBEK_2
  const AIBEK_2_nej = f.kunstigIntelligensErBrugt && (!v0 || !v3)
  s[1009] = AIBEK_2_nej
  const AIBEK_2_ir = f.kunstigIntelligensErBrugt === false || !v0
  s[1010] = AIBEK_2_ir
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v7 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[1] = v7
  const v8 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[517] = v8
  const v9 = f.erVisiteretTilFleksjob === false && v8
  const ALF_53_2_fleksjob = !v7 || v9
  s[1011] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v7 || !v9
  s[1012] = ALF_53_2_fleksjob_nej
  // ALF.55.sygdom: Sygdommen forlænger retten til dagpenge (ALF § 55)
  const v12 = f.vurderingsdato >= 14791 /* 2010-07-01 */
  s[2550] = v12
  const v13 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[79] = v13
  const v14 = runStart(v13, f.vurderingsdato)
  s[82] = v14
  const v15 = f.vurderingsdato >= shiftDays(v14, 42)
  const v16 = f.persongruppe === 'ledig'
  s[168] = v16
  const ALF_55_sygdom = v16 && (!v7 || v12 || v15)
  s[1013] = ALF_55_sygdom
  const ALF_55_sygdom_nej = v16 && (!v7 || v12 || !v15)
  s[1014] = ALF_55_sygdom_nej
  const ALF_55_sygdom_ir = !v16 || !v7 || v12
  s[819] = ALF_55_sygdom_ir
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v20 = v14 >= 13332 /* 2006-07-03 */
  s[80] = v20
  const v21 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v22 = dayReaching(v21, v14, 1)
  s[804] = v22
  const v23 = runEnd(v13, f.vurderingsdato)
  s[81] = v23
  const v24 = v23 >= v22
  s[2551] = v24
  const v25 = v24 ? v22 : NEVER
  const v26 = v14 >= NEVER
  s[83] = v26
  const SDL_6_1 = v20 ? v25 : FIRST_DAY
  s[139] = SDL_6_1
  const SDL_6_1_hoej = v20 ? v25 : NEVER
  s[141] = SDL_6_1_hoej
  const SDL_6_1_ir = v26 || !v20
  s[84] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v30 = !v26 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[143] = v30
  const v31 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[140] = v31
  const v32 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[596] = v32
  const v33 = !v26 && v31 && v32
  s[146] = v33
  const v34 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[145] = v34
  const v35 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[155] = v35
  const v36 = !v26 && v34 && v35
  s[768] = v36
  const v37 = SDL_6_1 <= 2147483646
  s[142] = v37
  const v38 = !v26 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v37
  s[158] = v38
  const v39 = shiftDays(SDL_6_1, 13)
  const v40 = shiftDays(SDL_6_1_hoej, 13)
  const v41 = v16 && SDL_6_1_ir
  s[727] = v41
  const v42 = SDL_6_1_ir || !v26 && SDL_6_1_hoej === NEVER
  s[144] = v42
  const v43 = v38 && (!v16 || !v26)
  const ALF_62_3 = v30 ? FIRST_DAY : v36 || v43 ? (v43 ? (v16 ? (f.dagpengerettenSlutter ? Math.min(v39, f.sidsteDagMedDagpengeret) : v39) : NEVER) : NEVER) : NEVER
  s[627] = ALF_62_3
  const ALF_62_3_hoej = v30 ? NEVER : v33 ? NEVER : v36 ? NEVER : v16 ? (f.dagpengerettenSlutter ? Math.min(v40, f.sidsteDagMedDagpengeret) : v40) : NEVER
  s[628] = ALF_62_3_hoej
  const ALF_62_3_er = v30 || v33 || v36 || v43
  s[626] = ALF_62_3_er
  const ALF_62_3_ir = v30 || v38 && v41 || v42
  s[629] = ALF_62_3_ir
  // ALF.62.tilmelding: Du skal melde dig ledig igen (ALF § 62)
  const v48 = f.vurderingsdato >= shiftDays(v14, 14)
  const ALF_62_tilmelding = v16 && (!v7 || v12 || v48)
  s[1016] = ALF_62_tilmelding
  const ALF_62_tilmelding_nej = v16 && (!v7 || v12 || !v48)
  s[1017] = ALF_62_tilmelding_nej
  // ALF.75h.3.fleksjob: Feriedagpenge, mens du er i fleksjob (ALF § 75 h, stk. 3, nr. 2)
  const ALF_75h_3_fleksjob = f.ansatIFleksjob && !v7
  s[1018] = ALF_75h_3_fleksjob
  const ALF_75h_3_fleksjob_ir = f.ansatIFleksjob === false || !v7
  s[2] = ALF_75h_3_fleksjob_ir
  // ARBEVNEBEK.6.1: Ressourceprofil efter arbejdsevnemetoden (ARBEVNEBEK § 6, stk. 1)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[0] = LAS_68_5
  const v54 = !LAS_68_5 && (f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'foertidspension')
  const ARBEVNEBEK_6_1 = !v7 || v54
  s[1020] = ARBEVNEBEK_6_1
  const ARBEVNEBEK_6_1_nej = !v7 || !v54
  s[1021] = ARBEVNEBEK_6_1_nej
  // BEK937.27.2007: Undervisning uden loft over timerne (BEK 937/2024 § 27, stk. 2)
  const v57 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[470] = v57
  const v58 = f.uddannelseUnderSygdom === 'begyndt_under'
  s[2553] = v58
  const v59 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[3] = v59
  const v60 = f.vurderingsdato >= f.revalideringStartede
  s[2558] = v60
  const v61 = f.revalideringErBevilget && !v60
  s[2557] = v61
  const v62 = f.slagsUndervisning === 'enkeltfag'
  s[2560] = v62
  const v63 = v62 && f.undervisningErBehandlingEllerFritid
  s[2559] = v63
  const v64 = f.slagsUndervisning === 'almen'
  s[2562] = v64
  const v65 = v64 && f.uddannelsePasserMedBehandling
  s[2561] = v65
  const v66 = v61 || v63 || v65
  const v67 = v59 && !v57
  const BEK937_27_2007 = v58 && (!v7 || !v59 && v66 || v67)
  s[1025] = BEK937_27_2007
  const BEK937_27_2007_nej = v58 && (!v7 || v59 || !v66)
  s[1026] = BEK937_27_2007_nej
  const BEK937_27_2007_ir = !v58 || !v7 || v67
  s[1027] = BEK937_27_2007_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v71 = f.uddannelseUnderSygdom === 'foer'
  s[2565] = v71
  const v72 = f.undervisningstimer <= 600
  s[2567] = v72
  const v73 = v58 && v72 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  s[2566] = v73
  const v74 = f.uddannelseUnderSygdom === 'opfoelgning'
  s[2568] = v74
  const v75 = v71 || v73 || v74
  const v76 = f.uddannelseUnderSygdom === 'ingen'
  s[2563] = v76
  const BEK937_27 = !v76 && (!v7 || !v57 && (v71 || v73 || BEK937_27_2007) || v57 && v75)
  s[1022] = BEK937_27
  const BEK937_27_nej = !v76 && (!v7 || !v57 && !v71 && !v73 && (BEK937_27_2007_nej || BEK937_27_2007_ir) || v57 && !v75)
  s[1023] = BEK937_27_nej
  const BEK937_27_ir = v76 || !v7
  s[1024] = BEK937_27_ir
}

function svar_2(f, s) {
  // DPL.3.1: Brevet skal sendes på papir (DPL § 3, stk. 1)
  const v0 = f.brevetSendtDen >= 13332 /* 2006-07-03 */
  s[882] = v0
  const v1 = f.brevetSendtDen >= 15522 /* 2012-07-01 */
  s[881] = v1
  const v2 = f.brevetSendtDen >= 16375 /* 2014-11-01 */
  s[2572] = v2
  const v3 = f.fritagetForDigitalPost || f.borIDanmarkOgErFyldt15 === false
  s[2573] = v3
  const v4 = !v1 || !v2 && f.frivilligtTilsluttetDigitalPost === false || v2 && v3 && f.frivilligtTilsluttetDigitalPost === false
  const DPL_3_1 = !v0 || v4
  s[1028] = DPL_3_1
  const DPL_3_1_nej = !v0 || !v4
  s[1029] = DPL_3_1_nej
  // DPL.10: Brevet er kommet frem (DPL § 10, nr. 1)
  const v7 = f.brevetsVej === 'digital_post'
  s[2574] = v7
  const v8 = f.brevetsVej === 'papir'
  s[2575] = v8
  const v9 = v7 ? (f.leveringErBevist ? f.tilgaengeligIDigitalPost : NEVER) : v8 ? f.papirbrevetKomFrem : NEVER
  const DPL_10 = v1 ? v9 : FIRST_DAY
  s[1030] = DPL_10
  const DPL_10_hoej = v1 ? v9 : NEVER
  s[1031] = DPL_10_hoej
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v12 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) <= 0
  s[2576] = v12
  const FERIEBEK_2_6 = s[0] && !v12
  s[1033] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v14 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v15 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v16 = countDays(v14, v15, monthEnd(v15)) >= 1
  s[2582] = v16
  const v17 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v18 = shiftMonths(v15, -1)
  const v19 = countDays(v17, v18, monthEnd(v18)) >= 1
  s[2583] = v19
  const v20 = shiftMonths(v15, -2)
  const v21 = countDays(v17, v20, monthEnd(v20)) >= 1
  s[2584] = v21
  const v22 = shiftMonths(v15, -3)
  const v23 = countDays(v17, v22, monthEnd(v22)) >= 1
  s[2585] = v23
  const v24 = shiftMonths(v15, -4)
  const v25 = countDays(v17, v24, monthEnd(v24)) >= 1
  s[2586] = v25
  const v26 = shiftMonths(v15, -5)
  const v27 = countDays(v17, v26, monthEnd(v26)) >= 1
  s[2587] = v27
  const v28 = shiftMonths(v15, -6)
  const v29 = countDays(v17, v28, monthEnd(v28)) >= 1
  s[2588] = v29
  const v30 = shiftMonths(v15, -7)
  const v31 = countDays(v17, v30, monthEnd(v30)) >= 1
  s[2589] = v31
  const v32 = shiftMonths(v15, -8)
  const v33 = countDays(v17, v32, monthEnd(v32)) >= 1
  s[2590] = v33
  const v34 = shiftMonths(v15, -9)
  const v35 = countDays(v17, v34, monthEnd(v34)) >= 1
  s[2591] = v35
  const v36 = shiftMonths(v15, -10)
  const v37 = countDays(v17, v36, monthEnd(v36)) >= 1
  s[2592] = v37
  const v38 = shiftMonths(v15, -11)
  const v39 = countDays(v17, v38, monthEnd(v38)) >= 1
  s[2593] = v39
  const v40 = v16 && v19 && v21 && v23 && v25 && v27 && v29 && v31 && v33 && v35 && v37 && v39
  s[2581] = v40
  const FERIEBEK_2 = s[0] && (!s[0] || v40 || FERIEBEK_2_6)
  s[427] = FERIEBEK_2
  const FERIEBEK_2_nej = s[0] && (!s[0] || !v40)
  s[426] = FERIEBEK_2_nej
  // FERIEHINDRINGSBEK.2: Et ressourceforløb er en feriehindring (BEK 1072/2019 § 2)
  const v43 = f.vurderingsdato >= 18506 /* 2020-09-01 */
  s[2594] = v43
  const FERIEHINDRINGSBEK_2_nej = f.ressourceforloebErBevilget && s[0]
  s[62] = FERIEHINDRINGSBEK_2_nej
  const FERIEHINDRINGSBEK_2 = FERIEHINDRINGSBEK_2_nej && !v43
  s[1034] = FERIEHINDRINGSBEK_2
  const FERIEHINDRINGSBEK_2_ir = !FERIEHINDRINGSBEK_2_nej || !v43
  s[1035] = FERIEHINDRINGSBEK_2_ir
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v47 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[234] = v47
  const v48 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[224] = v48
  const v49 = s[0] && (!v47 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v47 && (!v48 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v48 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[1] || v49
  s[1036] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[1] || !v49
  s[1037] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v52 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[1] || s[0] && !v47
  s[1040] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[1] ? (s[0] ? (v47 ? v52 : -Infinity) : 0) : -Infinity
  s[1038] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[1] ? (s[0] ? (v47 ? v52 : Infinity) : 0) : Infinity
  s[1039] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v56 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  s[2595] = v56
  const v57 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  s[2597] = v57
  const v58 = f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet
  s[2598] = v58
  const v59 = v57 && !v58
  s[2596] = v59
  const v60 = f.aendringIFleksjobbet === 'overdragelse'
  s[2600] = v60
  const v61 = v60 && f.sammeOpgaverIFleksjobbet === false
  s[2599] = v61
  const v62 = s[0] && (v56 || v59 || v61)
  const LAB_133_1_nyt = !s[1] || v62
  s[1532] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[1] || !v62
  s[1533] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v65 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  s[2601] = v65
  const LAB_133_1 = f.ansatIFleksjob && (!s[1] || !s[0] || !v65 && (LAB_133_1_nyt_nej || !s[1]))
  s[222] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[1] || s[0] && (v65 || LAB_133_1_nyt))
  s[221] = LAB_133_1_nej
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v68 = s[0] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[1] ? v68 : FIRST_DAY
  s[1041] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[1] ? v68 : NEVER
  s[1042] = FLEKSLOENBEK_4_1_hoej
  const v71 = f.ansatIFleksjob === false || LAB_133_1
  s[226] = v71
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || s[2])
  s[225] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[1] || v71
  s[233] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const v74 = s[0] && f.helMaanedsLoenErOplyst === false
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[1] || v74)
  s[1044] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[1] || !v74)
  s[1045] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v77 = s[0] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[1] ? v77 : FIRST_DAY
  s[1047] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[1] ? v77 : NEVER
  s[1048] = FLEKSLOENBEK_4_4_hoej
}

function svar_3(f, s) {
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v0 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[22] = v0
  const v1 = f.bidragsmaanederSeneste30Aar >= 300
  s[2605] = v1
  const v2 = f.foedselsdag <= -6516 /* 1952-02-29 */
  s[2607] = v2
  const v3 = f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */
  s[2609] = v3
  const v4 = v3 || f.betalteTilFleksydelsesalderen
  s[2608] = v4
  const v5 = f.ubrudteMaanederSeneste15Aar >= 120
  s[2610] = v5
  const v6 = f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */
  s[2611] = v6
  const v7 = v2 && v4 && v5 && v6 && f.fleksydelsesbidragFraTilmelding
  s[2606] = v7
  const v8 = shiftMonths(f.foedselsdag, 360)
  s[60] = v8
  const v9 = v8 >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2613] = v9
  const v10 = f.bidragsmaanederIAlt >= 360
  s[2614] = v10
  const v11 = v9 && v10
  s[2612] = v11
  const v12 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[21] = v12
  const v13 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2616] = v13
  const v14 = f.bidragsmaanederSeneste25Aar >= 240
  s[2617] = v14
  const v15 = v12 && v13 && v14 && f.fleksydelsesbidragFraTilmelding
  s[2615] = v15
  const v16 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[14] = v16
  const v17 = f.foedselsdag <= 2190 /* 1975-12-31 */
  s[2620] = v17
  const v18 = v16 && v17
  s[2619] = v18
  const v19 = f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2624] = v19
  const v20 = f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */
  s[2625] = v20
  const v21 = v19 && v20
  s[2623] = v21
  const v22 = f.bidragsmaanederIAlt >= 300
  s[2626] = v22
  const v23 = v21 && v22
  s[2622] = v23
  const v24 = f.foedselsdag <= -2011 /* 1964-06-30 */
  s[2629] = v24
  const v25 = f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */
  s[2630] = v25
  const v26 = v24 && v13 && v25
  s[2628] = v26
  const v27 = v26 && v14 && f.fleksydelsesbidragFraTilmelding
  s[2627] = v27
  const v28 = v23 || v27
  s[2621] = v28
  const v29 = v18 && v28
  s[2618] = v29
  const v30 = f.foedselsdag >= 2191 /* 1976-01-01 */
  s[2633] = v30
  const v31 = f.foedselsdag <= 2921 /* 1977-12-31 */
  s[2634] = v31
  const v32 = v30 && v31
  s[2632] = v32
  const v33 = shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen
  s[2635] = v33
  const v34 = v32 && v33 && v10
  s[2631] = v34
  const v35 = !s[3] && (v1 || v7) || s[3] && (v11 || v7 || v15 || v29 || v34)
  const FYL_2a = !v0 || v35
  s[25] = FYL_2a
  const FYL_2a_nej = !v0 || !v35
  s[29] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const v38 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[24] = v38
  const v39 = f.foedselsdag >= -1280 /* 1966-07-01 */
  s[2637] = v39
  const v40 = f.fleksydelsesbidragFraTilmelding && f.betalteTilFleksydelsesalderen
  s[2638] = v40
  const v41 = f.bidragsmaanederIAlt >= 60
  s[2639] = v41
  const v42 = FYL_2a_nej || !v0
  s[27] = v42
  const FLEKSYDELSESBEK_4 = !v38 || !v39 && v42 && f.kunneIkkeKlareNormaltJob && f.visTilknytningTilArbejdsmarkedet && v40 && v41
  s[26] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = !v38 || v39 || FYL_2a || f.kunneIkkeKlareNormaltJob === false || f.visTilknytningTilArbejdsmarkedet === false || !v40 || !v41
  s[28] = FLEKSYDELSESBEK_4_nej
  // FVL.7.1: Myndigheden skal vejlede dig (FVL § 7, stk. 1)
  const v45 = f.henvendelsenVedroererSagsomraadet && f.vejledningErFornoeden
  const FVL_7_1 = !s[1] || v45
  s[1050] = FVL_7_1
  const FVL_7_1_nej = !s[1] || !v45
  s[1051] = FVL_7_1_nej
  // FVL.7.2: Henvendelsen skal sendes videre til den rette myndighed (FVL § 7, stk. 2)
  const v48 = f.henvendelsenErSkriftlig && f.henvendelsenVedroererSagsomraadet === false && f.retteMyndighedKendes
  const FVL_7_2 = !s[1] || v48
  s[1052] = FVL_7_2
  const FVL_7_2_nej = !s[1] || !v48
  s[1053] = FVL_7_2_nej
  // FVL.8.1: Du kan lade dig repræsentere eller bistå (FVL § 8, stk. 1)
  const v51 = f.hensynModRepraesentation === false && f.andenLovBegraenserRepraesentation === false && f.erPartISagen
  const FVL_8_1 = !s[1] || v51
  s[1054] = FVL_8_1
  const FVL_8_1_nej = !s[1] || !v51
  s[1055] = FVL_8_1_nej
  // FVL.8.1.aktindsigt: Den, der hjælper dig, kan få aktindsigt for dig (FVL § 8, stk. 1)
  const v54 = f.hjaelperensRolle === 'partsrepraesentant'
  s[2644] = v54
  const FVL_8_1_aktindsigt = !s[1] || v54
  s[1056] = FVL_8_1_aktindsigt
  const FVL_8_1_aktindsigt_nej = !s[1] || !v54
  s[1057] = FVL_8_1_aktindsigt_nej
  // FVL.8.1.breve: Brevene sendes til din repræsentant (FVL § 8, stk. 1)
  const v57 = v54 && f.aftaltAtBrevetSendesTilParten === false
  const FVL_8_1_breve = !s[1] || v57
  s[1058] = FVL_8_1_breve
  const FVL_8_1_breve_nej = !s[1] || !v57
  s[1059] = FVL_8_1_breve_nej
  // FVL.8.1.fuldmagt: Der kan kræves en skriftlig fuldmagt (FVL § 8, stk. 1)
  const v60 = f.repraesentantensFag === 'advokat' || f.repraesentantensFag === 'revisor' || f.repraesentantensFag === 'socialraadgiver'
  s[2647] = v60
  const v61 = v60 && f.repraesentantenHandlerForParten
  s[2646] = v61
  const v62 = v61 && f.tvivlOmFuldmagten || !v61 && f.skriftligFuldmagtErNoedvendig
  s[2645] = v62
  const v63 = f.skriftligFuldmagtForeligger === false && v62
  const FVL_8_1_fuldmagt = !s[1] || v63
  s[1060] = FVL_8_1_fuldmagt
  const FVL_8_1_fuldmagt_nej = !s[1] || !v63
  s[1061] = FVL_8_1_fuldmagt_nej
  // FVL.8.1.omfang: Fuldmagten dækker sagen (FVL § 8, stk. 1)
  const v66 = f.vurderingsdato >= f.fuldmagtenGaelderFra
  s[2649] = v66
  const v67 = f.fuldmagtenGaelderTil >= f.vurderingsdato
  s[2651] = v67
  const v68 = f.fuldmagtenHarEnSidsteDag === false || v67
  s[2650] = v68
  const v69 = v66 && v68
  s[2648] = v69
  const v70 = f.fuldmagtenNaevnerSagen && f.fuldmagtenNaevnerHandlingen && v69 && f.fuldmagtenErTilbagekaldt === false
  const FVL_8_1_omfang = !s[1] || v70
  s[1062] = FVL_8_1_omfang
  const FVL_8_1_omfang_nej = !s[1] || !v70
  s[1063] = FVL_8_1_omfang_nej
  // FVL.8.1.personligt: Du kan blive bedt om selv at medvirke (FVL § 8, stk. 1)
  const FVL_8_1_personligt = !s[1] || f.personligMedvirkenHarBetydning
  s[1064] = FVL_8_1_personligt
  const FVL_8_1_personligt_nej = !s[1] || f.personligMedvirkenHarBetydning === false
  s[1065] = FVL_8_1_personligt_nej
  // FVL.9.1: Ret til at se sagens dokumenter (FVL § 9, stk. 1-2)
  const v75 = f.erPartISagen && f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  const FVL_9_1 = !s[1] || v75
  s[4] = FVL_9_1
  const FVL_9_1_nej = !s[1] || !v75
  s[5] = FVL_9_1_nej
}

function svar_4(f, s) {
  // FVL.12.1: Dokumentet er internt (FVL § 12, stk. 1-2)
  const v0 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[6] = v0
  const v1 = f.afgivetAfGrund === 'retlig' || f.afgivetAfGrund === 'forskning'
  s[2654] = v1
  const v2 = f.afgivetTilUdenforstaaende === false || v1 || f.afgivetAfLignendeGrund
  s[2653] = v2
  const v3 = !v0 && f.erInterntArbejdsdokument || v0 && f.erInterntArbejdsdokument && v2
  const FVL_12_1 = !s[1] || v3
  s[1079] = FVL_12_1
  const FVL_12_1_nej = !s[1] || !v3
  s[1080] = FVL_12_1_nej
  // FVL.13: Det interne dokument skal alligevel udleveres (FVL § 13)
  const v6 = f.interntDokumentsIndhold === 'beslutning' || f.interntDokumentsIndhold === 'notat' || f.interntDokumentsIndhold === 'bevis'
  s[2655] = v6
  const v7 = FVL_12_1 || !s[1]
  const FVL_13 = !s[1] || v7 && f.foreliggerIEndeligForm && v6
  s[1087] = FVL_13
  const FVL_13_nej = !s[1] || FVL_12_1_nej || f.foreliggerIEndeligForm === false || !v6
  s[1088] = FVL_13_nej
  // FVL.14: Dokumentet er undtaget på grund af sin art (FVL § 14)
  const v10 = f.dokumentetsSaerligeArt === 'ministermoede'
  s[2656] = v10
  const v11 = f.dokumentetsSaerligeArt === 'sekretariat'
  s[2657] = v11
  const v12 = f.dokumentetsSaerligeArt === 'retssag'
  s[2658] = v12
  const v13 = v10 || v11 || v12
  const FVL_14 = !s[1] || v13
  s[1089] = FVL_14
  const FVL_14_nej = !s[1] || !v13
  s[1090] = FVL_14_nej
  // FVL.12.1.undtaget: Dokumentet kan holdes tilbage (FVL § 12, stk. 1)
  const v16 = FVL_12_1_nej || FVL_13
  s[2660] = v16
  const v17 = v7 && (FVL_13_nej || !s[1]) && (FVL_12_1 || FVL_13_nej)
  s[2659] = v17
  const FVL_12_1_undtaget = !s[1] || v17 || FVL_14
  s[1085] = FVL_12_1_undtaget
  const FVL_12_1_undtaget_nej = !s[1] || (v16 || !s[1]) && (FVL_14_nej || !s[1]) && (v16 || FVL_14_nej)
  s[1086] = FVL_12_1_undtaget_nej
  // FVL.15: Passagen kan undtages (FVL § 15)
  const v20 = f.hensynBagUndtagelse === 'intet'
  s[2661] = v20
  const v21 = f.hensynBagUndtagelse === 'statens_sikkerhed'
  s[2663] = v21
  const v22 = v21 && f.hensynetVejerTungest
  s[2662] = v22
  const v23 = f.hensynBagUndtagelse === 'fortrolighed_udland'
  s[2665] = v23
  const v24 = v23 && f.fortrolighedFoelgerAfForpligtelse
  s[2664] = v24
  const v25 = f.hensynBagUndtagelse === 'udenrigspolitik'
  s[2667] = v25
  const v26 = v25 && f.hensynetVejerTungest
  s[2666] = v26
  const v27 = f.hensynBagUndtagelse === 'lovovertraedelser'
  s[2669] = v27
  const v28 = v27 && f.hensynetVejerTungest
  s[2668] = v28
  const v29 = f.hensynBagUndtagelse === 'kontrol'
  s[2671] = v29
  const v30 = v29 && f.hensynetVejerTungest
  s[2670] = v30
  const v31 = f.hensynBagUndtagelse === 'oekonomi'
  s[2673] = v31
  const v32 = v31 && f.hensynetVejerTungest
  s[2672] = v32
  const v33 = f.hensynBagUndtagelse === 'forskning'
  s[2675] = v33
  const v34 = v33 && f.hensynetVejerTungest
  s[2674] = v34
  const v35 = f.hensynBagUndtagelse === 'saerlig_karakter'
  s[2677] = v35
  const v36 = v35 && f.hensynetVejerTungest
  s[2676] = v36
  const v37 = !v0 && !v20 && f.hensynetVejerTungest || v0 && (v22 || v24 || v26 || v28 || v30 || v32 || v34 || v36)
  const FVL_15 = !s[1] || v37
  s[7] = FVL_15
  const FVL_15_nej = !s[1] || !v37
  s[887] = FVL_15_nej
  // FVL.9.2: Dokumentet skal udleveres helt (FVL § 9)
  const v40 = s[4] || !s[1]
  const v41 = FVL_12_1_undtaget_nej || !s[1]
  const v42 = FVL_15_nej || !s[1]
  s[8] = v42
  const FVL_9_2 = !s[1] || v40 && v41 && v42 && (s[4] || FVL_12_1_undtaget_nej || FVL_15_nej)
  s[1066] = FVL_9_2
  const FVL_9_2_nej = !s[1] || s[5] || FVL_12_1_undtaget || FVL_15
  s[1067] = FVL_9_2_nej
  // FVL.9.4: Et dokument, der er sendt til andre, kan ses (FVL § 9, stk. 4)
  const v45 = v0 ? shiftDays(f.dokumentetAfsendtDen, 1) : f.dokumentetAntagesFremmeDen
  const FVL_9_4 = s[1] ? v45 : FIRST_DAY
  s[1068] = FVL_9_4
  const FVL_9_4_hoej = s[1] ? v45 : NEVER
  s[1069] = FVL_9_4_hoej
  const FVL_9_4_ir = f.dokumentetErAfsendtTilAndre === false || !s[1]
  s[1070] = FVL_9_4_ir
  // FVL.9a.1: Anmodningen om aktindsigt er tilstrækkelig (FVL § 9 a)
  const FVL_9a_1 = !s[1] || f.sagenAngivet
  s[1071] = FVL_9a_1
  const FVL_9a_1_nej = !s[1] || f.sagenAngivet === false
  s[1072] = FVL_9a_1_nej
  // FVL.9a.2: Anmodningen kan afslås på grund af sit formål (FVL § 9 a, stk. 2)
  const v51 = f.vurderingsdato >= 19905 /* 2024-07-01 */
  s[570] = v51
  const v52 = v51 && f.retsstridigtFormaal
  const FVL_9a_2 = !s[1] || v52
  s[1073] = FVL_9a_2
  const FVL_9a_2_nej = !s[1] || !v52
  s[1074] = FVL_9a_2_nej
  // FVL.9b.1: Afgørelsen skal vente på aktindsigten (FVL § 9 b, stk. 1)
  const v55 = s[5] || f.nogetKanUdleveres === false
  s[10] = v55
  const v56 = v40 && f.nogetKanUdleveres
  s[9] = v56
  const FVL_9b_1 = !s[1] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.anmodetOmAktindsigt && v56 && f.harFaaetAktindsigt === false
  s[1075] = FVL_9b_1
  const FVL_9b_1_nej = !s[1] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.anmodetOmAktindsigt === false || v55 || f.harFaaetAktindsigt
  s[1076] = FVL_9b_1_nej
  // FVL.10.1: Det skal overvejes at give mere, end du har ret til (FVL § 10, stk. 1)
  const v59 = FVL_12_1_undtaget || FVL_15
  s[2684] = v59
  const v60 = v41 && v42 && (FVL_12_1_undtaget_nej || FVL_15_nej)
  s[2685] = v60
  const FVL_10_1 = !s[1] || v0 && f.anmodetOmAktindsigt && (v59 || !s[1])
  s[1077] = FVL_10_1
  const FVL_10_1_nej = !s[1] || !v0 || f.anmodetOmAktindsigt === false || v60
  s[1078] = FVL_10_1_nej
  // FVL.12.1.navn: Du skal have lægekonsulentens navn (FVL § 12, stk. 1)
  const FVL_12_1_navn = !s[1] || f.laegekonsulentHarUdtaltSig
  s[1081] = FVL_12_1_navn
  const FVL_12_1_navn_nej = !s[1] || f.laegekonsulentHarUdtaltSig === false
  s[1082] = FVL_12_1_navn_nej
  // FVL.12.1.skik: Lægekonsulentens vurdering bør deles med dig (FVL § 12, stk. 1)
  const v65 = f.laegekonsulentHarUdtaltSig && f.afgoerelsenErTruffet === false
  const FVL_12_1_skik = !s[1] || v65
  s[1083] = FVL_12_1_skik
  const FVL_12_1_skik_nej = !s[1] || !v65
  s[1084] = FVL_12_1_skik_nej
  // FVL.14a.1: Oplysningen skal gives, selv om dokumentet er undtaget (FVL § 14 a)
  const v68 = f.oplysningernesArt === 'faktisk_grundlag'
  s[11] = v68
  const v69 = v68 && f.oplysningenErRelevant
  s[2687] = v69
  const v70 = f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[2689] = v70
  const v71 = v70 && f.oplysningenErRelevant && !v12
  s[2688] = v71
  const v72 = v69 || v71
  s[2686] = v72
  const v73 = !v0 && v68 && f.oplysningerneErVaesentlige && f.fremgaarAfAndetUdleveret === false || v0 && v72 && f.fremgaarAfAndetUdleveret === false
  const FVL_14a_1 = FVL_12_1_undtaget && (!s[1] || v73)
  s[1091] = FVL_14a_1
  const FVL_14a_1_nej = FVL_12_1_undtaget && (!s[1] || !v73)
  s[1092] = FVL_14a_1_nej
  const FVL_14a_1_ir = !s[1] || v41
  s[1093] = FVL_14a_1_ir
  // FVL.14b: Myndighedens egen faglige vurdering skal gives (FVL § 14 b)
  const v77 = v0 && f.erInternFagligVurdering && f.foreliggerIEndeligForm && f.praksisAtIndhenteEksternVurdering
  const FVL_14b = !s[1] || v77
  s[1094] = FVL_14b
  const FVL_14b_nej = !s[1] || !v77
  s[1095] = FVL_14b_nej
}

function svar_5(f, s) {
  // FVL.15c: Resten af dokumentet skal udleveres (FVL § 15 c)
  const v0 = !s[6] && f.heleDokumentetErOmfattet === false || s[6] && f.restenRoeberHensynet === false && f.restenErKlartVildledende === false && f.restenErUdenMening === false && f.heleDokumentetErOmfattet === false
  const FVL_15c = s[7] && (!s[1] || v0)
  s[1096] = FVL_15c
  const FVL_15c_nej = s[7] && (!s[1] || !v0)
  s[1097] = FVL_15c_nej
  const FVL_15c_ir = !s[1] || s[8]
  s[1098] = FVL_15c_ir
  // FVL.16.2: Anmodningen om aktindsigt skal være færdigbehandlet (FVL § 16, stk. 2)
  const v4 = f.anmodningOmAktindsigtModtaget >= 13332 /* 2006-07-03 */
  s[888] = v4
  const v5 = f.anmodningOmAktindsigtModtaget >= 16071 /* 2014-01-01 */
  s[889] = v5
  const v6 = shiftDays(f.anmodningOmAktindsigtModtaget, 1)
  const v7 = from(ALL_DAYS, v6)
  const v8 = from(ALL_DAYS, shiftDays(v6, 120))
  const v9 = without(v7, v8)
  const v10 = v5 ? dayReaching(without(onWeekdays(v9, 62), intersectTable(v9, HELLIGDAGE_1)), v6, 7) : shiftDays(f.anmodningOmAktindsigtModtaget, 10)
  const FVL_16_2 = v4 ? v10 : FIRST_DAY
  s[1099] = FVL_16_2
  const FVL_16_2_hoej = v4 ? v10 : NEVER
  s[1100] = FVL_16_2_hoej
  const FVL_16_2_ir = f.anmodetOmAktindsigt === false || !v4
  s[1101] = FVL_16_2_ir
  // FVL.16.2.underretning: Du skal have besked om, at fristen ikke holdes (FVL § 16, stk. 2)
  const v14 = f.anmodetOmAktindsigt && f.anmodningOmAktindsigtErFaerdigbehandlet === false
  s[2693] = v14
  const v15 = f.anmodetOmAktindsigt && FVL_16_2 < f.vurderingsdato
  s[2694] = v15
  const v16 = f.anmodetOmAktindsigt && FVL_16_2_hoej >= f.vurderingsdato
  s[2695] = v16
  const v17 = v15 || f.ikkeMuligtIndenForFristen
  s[2696] = v17
  const v18 = (v16 || FVL_16_2_ir) && f.ikkeMuligtIndenForFristen === false
  s[2697] = v18
  const FVL_16_2_underretning = !v4 || !v5 && v14 && (v15 || FVL_16_2_ir) || v5 && v14 && v17
  s[1102] = FVL_16_2_underretning
  const FVL_16_2_underretning_nej = !v4 || !v5 && (!v14 || v16) || v5 && (!v14 || v18)
  s[1103] = FVL_16_2_underretning_nej
  // FVL.16.3: Dokumenterne skal udleveres, som du ønsker det (FVL § 16, stk. 3)
  const v21 = f.formenErUmulig || f.tungtvejendeModhensyn
  s[577] = v21
  const v22 = !s[6] && f.kopiHarBetydning && f.dokumenterneTalerModKopi === false || s[6] && !v21
  const FVL_16_3 = !s[1] || v22
  s[1104] = FVL_16_3
  const FVL_16_3_nej = !s[1] || !v22
  s[1105] = FVL_16_3_nej
  // FVL.16.4: Klagen over aktindsigt går til sagens egen klageinstans (FVL § 16, stk. 4)
  const v25 = f.klagenGaelder === 'partsaktindsigt'
  s[2698] = v25
  const v26 = f.klageinstansISagen === 'ingen'
  s[572] = v26
  const v27 = v25 && !v26
  s[2699] = v27
  const FVL_16_4 = !s[1] || v27
  s[1106] = FVL_16_4
  const FVL_16_4_nej = !s[1] || !v27
  s[1107] = FVL_16_4_nej
  // FVL.16.4.ankestyrelsen: Klagen over aktindsigt går til Ankestyrelsen (FVL § 16, stk. 4)
  const v30 = f.klageinstansISagen === 'ankestyrelsen'
  s[2700] = v30
  const v31 = v27 && v30
  const FVL_16_4_ankestyrelsen = !s[1] || v31
  s[1108] = FVL_16_4_ankestyrelsen
  const FVL_16_4_ankestyrelsen_nej = !s[1] || !v31
  s[1109] = FVL_16_4_ankestyrelsen_nej
  // FVL.16.4.spor: Klagen har 4 ugers frist og genvurdering (FVL § 16, stk. 4)
  const v34 = f.klagenGaelder === 'sagen'
  s[582] = v34
  const v35 = v34 && v30
  const FVL_16_4_spor = !s[1] || v35
  s[1110] = FVL_16_4_spor
  const FVL_16_4_spor_nej = !s[1] || !v35
  s[1111] = FVL_16_4_spor_nej
  // FVL.16.4.udsættelse: Afgørelsen skal vente på klagen over aktindsigt (FVL § 16, stk. 4)
  const FVL_16_4_udsaettelse = !s[1] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.klageOverAktindsigtVerserer && s[9] && f.harFaaetAktindsigt === false
  s[1112] = FVL_16_4_udsaettelse
  const FVL_16_4_udsaettelse_nej = !s[1] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.klageOverAktindsigtVerserer === false || s[10] || f.harFaaetAktindsigt
  s[1113] = FVL_16_4_udsaettelse_nej
  // FVL.17: Klagefristens sidste dag, når der er bedt om aktindsigt (FVL § 17)
  const v40 = f.anmodningOmAktindsigtModtaget >= f.afgoerelsenMeddelt
  s[2702] = v40
  const v41 = f.klagefristensSidsteDag >= f.anmodningOmAktindsigtModtaget
  s[2703] = v41
  const v42 = f.anmodetOmAktindsigt && v40 && v41 && f.klagefristenAfbrydes
  s[2701] = v42
  const v43 = v42 ? (f.anmodningOmAktindsigtErFaerdigbehandlet ? Math.max(shiftDays(f.aktindsigtMeddeltEllerAfslaaet, f.klagefristensSidsteDag - f.anmodningOmAktindsigtModtaget), shiftDays(f.aktindsigtMeddeltEllerAfslaaet, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_17 = s[1] ? v43 : FIRST_DAY
  s[1114] = FVL_17
  const FVL_17_hoej = s[1] ? v43 : NEVER
  s[1115] = FVL_17_hoej
  // FVL.19.1: Du skal høres om oplysningerne (FVL § 19, stk. 1)
  const v46 = f.oplysningernesArt === 'faktisk_grundlag' || f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[571] = v46
  const v47 = !s[6] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && s[11] && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige || s[6] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && v46 && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige
  const FVL_19_1 = !s[1] || v47
  s[1117] = FVL_19_1
  const FVL_19_1_nej = !s[1] || !v47
  s[1118] = FVL_19_1_nej
  // FVL.19.1.udbetaling: Udbetalingen må sættes ned eller stoppes (FVL § 19, stk. 1)
  const v50 = f.hoeringenErSlut || f.hoeringenErUndladtMedGrund
  s[2705] = v50
  const v51 = f.hoeringenBegyndteDen >= f.aendringenSkalVirkeFra
  s[2707] = v51
  const v52 = f.hoeringenErUndladtMedGrund || !v51
  s[2706] = v52
  const v53 = f.aendringenSkalVirkeFra >= f.afgoerelsenMeddelt
  s[2708] = v53
  const v54 = v50 && v52 && f.afgoerelsenErMeddelt && v53
  const FVL_19_1_udbetaling = !s[1] || v54
  s[1119] = FVL_19_1_udbetaling
  const FVL_19_1_udbetaling_nej = !s[1] || !v54
  s[1120] = FVL_19_1_udbetaling_nej
  // FVL.20.1: Høringen kan udelades, fordi afgørelsen kan ændres (FVL § 20, stk. 1)
  const v57 = f.kanAendresPaaAnmodning && f.karakterenTalerForAtUndladeHoering
  const FVL_20_1 = !s[1] || v57
  s[1123] = FVL_20_1
  const FVL_20_1_nej = !s[1] || !v57
  s[1124] = FVL_20_1_nej
  // FVL.19.1.venter: Afgørelsen skal vente på partshøringen (FVL § 19, stk. 1)
  const v60 = f.hoeringsfrist >= f.vurderingsdato
  s[2712] = v60
  const v61 = f.hoeringsfristErSat === false || v60
  s[2711] = v61
  const v62 = f.harUdtaltSig === false && v61
  s[2710] = v62
  const v63 = f.hoertOmOplysningerne === false || v62
  s[2709] = v63
  const v64 = FVL_19_1 || !s[1]
  const FVL_19_1_venter = !s[1] || v64 && (FVL_20_1_nej || !s[1]) && v63
  s[1121] = FVL_19_1_venter
  const FVL_19_1_venter_nej = !s[1] || FVL_19_1_nej || FVL_20_1 || !v63
  s[1122] = FVL_19_1_venter_nej
  // FVL.20.2: Oplysningerne og adgangen til genoptagelse skal med afgørelsen (FVL § 20, stk. 2)
  const FVL_20_2 = !s[1] || v64 && (FVL_20_1 || !s[1]) && f.hoertOmOplysningerne === false
  s[820] = FVL_20_2
  const FVL_20_2_nej = !s[1] || FVL_19_1_nej || FVL_20_1_nej || f.hoertOmOplysningerne
  s[1126] = FVL_20_2_nej
  // FVL.20.3: Klagefristens sidste dag, når sagen skal genoptages efter udeladt høring (FVL § 20, stk. 3)
  const v69 = f.klagefristensSidsteDag >= f.bedtOmGenoptagelseDen
  s[2714] = v69
  const v70 = f.bedtOmGenoptagelse && v69
  s[2713] = v70
  const v71 = v70 ? (f.nyAfgoerelseErMeddelt ? Math.max(shiftDays(f.nyAfgoerelseMeddeltDen, f.klagefristensSidsteDag - f.bedtOmGenoptagelseDen), shiftDays(f.nyAfgoerelseMeddeltDen, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_20_3 = s[1] ? v71 : FIRST_DAY
  s[1127] = FVL_20_3
  const FVL_20_3_hoej = s[1] ? v71 : NEVER
  s[1128] = FVL_20_3_hoej
  const FVL_20_3_ir = !s[1] || FVL_20_2_nej || !s[1]
  s[1129] = FVL_20_3_ir
  // FVL.21.1: Afgørelsen skal vente på den udtalelse, du vil komme med (FVL § 21, stk. 1)
  const v75 = f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaUdtalelse === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && f.harForlangtUdsaettelse && f.harUdtaltSig === false && v61
  const FVL_21_1 = !s[1] || v75
  s[1130] = FVL_21_1
  const FVL_21_1_nej = !s[1] || !v75
  s[1131] = FVL_21_1_nej
}

function svar_6(f, s) {
  // FVL.22: Afgørelsen skal begrundes (FVL § 22)
  const v0 = f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_22 = !s[1] || v0
  s[1132] = FVL_22
  const FVL_22_nej = !s[1] || !v0
  s[1133] = FVL_22_nej
  // FVL.23.1: Du kan forlange en skriftlig begrundelse (FVL § 23, stk. 1)
  const v3 = f.afgoerelsenMeddelesSkriftligt === false && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_23_1 = !s[1] || v3
  s[821] = FVL_23_1
  const FVL_23_1_nej = !s[1] || !v3
  s[1135] = FVL_23_1_nej
  // FVL.23.1.frist: Den skriftlige begrundelse skal være forlangt (FVL § 23, stk. 1)
  const v6 = shiftDays(f.afgoerelsenMeddelt, 14)
  const FVL_23_1_frist = s[1] ? v6 : FIRST_DAY
  s[1136] = FVL_23_1_frist
  const FVL_23_1_frist_hoej = s[1] ? v6 : NEVER
  s[1137] = FVL_23_1_frist_hoej
  const FVL_23_1_frist_ir = !s[1] || FVL_23_1_nej || !s[1]
  s[822] = FVL_23_1_frist_ir
  // FVL.23.2: Den skriftlige begrundelse skal være givet (FVL § 23, stk. 2)
  const v10 = shiftDays(f.begrundelseBegaeretDen, 14)
  const FVL_23_2 = s[1] ? v10 : FIRST_DAY
  s[1139] = FVL_23_2
  const FVL_23_2_hoej = s[1] ? v10 : NEVER
  s[1140] = FVL_23_2_hoej
  // FVL.24.1.hovedhensyn: Begrundelsen skal angive hovedhensynene (FVL § 24, stk. 1)
  const v13 = FVL_22 || !s[1]
  const FVL_24_1_hovedhensyn = !s[1] || v13 && f.afgoerelsenBerorPaaSkoen
  s[1144] = FVL_24_1_hovedhensyn
  const FVL_24_1_hovedhensyn_nej = !s[1] || FVL_22_nej || f.afgoerelsenBerorPaaSkoen === false
  s[1145] = FVL_24_1_hovedhensyn_nej
  // FVL.24.2: Begrundelsen skal gøre rede for fakta (FVL § 24, stk. 2)
  const FVL_24_2 = !s[1] || v13 && f.redegoerelseForFaktaErFornoeden
  s[1146] = FVL_24_2
  const FVL_24_2_nej = !s[1] || FVL_22_nej || f.redegoerelseForFaktaErFornoeden === false
  s[1147] = FVL_24_2_nej
  // FVL.24.1: Begrundelsen har det, den skal (FVL § 24, stk. 1-2)
  const v18 = FVL_24_1_hovedhensyn_nej || f.begrundelsenHarHovedhensynene
  s[2716] = v18
  const v19 = (FVL_24_1_hovedhensyn || !s[1]) && f.begrundelsenHarHovedhensynene === false
  s[2717] = v19
  const v20 = FVL_24_2_nej || f.begrundelsenHarFakta
  s[2718] = v20
  const v21 = (FVL_24_2 || !s[1]) && f.begrundelsenHarFakta === false
  s[2719] = v21
  const FVL_24_1 = FVL_22 && (!s[1] || f.begrundelsenHarRetsreglerne && v18 && v20)
  s[1141] = FVL_24_1
  const FVL_24_1_nej = FVL_22 && (!s[1] || f.begrundelsenHarRetsreglerne === false || v19 || v21)
  s[1142] = FVL_24_1_nej
  const FVL_24_1_ir = !s[1] || FVL_22_nej || !s[1]
  s[1143] = FVL_24_1_ir
  // FVL.25.1: Afgørelsen skal have en klagevejledning (FVL § 25, stk. 1)
  const v25 = f.afgoerelsenKanPaaklages && f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_25_1 = !s[1] || v25
  s[1148] = FVL_25_1
  const FVL_25_1_nej = !s[1] || !v25
  s[1149] = FVL_25_1_nej
  // FVL.25.1.indhold: Klagevejledningen har det, den skal (FVL § 25, stk. 1)
  const v28 = f.klagenHarEnFrist === false || f.klagevejledningHarFristen
  s[2720] = v28
  const v29 = f.klagevejledningHarKlageinstansen && f.klagevejledningHarFremgangsmaaden && v28
  const FVL_25_1_indhold = FVL_25_1 && (!s[1] || v29)
  s[1153] = FVL_25_1_indhold
  const FVL_25_1_indhold_nej = FVL_25_1 && (!s[1] || !v29)
  s[1154] = FVL_25_1_indhold_nej
  const FVL_25_1_indhold_ir = !s[1] || FVL_25_1_nej || !s[1]
  s[1155] = FVL_25_1_indhold_ir
  // FVL.25.1.fristløb: Klagefristen løber, som klagevejledningen er (FVL § 25, stk. 1)
  const v33 = f.afgoerelsenKanPaaklages && f.klagenHarEnFrist
  s[2721] = v33
  const FVL_25_1_fristloeb = v33 && (!s[1] || FVL_25_1_nej || FVL_25_1_indhold)
  s[1150] = FVL_25_1_fristloeb
  const FVL_25_1_fristloeb_nej = v33 && (!s[1] || (FVL_25_1_indhold_nej || FVL_25_1_indhold_ir) && FVL_25_1)
  s[1151] = FVL_25_1_fristloeb_nej
  const FVL_25_1_fristloeb_ir = !v33 || !s[1]
  s[1152] = FVL_25_1_fristloeb_ir
  // FVL.27.1: Oplysningen er omfattet af tavshedspligt (FVL § 27, stk. 1-4)
  const v37 = f.oplysningenGaelder === 'privat_forhold'
  s[2722] = v37
  const v38 = f.oplysningenGaelder === 'forretningsforhold'
  s[2724] = v38
  const v39 = v38 && f.vaesentligOekonomiskBetydning
  s[2723] = v39
  const v40 = !s[6] && (f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig) || s[6] && (v37 || v39 || f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig)
  const FVL_27_1 = !s[1] || v40
  s[1156] = FVL_27_1
  const FVL_27_1_nej = !s[1] || !v40
  s[1157] = FVL_27_1_nej
  // FVL.28.1: Videregivelsen følger reglerne om persondata (FVL § 28, stk. 1)
  const v43 = f.vurderingsdato >= 15622 /* 2012-10-09 */
  s[890] = v43
  const FVL_28_1 = !v43 || f.erPersonoplysning
  s[1158] = FVL_28_1
  const FVL_28_1_nej = !v43 || f.erPersonoplysning === false
  s[1159] = FVL_28_1_nej
  // FVL.28.2: Den fortrolige oplysning må gives til en anden myndighed (FVL § 28, stk. 2)
  const v46 = f.samtykkeTilVideregivelse || f.lovKraeverVideregivelse || f.vaesentligForMyndigheden
  const FVL_28_2 = f.erPersonoplysning === false && (!v43 || v46)
  s[1160] = FVL_28_2
  const FVL_28_2_nej = f.erPersonoplysning === false && (!v43 || !v46)
  s[1161] = FVL_28_2_nej
  const FVL_28_2_ir = f.erPersonoplysning || !v43
  s[1162] = FVL_28_2_ir
  // FVL.28.5: Samtykket er faldet bort (FVL § 28, stk. 3-4)
  const v50 = f.vurderingsdato >= 14408 /* 2009-06-13 */
  s[619] = v50
  const v51 = shiftMonths(f.samtykkeGivetDen, 12) >= f.vurderingsdato
  const v52 = v50 && !v43
  const FVL_28_5 = !s[1] || !v50 && !v51 || v52
  s[1163] = FVL_28_5
  const FVL_28_5_nej = !s[1] || v50 || v51
  s[1164] = FVL_28_5_nej
  const FVL_28_5_ir = !s[1] || v52
  s[1165] = FVL_28_5_ir
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v56 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[23] = v56
  const v57 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[64] = v57
  const LSP_1a_1_tabel2006 = !s[1] || v56
  s[20] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[1] || !v56 || !v57
  s[12] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[1] || v56 && !v57
  s[13] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v61 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  s[17] = v61
  const v62 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  s[18] = v62
  const LSP_1a_1_tabel2011 = !s[1] || v61
  s[19] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[1] || !v61 || !v62
  s[15] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[1] || v61 && !v62
  s[16] = LSP_1a_1_tabel2011_ir
}

function svar_7(f, s) {
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v0 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  s[891] = v0
  const v1 = f.foedselsdag >= -11142 /* 1939-07-01 */
  s[2739] = v1
  const v2 = s[12] || s[13]
  s[2740] = v2
  const v3 = f.foedselsdag >= -3837 /* 1959-07-01 */
  s[2741] = v3
  const v4 = f.foedselsdag >= -3653 /* 1960-01-01 */
  s[2742] = v4
  const v5 = f.foedselsdag >= -3471 /* 1960-07-01 */
  s[2743] = v5
  const v6 = s[14] ? (v3 ? (v4 ? (v5 ? 804 : 798) : 792) : 786) : 780
  const v7 = s[15] || s[16]
  s[2744] = v7
  const v8 = f.foedselsdag >= -5844 /* 1954-01-01 */
  s[2745] = v8
  const v9 = f.foedselsdag >= -5663 /* 1954-07-01 */
  s[2746] = v9
  const v10 = f.foedselsdag >= -5479 /* 1955-01-01 */
  s[2747] = v10
  const v11 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[557] = v11
  const v12 = v8 ? (v9 ? (v10 ? (v11 ? 804 : 798) : 792) : 786) : 780
  const v13 = f.vurderingsdato >= 16798 /* 2015-12-29 */
  s[2735] = v13
  const v14 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[559] = v14
  const v15 = f.vurderingsdato >= 18627 /* 2020-12-31 */
  s[2737] = v15
  const v16 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[560] = v16
  const v17 = f.vurderingsdato >= 20453 /* 2025-12-31 */
  s[2738] = v17
  const v18 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[558] = v18
  const v19 = v13 ? (v15 ? (v17 ? (v8 ? (v9 ? (v10 ? (v11 ? (v14 ? (v16 ? (v18 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v8 ? (v9 ? (v10 ? (v11 ? (v14 ? (v16 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v8 ? (v9 ? (v10 ? (v11 ? (v14 ? 816 : 804) : 798) : 792) : 786) : 780) : v12
  const LSP_1a_1 = s[1] ? (v0 ? (s[17] ? (s[18] ? v19 : s[19] ? (v7 ? Math.min(v6, v12) : v12) : v6) : v6) : v1 ? (v2 ? 780 : v6) : 804) : -Infinity
  s[545] = LSP_1a_1
  const LSP_1a_1_hoej = s[1] ? (v0 ? (s[17] ? (s[18] ? v19 : s[19] ? (v7 ? Math.max(v6, v12) : v12) : v6) : v6) : v1 ? (s[20] ? v6 : 780) : 804) : Infinity
  s[544] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[51] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[1] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[52] = LSP_1a_1_dag_hoej
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v24 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[30] = v24
  const v25 = shiftMonths(f.foedselsdag, 720)
  s[567] = v25
  const v26 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[37] = v26
  const v27 = f.foedselsdag <= -3654 /* 1959-12-31 */
  s[2750] = v27
  const v28 = f.foedselsdag <= -3472 /* 1960-06-30 */
  s[2751] = v28
  const v29 = s[21] ? 720 : v26 ? 726 : v27 ? 732 : v28 ? 738 : 744
  const v30 = shiftMonths(f.foedselsdag, v29)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[1168] = FYL_1a_2_er
  const v32 = shiftMonths(LSP_1a_1_dag, -36)
  s[38] = v32
  const v33 = shiftMonths(LSP_1a_1_dag_hoej, -36)
  s[39] = v33
  const v34 = f.foedselsdag <= -5845 /* 1953-12-31 */
  s[2752] = v34
  const v35 = f.foedselsdag <= -5664 /* 1954-06-30 */
  s[2753] = v35
  const v36 = f.foedselsdag <= -5480 /* 1954-12-31 */
  s[2754] = v36
  const v37 = f.foedselsdag <= -5299 /* 1955-06-30 */
  s[2755] = v37
  const v38 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[53] = v38
  const v39 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[54] = v39
  const v40 = v34 ? 720 : v35 ? 726 : v36 ? 732 : v37 ? 738 : v38 ? 744 : v39 ? 750 : s[21] ? 756 : v26 ? 762 : 768
  const v41 = shiftMonths(f.foedselsdag, v40)
  const FYL_1a_ir = !s[22] || s[23] && v24 && !FYL_1a_2_er && !s[1]
  s[34] = FYL_1a_ir
  const FYL_1a = s[22] ? (s[23] ? (v24 ? (FYL_1a_2_er ? v41 : v32) : v30) : v25) : FIRST_DAY
  s[35] = FYL_1a
  const FYL_1a_hoej = s[22] ? (s[23] ? (v24 ? (FYL_1a_2_er ? v41 : v33) : v30) : v25) : NEVER
  s[36] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v45 = v24 ? v40 : v29
  const FYL_1a_2 = s[24] ? v45 : -Infinity
  s[1166] = FYL_1a_2
  const FYL_1a_2_hoej = s[24] ? v45 : Infinity
  s[1167] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !s[24]
  s[1169] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v49 = f.vurderingsdato >= FYL_1a
  s[2757] = v49
  const v50 = f.vurderingsdato >= FYL_1a_hoej
  s[464] = v50
  const v51 = s[25] || s[26]
  s[2758] = v51
  const v52 = s[27] && (s[28] || !s[24]) && (s[29] || s[28])
  s[2759] = v52
  const v53 = !s[22] && !s[24]
  s[2760] = v53
  const v54 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  s[2761] = v54
  const v55 = v49 || FYL_1a_ir
  s[463] = v55
  const FYL_2_1 = !s[22] || v55 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (v51 || v53) && f.pensionsvaerdiIndberettet && v54
  s[1170] = FYL_2_1
  const FYL_2_1_nej = !s[22] || !v50 || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || v52 || f.pensionsvaerdiIndberettet === false || !v54
  s[1171] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v58 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[24] ? v58 : FIRST_DAY
  s[31] = FYL_4_2
  const FYL_4_2_hoej = s[24] ? v58 : NEVER
  s[32] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[24]
  s[33] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v62 = f.manglendeBidragsmaaneder >= 1
  s[2764] = v62
  const v63 = f.foedselsdag >= 1096 /* 1973-01-01 */
  s[2766] = v63
  const v64 = v63 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v63 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  s[2765] = v64
  const v65 = FYL_4_2_ir || FYL_1a_ir
  s[2769] = v65
  const v66 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a_hoej, -180) >= FYL_4_2
  s[2767] = v66
  const v67 = f.erVisiteretTilFleksjob && shiftMonths(FYL_1a, -180) < FYL_4_2_hoej
  s[2768] = v67
  const FYL_3a_1 = !s[24] || s[23] && (!v24 || f.fravalgteEfterloen && v62 && v64 && (v66 || v65) && f.fleksydelsesbidragFraTilmelding)
  s[1173] = FYL_3a_1
  const FYL_3a_1_nej = !s[24] || !s[23] || !v24 || f.fravalgteEfterloen === false || !v62 || !v64 || v67 || f.fleksydelsesbidragFraTilmelding === false
  s[1174] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[24] || s[23] && !v24
  s[1175] = FYL_3a_1_ir
}

function svar_8(f, s) {
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v0 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[444] = v0
  const v1 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[465] = v1
  const v2 = v0 || v1
  s[44] = v2
  const v3 = SATS_1(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[40] = v4
  const v5 = v2 ? Infinity : v3
  s[41] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[43] = v6
  const v7 = quotient([v4, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v8 = quotient([v5, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v9 = v2 || !v6
  s[46] = v9
  const FYL_3a_4 = s[24] ? (s[23] ? (s[30] ? (v6 ? Math.min(v7, v8) : -Infinity) : -Infinity) : 0) : -Infinity
  s[1176] = FYL_3a_4
  const FYL_3a_4_hoej = s[24] ? (s[23] ? (s[30] ? (v6 ? Math.max(v7, v8) : Infinity) : Infinity) : 0) : Infinity
  s[1177] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen && (!s[24] || !s[23] || !s[30] || !(!v6 && !v2 && v4 === v5))
  s[1178] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen === false || !s[24] || s[23] && (!s[30] || v9)
  s[1179] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v14 = f.vurderingsdato >= 16556 /* 2015-05-01 */
  s[895] = v14
  const v15 = v14 ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[24] ? v15 : FIRST_DAY
  s[1180] = FYL_4_1
  const FYL_4_1_hoej = s[24] ? v15 : NEVER
  s[1181] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v18 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[24] ? v18 : FIRST_DAY
  s[1183] = FYL_4_3
  const FYL_4_3_hoej = s[24] ? v18 : NEVER
  s[1184] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v21 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[24] ? (f.oenskedeIkkeTilmelding ? s[31] : v21) : FIRST_DAY
  s[1185] = FYL_5
  const FYL_5_hoej = s[24] ? (f.oenskedeIkkeTilmelding ? s[32] : v21) : NEVER
  s[1186] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[24] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[1187] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[24] || f.oenskedeIkkeTilmelding && s[33]
  s[1188] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v26 = quotient([v4, 3500], [10000], 'nærmeste', 100)
  const v27 = quotient([v5, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[1] || !(!v6 && !v2 && v4 === v5)
  s[766] = FYL_8_er
  const FYL_8_ir = !s[1] || v9
  s[767] = FYL_8_ir
  const FYL_8 = s[1] ? (v6 ? Math.min(v26, v27) : -Infinity) : -Infinity
  s[1189] = FYL_8
  const FYL_8_hoej = s[1] ? (v6 ? Math.max(v26, v27) : Infinity) : Infinity
  s[1190] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v32 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[24] ? v32 : FIRST_DAY
  s[1192] = FYL_9_1
  const FYL_9_1_hoej = s[24] ? v32 : NEVER
  s[1193] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v35 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[24] ? v35 : FIRST_DAY
  s[1195] = FYL_9_3
  const FYL_9_3_hoej = s[24] ? v35 : NEVER
  s[1196] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v38 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[24] || s[34]
  s[48] = FYL_15_1_ir
  const FYL_15_1 = s[24] ? Math.max(s[35], v38) : FIRST_DAY
  s[49] = FYL_15_1
  const FYL_15_1_hoej = s[24] ? Math.max(s[36], v38) : NEVER
  s[50] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v42 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  s[2771] = v42
  const v43 = f.maanederUdenForEOeS <= 3
  s[2772] = v43
  const v44 = v42 && v43
  const FYL_15_4 = !s[24] || v44
  s[1197] = FYL_15_4
  const FYL_15_4_nej = !s[24] || !v44
  s[1198] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v49 = intersect(v47, v48)
  const FYL_15_4_pension = from(v49, 13332 /* 2006-07-03 */)
  s[1199] = FYL_15_4_pension
  const v51 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  s[2773] = v51
  const FYL_15_4_pension_ir = v51 >= NEVER
  s[1200] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const FYL_18_5_er = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[47] = FYL_18_5_er
  const v54 = FYL_18_5_er && s[37]
  s[2776] = v54
  const v55 = f.fleksydelseFraDen >= s[38]
  s[2777] = v55
  const v56 = f.fleksydelseFraDen >= s[39]
  s[2778] = v56
  const v57 = !v54 || !v56
  s[2775] = v57
  const v58 = v54 && (v55 || !s[1])
  s[2774] = v58
  const FYL_17_1 = !s[24] || s[0] && (!s[37] || v58)
  s[45] = FYL_17_1
  const FYL_17_1_nej = !s[24] || !s[0] || s[37] && v57
  s[42] = FYL_17_1_nej
}

function svar_9(f, s) {
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v0 = quotient([s[40], 473200], [10000], 'nærmeste', 1200)
  const v1 = quotient([s[41], 473200], [10000], 'nærmeste', 1200)
  const v2 = f.vurderingsdato <= 15705 /* 2012-12-31 */
  s[880] = v2
  const v3 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[67] = v3
  const v4 = v2 || v3
  s[223] = v4
  const v5 = SATS_2(f.vurderingsdato)
  const v6 = v4 ? -Infinity : v5
  const v7 = v4 ? Infinity : v5
  const v8 = SATS_3(f.vurderingsdato)
  const v9 = v4 ? -Infinity : v8
  const v10 = v4 ? Infinity : v8
  const v11 = Math.max(v6, v9)
  const v12 = Math.min(v7, v10)
  const v13 = !s[24] && v12 >= v11
  const v14 = s[42] || v13
  const v15 = s[42] ? (v13 ? Math.min(v9, v11) : v9) : v11
  const v16 = s[42] ? (v13 ? Math.max(v10, v12) : v10) : v12
  const FYL_17_2_er = !s[24] || !s[0] && !(!s[43] && !s[44] && s[40] === s[41]) || s[0] && (s[45] || s[42] || v13)
  s[1203] = FYL_17_2_er
  const FYL_17_2_ir = !s[24] || !s[0] && s[46] || s[0] && (s[45] && v4 || s[42] && v4 || !s[24] && v4 || !s[24] && !(!v4 && v6 === v7 && !v4 && v9 === v10 && v6 === v9))
  s[1204] = FYL_17_2_ir
  const FYL_17_2 = s[24] ? (s[0] ? (s[45] ? (v14 ? Math.min(v6, v15) : v6) : v15) : s[43] ? Math.min(v0, v1) : -Infinity) : -Infinity
  s[1201] = FYL_17_2
  const FYL_17_2_hoej = s[24] ? (s[0] ? (s[45] ? (v14 ? Math.max(v7, v16) : v7) : v16) : s[43] ? Math.max(v0, v1) : Infinity) : Infinity
  s[1202] = FYL_17_2_hoej
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v21 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse)
  const v22 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse)
  const v23 = v21 <= -Infinity
  const v24 = quotient([v21], [12], 'nærmeste', 100)
  const v25 = quotient([v22], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[1] || FYL_17_2_er && !(v23 && (!FYL_17_2_er || !FYL_17_2_ir && v21 === v22))
  s[1207] = FYL_17_4_er
  const FYL_17_4_ir = !s[1] || FYL_17_2_ir || v23
  s[1208] = FYL_17_4_ir
  const FYL_17_4 = s[1] ? (v23 ? -Infinity : Math.min(v24, v25)) : -Infinity
  s[1205] = FYL_17_4
  const FYL_17_4_hoej = s[1] ? (v23 ? Infinity : Math.max(v24, v25)) : Infinity
  s[1206] = FYL_17_4_hoej
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const v30 = Math.round(f.livsvarigPensionOmAaret * 16 / 25) + Math.round(f.pensionsdepoter / 25) + Math.round(f.loebendePensionFraAnsaettelse * 16 / 25)
  const FYL_18_5 = s[30] ? v30 : -Infinity
  s[1209] = FYL_18_5
  const FYL_18_5_hoej = s[30] ? v30 : Infinity
  s[1210] = FYL_18_5_hoej
  const FYL_18_5_ir = !s[47] || !s[30]
  s[1211] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v34 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800
  s[2781] = v34
  const v35 = v34 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[30] || v35
  s[1212] = FYL_20_3
  const FYL_20_3_nej = !s[30] || !v35
  s[1213] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v38 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[24] || s[48]
  s[1216] = FYL_22_1_ir
  const FYL_22_1 = s[24] ? Math.max(s[49], v38) : FIRST_DAY
  s[1214] = FYL_22_1
  const FYL_22_1_hoej = s[24] ? Math.max(s[50], v38) : NEVER
  s[1215] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v42 = monthEnd(s[51])
  s[563] = v42
  const v43 = monthEnd(s[52])
  s[564] = v43
  const FYL_22_2_ir = !s[24] || !s[1]
  s[1219] = FYL_22_2_ir
  const FYL_22_2 = s[24] ? v42 : FIRST_DAY
  s[1217] = FYL_22_2
  const FYL_22_2_hoej = s[24] ? v43 : NEVER
  s[1218] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v47 = s[30] ? (s[53] ? 60 : s[54] ? 54 : s[21] ? 48 : s[37] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[24] ? v47 : -Infinity
  s[1220] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[24] ? v47 : Infinity
  s[1221] = FYL_22_2_laengst_hoej
  // GDPR.12.3: Du skal have svar om dine data (GDPR § 12, stk. 3)
  const v50 = f.indsigtsanmodningModtaget >= 17676 /* 2018-05-25 */
  s[1224] = v50
  const v51 = shiftMonths(f.indsigtsanmodningModtaget, f.indsigtsfristenErForlaenget ? 3 : 1)
  const GDPR_12_3 = v50 ? v51 : FIRST_DAY
  s[1222] = GDPR_12_3
  const GDPR_12_3_hoej = v50 ? v51 : NEVER
  s[1223] = GDPR_12_3_hoej
  // GDPR.15.1.medarbejder: Du skal vide, hvilken medarbejder der slog op (GDPR § 15, stk. 1)
  const v54 = f.vurderingsdato >= 17676 /* 2018-05-25 */
  s[823] = v54
  const v55 = f.bedtOmIndsigtIOpslag && f.medarbejderensNavnErNoedvendigt
  const GDPR_15_1_medarbejder = !v54 || v55
  s[1225] = GDPR_15_1_medarbejder
  const GDPR_15_1_medarbejder_nej = !v54 || !v55
  s[1226] = GDPR_15_1_medarbejder_nej
  // GDPR.15.1.opslag: Du skal vide, hvornår og hvorfor der er slået op (GDPR § 15, stk. 1)
  const v58 = f.vurderingsdato >= 19530 /* 2023-06-22 */
  s[900] = v58
  const GDPR_15_1_opslag = !v54 || f.bedtOmIndsigtIOpslag
  s[1228] = GDPR_15_1_opslag
  const GDPR_15_1_opslag_nej = !v54 || !v58 || f.bedtOmIndsigtIOpslag === false
  s[1229] = GDPR_15_1_opslag_nej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v61 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[1] ? v61 : -Infinity
  s[1230] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[1] ? v61 : Infinity
  s[1231] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v64 = Math.round(f.stoetteTilAnsaettelsenOmAaret * 10000 / f.loenomkostningerOmAaret)
  const INDSATSBEK_86 = s[1] ? v64 : -Infinity
  s[1232] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[1] ? v64 : Infinity
  s[1233] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[1]
  s[1234] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v68 = f.arbejdsgiverenErPrivat && INDSATSBEK_86_hoej > 7500
  s[2786] = v68
  const v69 = f.arbejdsgiverenErPrivat && INDSATSBEK_86 <= 7500
  s[2787] = v69
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[1] || v68)
  s[1235] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[1] || v69)
  s[1236] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[1] || INDSATSBEK_86_ir
  s[1237] = INDSATSBEK_86_loft_ir
  // INDSATSBEK.138.3: Tilbuddet i revalideringen følger med, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v73 = f.vurderingsdato >= 14457 /* 2009-08-01 */
  s[55] = v73
  const INDSATSBEK_138_3 = f.revalideringErBevilget && f.flytterTilAndenKommune && f.harAftaltTilbudIRevalidering
  s[1238] = INDSATSBEK_138_3
  const INDSATSBEK_138_3_nej = INDSATSBEK_138_3 && !v73
  s[1239] = INDSATSBEK_138_3_nej
  const INDSATSBEK_138_3_ir = !INDSATSBEK_138_3 || !v73
  s[1240] = INDSATSBEK_138_3_ir
}

function svar_10(f, s) {
  // INDSATSBEK.138.3.plan: Planen for revalideringen ændres, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v0 = f.revalideringErBevilget && f.flytterTilAndenKommune
  s[2789] = v0
  const INDSATSBEK_138_3_plan = v0 && (!s[55] || f.planenSkalAendresVedFlytning)
  s[1241] = INDSATSBEK_138_3_plan
  const INDSATSBEK_138_3_plan_nej = v0 && (!s[55] || f.planenSkalAendresVedFlytning === false)
  s[1242] = INDSATSBEK_138_3_plan_nej
  const INDSATSBEK_138_3_plan_ir = !v0 || !s[55]
  s[1243] = INDSATSBEK_138_3_plan_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[1278] = KOMP_17a_3_er
  const v5 = f.fortrinVed === 'offentlig_stilling'
  s[56] = v5
  const v6 = v5 && f.stillingenBesaettesInternt
  s[57] = v6
  const v7 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !v6 && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[1] || v7
  s[1244] = KOMP_3_1
  const KOMP_3_1_nej = !s[1] || !v7
  s[1245] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v10 = f.assistanceTil === 'andet'
  s[2791] = v10
  const v11 = f.funktionsnedsaettelsenErVarigOgBetydelig && !v10 && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[1] || v11
  s[824] = KOMP_4
  const KOMP_4_nej = !s[1] || !v11
  s[906] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v14 = f.assistanceTil === 'efteruddannelse_foer_job'
  s[2794] = v14
  const v15 = f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig
  s[2796] = v15
  const v16 = v15 && f.assistanceUdOver20Timer
  s[2795] = v16
  const v17 = v14 || v16
  s[2793] = v17
  const v18 = v17 ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[1] ? v18 : -Infinity
  s[1247] = KOMP_7_3
  const KOMP_7_3_hoej = s[1] ? v18 : Infinity
  s[1248] = KOMP_7_3_hoej
  const v21 = KOMP_4_nej || !s[1]
  const KOMP_7_3_ir = !s[1] || v21
  s[825] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[1] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1250] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[1] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1251] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[1] || KOMP_7_3_ir) || v21
  s[1252] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v26 = f.uddannelseMedAssistance === 'anden'
  s[2800] = v26
  const v27 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[58] = v27
  const v28 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  s[2801] = v28
  const v29 = !v27 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v26 || v27 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !v28
  const KOMP_14 = !s[1] || v29
  s[826] = KOMP_14
  const KOMP_14_nej = !s[1] || !v29
  s[1254] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v32 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[1] ? v32 : -Infinity
  s[1255] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[1] ? v32 : Infinity
  s[1256] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[1] || KOMP_14_nej || !s[1]
  s[1257] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v36 = f.handicapUddannelsensLaengde >= 18
  s[2802] = v36
  const v37 = shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato
  s[2803] = v37
  const v38 = f.handicapGoerBeskaeftigelseVanskelig && v36 && f.uddannelsenGiverAdgangTilAkasse && v37 && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[1] || v38
  s[827] = KOMP_15_1
  const KOMP_15_1_nej = !s[1] || !v38
  s[1259] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[59] = LAB_31_3_ledighedsydelse_er
  const v42 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v42 : FIRST_DAY
  s[1260] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v42 : NEVER
  s[1261] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[1]
  s[1262] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v46 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  s[2806] = v46
  const v47 = f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false
  s[2807] = v47
  const v48 = !LAB_31_3_ledighedsydelse_er && v46 || LAB_31_3_ledighedsydelse_er && v46 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && v47
  const v49 = !s[1] || v48
  const v50 = !s[1] || !v48
  const v51 = f.arbejdshjaelpemiddelTil === 'tilbud'
  s[2805] = v51
  const KOMP_15f_1 = v51 && v49
  s[1263] = KOMP_15f_1
  const KOMP_15f_1_nej = v51 && v50
  s[1264] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v51 || !s[1]
  s[1265] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v55 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  s[2808] = v55
  const KOMP_15i_1 = v55 && v49
  s[1266] = KOMP_15i_1
  const KOMP_15i_1_nej = v55 && v50
  s[1267] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v55 || !s[1]
  s[1268] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v59 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v60 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  s[2809] = v60
  const KOMP_15j_1 = v60 && (!s[1] || v59)
  s[1269] = KOMP_15j_1
  const KOMP_15j_1_nej = v60 && (!s[1] || !v59)
  s[1270] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v60 || !s[1]
  s[1271] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v64 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[1] ? v64 : FIRST_DAY
  s[1272] = KOMP_16
  const KOMP_16_hoej = s[1] ? v64 : NEVER
  s[1273] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v67 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[1] ? v67 : FIRST_DAY
  s[1274] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[1] ? v67 : NEVER
  s[1275] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v70 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[1] ? v70 : FIRST_DAY
  s[1276] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[1] ? v70 : NEVER
  s[1277] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !KOMP_17a_3_er || !s[1]
  s[1279] = KOMP_17a_3_ir
}

function svar_11(f, s) {
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v0 = s[56] && f.opfylderFormelleUddannelseskrav
  s[2811] = v0
  const v1 = f.fortrinVed === 'stadeplads_eller_taxi'
  s[2813] = v1
  const v2 = v1 && f.aabenbartRingereKvalificeret === false
  s[2812] = v2
  const v3 = v0 || v2
  s[2810] = v3
  const v4 = f.handicapGoerBeskaeftigelseVanskelig && !s[57] && f.bedtOmFortrinsadgang && v3
  const KOMPBEK_6_2 = !s[1] || v4
  s[1280] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[1] || !v4
  s[1281] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v7 = s[58] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[1] ? v7 : FIRST_DAY
  s[1282] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[1] ? v7 : NEVER
  s[1283] = KOMPBEK_15_4_hoej
  // LAB.4b: Indsatsen kan overlades til en anden aktør (LAB § 5)
  const v10 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[907] = v10
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v11 = f.pensionDuFaar === 'foertidspension'
  s[209] = v11
  const v12 = f.vurderingsdato >= s[52]
  s[211] = v12
  const v13 = f.vurderingsdato >= s[51]
  s[71] = v13
  const v14 = !v12 || !s[1]
  s[72] = v14
  const LAB_6_11 = !s[1] || !s[59] && v11 && v14 && f.ikkeNormaltArbejdePaaNedsatTid || s[59] && v11
  s[1284] = LAB_6_11
  const LAB_6_11_nej = !s[1] || !s[59] && (!v11 || v13 || f.ikkeNormaltArbejdePaaNedsatTid === false) || s[59] && !v11
  s[1285] = LAB_6_11_nej
  // LAB.22.1: Dit cv skal på Jobnet (LAB § 22, stk. 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[191] = LAS_69t_2_er
  const v18 = s[59] && f.harJobEllerVirksomhedVedTilbud === false
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[194] = LAB_31_3_er
  const LAB_22_1 = LAB_31_3_er && (!LAS_69t_2_er || v18)
  s[1286] = LAB_22_1
  const LAB_22_1_nej = LAB_31_3_er && (!LAS_69t_2_er || !v18)
  s[1287] = LAB_22_1_nej
  const LAB_22_1_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[828] = LAB_22_1_ir
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v23 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[68] = v23
  const LAB_95_1_er = f.soegteHjaelpDen >= s[60]
  s[70] = LAB_95_1_er
  const v25 = shiftDays(f.soegteHjaelpDen, 91)
  const v26 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  s[909] = v26
  const LAB_92_straks_nej = !v23 || v26
  s[1356] = LAB_92_straks_nej
  const LAB_92_1 = v23 ? (v26 ? FIRST_DAY : v25) : FIRST_DAY
  s[1352] = LAB_92_1
  const LAB_92_1_hoej = v23 ? (v26 ? NEVER : v25) : NEVER
  s[1353] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1355] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v31 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[69] = v31
  const v32 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  s[2818] = v32
  const v33 = shiftMonths(f.soegteHjaelpDen, 12)
  const v34 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v23 ? (v32 ? (v31 ? (v26 ? FIRST_DAY : v34) : FIRST_DAY) : v33) : FIRST_DAY
  s[1360] = LAB_95_1
  const LAB_95_1_hoej = v23 ? (v32 ? (v31 ? (v26 ? NEVER : v34) : NEVER) : v33) : NEVER
  s[1361] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v23 || v32 && (!v31 || v26)
  s[1362] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v23 || v26 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1291] = LAB_29_1_ir
  const LAB_29_1 = v23 ? (v26 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1289] = LAB_29_1
  const LAB_29_1_hoej = v23 ? (v26 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1290] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v41 = f.vurderingsdato >= s[60]
  s[289] = v41
  const v42 = !v41 && f.harErhvervskompetencegivendeUddannelse === false
  s[278] = v42
  const LAB_30_3 = !s[6] || v42
  s[1292] = LAB_30_3
  const LAB_30_3_nej = !s[6] || !v42
  s[1293] = LAB_30_3_nej
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v45 = s[61] ? -Infinity : 4
  const v46 = s[61] ? Infinity : 4
  const v47 = s[59] && s[61]
  const v48 = s[59] ? v45 : 6
  const v49 = s[59] ? v46 : 6
  const LAB_31_3 = LAS_69t_2_er ? v48 : -Infinity
  s[1295] = LAB_31_3
  const LAB_31_3_hoej = LAS_69t_2_er ? v49 : Infinity
  s[1296] = LAB_31_3_hoej
  const LAB_31_3_ir = !LAB_31_3_er || !LAS_69t_2_er || v47
  s[829] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v53 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[63] = v53
  const v54 = v53 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[59] ? v54 : -Infinity
  s[1298] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[59] ? v54 : Infinity
  s[1299] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.løbende: Det mindste antal samtaler gælder hele vejen (lov 1750/2025 § 1)
  const LAB_31_3_loebende = LAB_31_3_er && (!LAS_69t_2_er || !s[59] || s[61])
  s[1300] = LAB_31_3_loebende
  const LAB_31_3_loebende_nej = LAB_31_3_er && (!LAS_69t_2_er || s[59])
  s[1301] = LAB_31_3_loebende_nej
  // LAB.31.3.ressourceforløb: Mindste antal samtaler i ressourceforløbet (lov 1750/2025 § 1)
  const LAB_31_3_ressourceforloeb = s[0] ? v48 : -Infinity
  s[1303] = LAB_31_3_ressourceforloeb
  const LAB_31_3_ressourceforloeb_hoej = s[0] ? v49 : Infinity
  s[1304] = LAB_31_3_ressourceforloeb_hoej
  const LAB_31_3_ressourceforloeb_ir = !s[62] || !s[0] || v47
  s[830] = LAB_31_3_ressourceforloeb_ir
  // LAB.31.3.ressourceforløb.vindue: Samtalerne skal være holdt (lov 1750/2025 § 1)
  const v62 = shiftDays(shiftMonths(f.samtaleaarBegyndte, 12), -1)
  const v63 = shiftDays(shiftMonths(f.samtaleaarBegyndte, 6), -1)
  const LAB_31_3_ressourceforloeb_vindue = s[0] ? (s[59] ? (s[61] ? FIRST_DAY : v63) : v62) : FIRST_DAY
  s[1306] = LAB_31_3_ressourceforloeb_vindue
  const LAB_31_3_ressourceforloeb_vindue_hoej = s[0] ? (s[59] ? (s[61] ? NEVER : v63) : v62) : NEVER
  s[1307] = LAB_31_3_ressourceforloeb_vindue_hoej
  // LAB.31.3.revalidering: Samtale i revalideringen (lov 1750/2025 § 1)
  const v66 = shiftMonths(f.senesteSamtaleIRevalidering, 3)
  const v67 = shiftDays(shiftMonths(f.revalideringStartede, 6), -1)
  const LAB_31_3_revalidering = s[1] ? (s[59] ? (s[61] ? FIRST_DAY : v67) : v66) : FIRST_DAY
  s[1308] = LAB_31_3_revalidering
  const LAB_31_3_revalidering_hoej = s[1] ? (s[59] ? (s[61] ? NEVER : v67) : v66) : NEVER
  s[1309] = LAB_31_3_revalidering_hoej
  const LAB_31_3_revalidering_ir = f.revalideringErBevilget === false || !s[1] || v47
  s[831] = LAB_31_3_revalidering_ir
  // LAB.31.3.revalidering.antal: Mindste antal samtaler i revalideringen (lov 1750/2025 § 1)
  const LAB_31_3_revalidering_antal = s[1] ? (s[59] ? v45 : 0) : -Infinity
  s[1311] = LAB_31_3_revalidering_antal
  const LAB_31_3_revalidering_antal_hoej = s[1] ? (s[59] ? v46 : 0) : Infinity
  s[1312] = LAB_31_3_revalidering_antal_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v73 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v74 = f.risikoForFireAar ? v73 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = LAS_69t_2_er ? (s[59] ? (s[61] ? FIRST_DAY : v73) : v74) : FIRST_DAY
  s[1313] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = LAS_69t_2_er ? (s[59] ? (s[61] ? NEVER : v73) : v74) : NEVER
  s[1314] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig)
  s[1315] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (!LAS_69t_2_er || f.kontaktUhensigtsmaessig === false)
  s[1316] = LAB_33_3_nej
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = LAB_31_3_er && !LAS_69t_2_er
  s[1318] = LAB_36_3_nej
}

function svar_12(f, s) {
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v0 = f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[2823] = v0
  const v1 = f.ressourceforloebErBevilget && v0
  s[203] = v1
  const v2 = s[0] && (!s[61] || v1)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[1] || v2)
  s[206] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[1] || !v2)
  s[208] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[1]
  s[207] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[1] || s[0] && (!s[61] || LOV1750_21_8))
  s[832] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[1] || !s[0] || s[61] && LOV1750_21_8_nej)
  s[833] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[1] || s[0] && s[61] && LOV1750_21_8_ir
  s[834] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v9 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[579] = v9
  const v10 = s[63] && v9
  const LAB_43 = !s[1] || v10
  s[835] = LAB_43
  const LAB_43_nej = !s[1] || !v10
  s[836] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[196] = LAB_45_1
  const v14 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[197] = v14
  const v15 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[198] = v15
  const v16 = v14 && !v15
  s[200] = v16
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v14)
  s[1385] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v14 || !v15)
  s[1386] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v16
  s[1387] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v20 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  s[913] = v20
  const v21 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[192] = v21
  const v22 = f.ventesFuldtRask === false || !v21 || LAB_109_2_kraft_nej
  s[2833] = v22
  const v23 = f.ventesFuldtRask && v21 && (LAB_109_2_kraft || LAB_109_2_kraft_ir)
  s[2832] = v23
  const v24 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  s[2834] = v24
  const v25 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[195] = v25
  const v26 = !v20 && f.tvaerfagligtBehovIForloebet
  const v27 = s[63] && v25 && !v20
  s[2827] = v27
  const LAB_109_1 = LAB_45_1 && (v27 || !LAB_45_1 || !v25 && v22 && !v24 || v25 && v26)
  s[1379] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v27 || !LAB_45_1 || !v25 && (v23 || v24) || v25 && !v26)
  s[1380] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v27 || !LAB_45_1
  s[1381] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v31 = !LAB_45_1 || v20
  const v32 = !LAB_45_1 || LAB_109_1_nej
  s[201] = v32
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[199] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v31
  s[1322] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v32
  s[1323] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v31
  s[1324] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v31
  s[1325] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v38 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[258] = v38
  const v39 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[2838] = v39
  const v40 = !v39 && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  s[2837] = v40
  const v41 = !s[59] && (v38 || v40) || s[59] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[1] || v41
  s[837] = LAB_57_1
  const LAB_57_1_nej = !s[1] || !v41
  s[1327] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v44 = f.praktikkensFormaal === 'optraening'
  s[2839] = v44
  const v45 = v44 || f.helbredetErStationaert
  const LAB_58_1 = !s[1] || v45
  s[1328] = LAB_58_1
  const LAB_58_1_nej = !s[1] || !v45
  s[1329] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v48 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  s[65] = v48
  const v49 = s[59] && v48 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[1] || v49
  s[1330] = LAB_60_1
  const LAB_60_1_nej = !s[1] || !v49
  s[1331] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v52 = f.maalgruppeForTilbud === 'dagpenge'
  s[259] = v52
  const v53 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2842] = v53
  const v54 = v53 && f.harVanskeligtVedLoentilskud === false
  s[2841] = v54
  const v55 = v52 || v54
  s[2840] = v55
  const v56 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v57 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v58 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v59 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[66] = v59
  const v60 = s[59] ? (v59 ? v56 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v57) : v58) : v55 ? v56 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v57) : v58
  const LAB_61_1 = s[64] ? v60 : FIRST_DAY
  s[1332] = LAB_61_1
  const LAB_61_1_hoej = s[64] ? v60 : NEVER
  s[1333] = LAB_61_1_hoej
  const LAB_61_1_ir = LAB_57_1 && !s[64] || LAB_57_1_nej || !s[1]
  s[1334] = LAB_61_1_ir
}

function svar_13(f, s) {
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v0 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  s[2845] = v0
  const v1 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  s[2847] = v1
  const v2 = v1 && f.aabenlystUddannelsesparat
  s[2846] = v2
  const v3 = s[65] && f.harJobEllerVirksomhedVedTilbud
  s[2848] = v3
  const v4 = v0 || v2 || v3
  s[2844] = v4
  const v5 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  s[2851] = v5
  const v6 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  s[2853] = v6
  const v7 = f.tilbuddetsArt === 'loentilskud_privat'
  s[260] = v7
  const v8 = v6 && v7
  s[2852] = v8
  const v9 = v5 || v8
  s[2850] = v9
  const v10 = shiftMonths(f.foedselsdag, 600)
  s[204] = v10
  const v11 = v10 >= f.vurderingsdato
  s[2855] = v11
  const v12 = f.harKompetencegivendeUddannelse === false || !v11 || f.eneforsoergerVedLoentilskud
  s[2854] = v12
  const v13 = f.maanederMedForsoergelseFoerLoentilskud >= 6
  s[2856] = v13
  const v14 = !v9 || v12 || v13
  s[2849] = v14
  const v15 = !v4 && v14
  const v16 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[2843] = v16
  const LAB_66_1 = v16 && (!s[59] || v15)
  s[838] = LAB_66_1
  const LAB_66_1_nej = v16 && (!s[59] || !v15)
  s[1336] = LAB_66_1_nej
  const LAB_66_1_ir = !v16 || !s[59]
  s[1337] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v20 = f.maalgruppeForTilbud === 'foertidspension'
  s[2857] = v20
  const v21 = f.tilbuddetsArt === 'loentilskud_offentlig'
  s[2858] = v21
  const v22 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v23 = v20 ? NEVER : s[66] ? (v21 ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v22) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v22
  const LAB_68_1 = s[59] ? v23 : FIRST_DAY
  s[1338] = LAB_68_1
  const LAB_68_1_hoej = s[59] ? v23 : NEVER
  s[1339] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[59] || LAB_66_1_nej || LAB_66_1_ir
  s[1340] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[1] || f.vilkaarAftaltMedFagligOrganisation
  s[1341] = LAB_74
  const LAB_74_nej = !s[1] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1342] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v29 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[242] = v29
  const v30 = v29 || s[67]
  s[562] = v30
  const v31 = SATS_4(f.vurderingsdato)
  const v32 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[1] || v30
  s[839] = LAB_76_6_ir
  const LAB_76_6 = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v30 ? -Infinity : v31) : v30 ? -Infinity : v32) : -Infinity
  s[1343] = LAB_76_6
  const LAB_76_6_hoej = s[1] ? (f.saerligtTilfaeldeForLoentilskud ? (v30 ? Infinity : v31) : v30 ? Infinity : v32) : Infinity
  s[1344] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1346] = LAB_78
  const LAB_78_nej = !s[1] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1347] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v38 = !s[59] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[59] && f.merbeskaeftigelse
  const LAB_79 = !s[1] || v38
  s[1348] = LAB_79
  const LAB_79_nej = !s[1] || !v38
  s[1349] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v41 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[262] = v41
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[59] || !v20
  s[1350] = LAB_90
  const LAB_90_nej = !s[59] || v20
  s[1351] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const v44 = f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false
  s[2860] = v44
  const LAB_92_timer = s[68] ? (s[69] ? -Infinity : v44 ? 3000 : 0) : -Infinity
  s[1357] = LAB_92_timer
  const LAB_92_timer_hoej = s[68] ? (s[69] ? Infinity : 3000) : Infinity
  s[1358] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[70] || !s[68] || s[69]
  s[1359] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v48 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[257] = v48
  const v49 = v48 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v50 = s[66] && f.kommerSelvIJob
  s[2862] = v50
  const v51 = s[63] ? (v50 ? NEVER : v49) : v49
  const LAB_102_1 = s[59] ? v51 : FIRST_DAY
  s[1363] = LAB_102_1
  const LAB_102_1_hoej = s[59] ? v51 : NEVER
  s[1364] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[261] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[59]
  s[1365] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v56 = f.opholdSeneste8Aar >= 84
  s[2867] = v56
  const v57 = f.retEfterEURetten || v56
  const v58 = f.vurderingsdato >= 16679 /* 2015-09-01 */
  s[2866] = v58
  const v59 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[808] = v59
  const v60 = f.opholdSeneste10Aar >= 108
  s[2868] = v60
  const v61 = !s[30] && v57 || s[30] && (!v58 || !v59 && v57 || v59 && (f.retEfterEURetten || v60))
  const v62 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[287] = v62
  const v63 = f.modtogHjaelpenVedSkaerpelsen2019 && v59 && v62
  s[2863] = v63
  const LAS_11_3 = v63 && v57 || !v63 && (!s[1] || v61)
  s[75] = LAS_11_3
  const LAS_11_3_nej = v63 && !v57 || !v63 && (!s[1] || !v61)
  s[73] = LAS_11_3_nej
  const LAS_11_3_ir = !v63 && !s[1]
  s[76] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[78] = LAS_17_1_er
  const v68 = f.fuldtidsarbejdeSeneste8Aar >= 30
  s[2870] = v68
  const v69 = f.indrejstDen >= 13879 /* 2008-01-01 */
  s[2872] = v69
  const v70 = f.indrejstFraUdlandet && v69
  s[2871] = v70
  const v71 = f.fuldtidsarbejdeSeneste10Aar >= 30
  s[2873] = v71
  const v72 = f.indrejstDen >= -639 /* 1968-04-02 */
  s[2875] = v72
  const v73 = f.indrejstFraUdlandet && v72
  s[2874] = v73
  const LAS_11_8 = v63 || !s[1] || !s[30] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || s[71] || v68) || s[30] && (!v59 || !LAS_17_1_er && (!v70 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[71] || f.opfyldtBeskaeftigelseskravetFoer || v71) || LAS_17_1_er && (!v73 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[71] || f.opfyldtBeskaeftigelseskravetFoer || v71))
  s[77] = LAS_11_8
  const LAS_11_8_nej = !v63 && (!s[1] || !s[30] && f.harHaftRetTilStarthjaelp && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[72] && !v68 || s[30] && v59 && (!LAS_17_1_er && v70 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[72] && f.opfyldtBeskaeftigelseskravetFoer === false && !v71 || LAS_17_1_er && v73 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[72] && f.opfyldtBeskaeftigelseskravetFoer === false && !v71))
  s[74] = LAS_11_8_nej
}

function svar_14(f, s) {
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[193] = LAB_105a_3_er
  const v1 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v2 = s[73] || s[74]
  s[290] = v2
  const v3 = (s[75] || s[76]) && (s[77] || s[76]) && (s[75] || s[77])
  s[291] = v3
  const v4 = v2 || s[76]
  s[292] = v4
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !s[78] && v1 || s[78] && v4 && f.fordrevetFraUkraine === false)
  s[1366] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !s[78] && !v1 || s[78] && (v3 || f.fordrevetFraUkraine))
  s[1367] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v7 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v7 : FIRST_DAY
  s[1369] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v7 : NEVER
  s[1370] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v10 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = LAB_105a_3_er ? v10 : FIRST_DAY
  s[1372] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = LAB_105a_3_er ? v10 : NEVER
  s[1373] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[147] = SDL_53_1_timer_er
  const v14 = f.timerDuKanArbejde === 0
  s[2884] = v14
  const v15 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[769] = v15
  const v16 = v15 >= 400
  s[2885] = v16
  const v17 = v14 || v16
  s[2883] = v17
  const v18 = SDL_53_1_timer_er && v17
  s[2882] = v18
  const v19 = f.persongruppe === 'selvstaendig'
  s[163] = v19
  const v20 = f.andelAfArbejdetDuKan <= 5000
  s[387] = v20
  const v21 = v19 && v20
  s[2886] = v21
  const v22 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[2887] = v22
  const v23 = f.ansatFra >= 15706 /* 2013-01-01 */
  s[2891] = v23
  const v24 = f.ansatIFleksjob && v23
  s[2890] = v24
  const v25 = v17 || v24
  s[2889] = v25
  const v26 = SDL_53_1_timer_er && v25
  s[2888] = v26
  const v27 = !s[0] && (v18 || v21 || v22) || s[0] && (v26 || v21 || v22)
  const SDL_7_2 = !s[1] || v27
  s[2248] = SDL_7_2
  const SDL_7_2_nej = !s[1] || !v27
  s[2249] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[1] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[1])
  s[169] = SDL_7_1
  const SDL_7_1_nej = !s[1] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[175] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v32 = v19 ? 14 : 15
  const v33 = v19 ? 14 : 21
  const v34 = v19 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v35 = dropFirst(s[79], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v34 : v33) : v32) : 14) : Infinity)
  const v36 = dropFirst(s[79], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v34 : v33) : v32) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v37 = allPeriods(f.afbrydelser)
  const v38 = without(v35, v37)
  const v39 = without(v36, v37)
  const SDL_24_3 = !s[80] ? NO_DAYS : without(v38, intersectTable(from(v39, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[88] = SDL_24_3
  const SDL_24_3_hoej = !s[80] ? ALL_DAYS : without(v39, intersectTable(from(v38, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[87] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[80] && sameDays(v35, v36)
  s[875] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v43 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[176] = v43
  const v44 = Math.min(f.vurderingsdato, s[81])
  const v45 = v44 >= s[51]
  s[177] = v45
  const v46 = v44 >= s[52]
  s[2894] = v46
  const v47 = f.pensionDuFaar === 'tidlig_pension'
  s[178] = v47
  const v48 = !v46 || !s[1]
  s[179] = v48
  const v49 = s[82] >= 15012 /* 2011-02-07 */
  s[714] = v49
  const v50 = onWeekdays(SDL_24_3, 62)
  s[86] = v50
  const v51 = onWeekdays(SDL_24_3_hoej, 62)
  s[85] = v51
  const v52 = monthEndOver(v51, 12, 130, s[82])
  const v53 = monthEndOver(v50, 12, 130, s[82])
  const v54 = !s[83] && s[81] >= v52
  s[2895] = v54
  const v55 = !s[83] && s[81] < v53
  s[2896] = v55
  const v56 = v54 && !s[83]
  const v57 = s[84] && !s[83] && v53 >= NEVER
  const v58 = v56 ? v52 : NEVER
  const v59 = v55 ? NEVER : v53
  const v60 = v56 ? (v55 || v57 ? Math.max(v53, v59) : v53) : v59
  const v61 = v56 || v55 || v57
  const v62 = monthEndOver(SDL_24_3_hoej, 12, 182, s[82])
  const v63 = monthEndOver(SDL_24_3, 12, 182, s[82])
  const v64 = !s[83] && s[81] >= v62
  s[2897] = v64
  const v65 = !s[83] && s[81] < v63
  s[2898] = v65
  const v66 = v64 && !s[83]
  const v67 = s[84] && !s[83] && v63 >= NEVER
  const v68 = v66 ? v62 : NEVER
  const v69 = v65 ? NEVER : v63
  const v70 = v66 ? (v65 || v67 ? Math.max(v63, v69) : v63) : v69
  const v71 = v66 || v65 || v67
  const SDL_25_1 = v49 ? (v61 ? (v71 ? Math.min(v58, v68) : v58) : v68) : FIRST_DAY
  s[184] = SDL_25_1
  const SDL_25_1_hoej = v49 ? (v61 ? (v71 ? Math.max(v60, v70) : v60) : v70) : NEVER
  s[186] = SDL_25_1_hoej
  const v74 = v43 || f.opfylderHelbredsbetingelserForFoertidspension || v45 || v47
  s[660] = v74
  const v75 = !v43 && f.opfylderHelbredsbetingelserForFoertidspension === false && v48 && !v47
  s[659] = v75
  const SDL_25_1_er = v74 && !s[83] && (!v49 || v61 || v71)
  s[180] = SDL_25_1_er
  const SDL_25_1_ir = v74 && (s[83] || !v49 || v54 && s[84] || s[84] && !((s[83] || !s[84] && v52 === v53) && !s[83] && (s[83] || v52 === NEVER)) || v64 && s[84] || s[84] && !((s[83] || !s[84] && v62 === v63) && !s[83] && (s[83] || v62 === NEVER))) || v75
  s[182] = SDL_25_1_ir
}

function svar_15(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[85], 18, 260, s[82])
  const v1 = monthEndOver(s[86], 18, 260, s[82])
  const v2 = !s[83] && v0 <= 16251 /* 2014-06-30 */
  s[89] = v2
  const v3 = !s[83] && v1 > 16251 /* 2014-06-30 */
  s[90] = v3
  const v4 = !s[83] && s[81] >= v0
  s[2914] = v4
  const v5 = !s[83] && s[81] < v1
  s[2915] = v5
  const v6 = v4 && !s[83]
  const v7 = s[84] && !s[83] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[84] || s[84] && !((s[83] || !s[84] && v0 === v1) && !s[83] && (s[83] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[84] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[104] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[105] = v17
  const v18 = v13 || v3 || v14
  s[102] = v18
  const v19 = v2 && v12 || s[84] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[103] = v19
  const v20 = monthEndOver(s[87], 18, 364, s[82])
  const v21 = monthEndOver(s[88], 18, 364, s[82])
  const v22 = !s[83] && v20 <= 16251 /* 2014-06-30 */
  s[91] = v22
  const v23 = !s[83] && v21 > 16251 /* 2014-06-30 */
  s[92] = v23
  const v24 = !s[83] && s[81] >= v20
  s[2916] = v24
  const v25 = !s[83] && s[81] < v21
  s[2917] = v25
  const v26 = v24 && !s[83]
  const v27 = s[84] && !s[83] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[84] || s[84] && !((s[83] || !s[84] && v20 === v21) && !s[83] && (s[83] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[84] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[108] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[109] = v37
  const v38 = v33 || v23 || v34
  s[106] = v38
  const v39 = v22 && v32 || s[84] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[107] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[96] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[98] = v42
  const v43 = v19 || v39
  s[101] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[100] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[110] = v45
  const v46 = s[82] >= 16252 /* 2014-07-01 */
  s[93] = v46
  const v47 = Math.max(s[82], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[85], 9, 110, v47)
  const v49 = monthEndOver(s[86], 9, 110, v47)
  const v50 = !s[83] && s[81] >= v48
  s[2918] = v50
  const v51 = !s[83] && s[81] < v49
  s[2919] = v51
  const v52 = v50 && !s[83]
  const v53 = s[84] && !s[83] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[114] = v57
  const v58 = v50 && s[84] || s[84] && !((s[83] || !s[84] && v48 === v49) && !s[83] && (s[83] || v48 === NEVER))
  s[112] = v58
  const v59 = monthEndOver(s[87], 9, 154, v47)
  const v60 = monthEndOver(s[88], 9, 154, v47)
  const v61 = !s[83] && s[81] >= v59
  s[2920] = v61
  const v62 = !s[83] && s[81] < v60
  s[2921] = v62
  const v63 = v61 && !s[83]
  const v64 = s[84] && !s[83] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[115] = v68
  const v69 = v61 && s[84] || s[84] && !((s[83] || !s[84] && v59 === v60) && !s[83] && (s[83] || v59 === NEVER))
  s[113] = v69
  const v70 = v57 || v68
  s[111] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[97] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[99] = v77
  const v78 = v44 && v40
  s[94] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[95] = v79
}

function svar_16(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[83] && countDays(s[87], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1
  s[2902] = v0
  const v1 = !s[83] && countDays(s[88], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1
  s[2903] = v1
  const v2 = !s[83] && countDays(s[85], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  s[2908] = v2
  const v3 = !s[83] && countDays(s[86], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  s[2909] = v3
  const v4 = s[89] || v3
  s[2907] = v4
  const v5 = (s[90] || s[84]) && (v2 || s[84]) && (s[90] || v2)
  s[2906] = v5
  const v6 = !s[83] && countDays(s[87], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  s[2912] = v6
  const v7 = !s[83] && countDays(s[88], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  s[2913] = v7
  const v8 = s[91] || v7
  s[2911] = v8
  const v9 = (s[92] || s[84]) && (v6 || s[84]) && (s[92] || v6)
  s[2910] = v9
  const v10 = v5 || v9
  s[2904] = v10
  const v11 = (v4 || s[84]) && (v8 || s[84]) && (v4 || v8)
  s[2905] = v11
  const v12 = s[93] || v1 || v11
  s[2901] = v12
  const v13 = !s[93] && (v0 || s[84]) && (v10 || s[84])
  s[2900] = v13
  const v14 = v13 && !v12
  s[2899] = v14
  const SDL_24_1 = v13 ? FIRST_DAY : s[94] ? (s[95] ? Math.min(s[96], s[97]) : s[96]) : s[97]
  s[185] = SDL_24_1
  const SDL_24_1_hoej = v13 ? NEVER : s[94] ? (s[95] ? Math.max(s[98], s[99]) : s[98]) : s[99]
  s[187] = SDL_24_1_hoej
  const SDL_24_1_er = !s[83] && (v13 || !v14 && (s[94] || s[95]))
  s[181] = SDL_24_1_er
  const SDL_24_1_ir = s[83] || v13 || !v14 && (s[100] && s[101] || !(s[102] && !s[103] && s[104] >= 13332 /* 2006-07-03 */ && s[105] <= 15011 /* 2011-02-06 */ || s[106] && !s[107] && s[108] >= 13332 /* 2006-07-03 */ && s[109] <= 15011 /* 2011-02-06 */) && (s[110] && s[101] || !(s[102] && !s[103] && s[104] >= 15012 /* 2011-02-07 */ && s[105] <= 16251 /* 2014-06-30 */ || s[106] && !s[107] && s[108] >= 15012 /* 2011-02-07 */ && s[109] <= 16251 /* 2014-06-30 */) && (s[111] && (s[112] || s[113]) || !(s[114] && !s[112] || s[115] && !s[113]))))
  s[183] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v19 = SDL_24_1_hoej >= NEVER
  s[3757] = v19
  const v20 = SDL_24_1_er && SDL_24_1 < NEVER
  s[642] = v20
  const v21 = SDL_24_1_er && v19
  s[643] = v21
  const v22 = Math.max(f.vurderingsdato, SDL_24_1)
  const v23 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v24 = Math.max(f.vurderingsdato, v22)
  const v25 = Math.min(f.vurderingsdato, v23)
  const v26 = v20 && SDL_24_1_er
  const v27 = SDL_24_1_ir && SDL_24_1_er && v25 >= v24
  const v28 = v21 || v27
  const v29 = v21 ? (v27 ? Math.min(f.vurderingsdato, v24) : f.vurderingsdato) : v24
  const v30 = v21 ? (v27 ? Math.max(f.vurderingsdato, v25) : f.vurderingsdato) : v25
  const v31 = f.forlaengelseErAfgjort || v26 || v21 || v27
  s[120] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v20 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v22 === v23) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v22)))
  s[917] = v32
  const v33 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.min(v22, v29) : v22) : v29
  s[122] = v33
  const v34 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v26 ? (v28 ? Math.max(v23, v30) : v23) : v30
  s[121] = v34
  const v35 = v31 && v33 <= 13331 /* 2006-07-02 */
  s[116] = v35
  const v36 = v34 >= 13332 /* 2006-07-03 */
  s[124] = v36
  const v37 = v33 <= 15011 /* 2011-02-06 */
  s[686] = v37
  const v38 = v31 && v36 && v37
  s[117] = v38
  const v39 = v34 >= 15012 /* 2011-02-07 */
  const v40 = v33 <= 20484 /* 2026-01-31 */
  const v41 = v31 && v39 && v40
  const v42 = v33 <= 2147483646
  s[123] = v42
  const v43 = v31 && v34 >= 20485 /* 2026-02-01 */ && v42
  s[694] = v43
  const v44 = v32 || v31 && v34 === NEVER
  s[125] = v44
  const SDL_27_1_1 = v35 || v38 && f.revalideringErSandsynlig || v41 && f.revalideringErSandsynlig || v43
  s[126] = SDL_27_1_1
  const SDL_27_1_1_nej = v35 || v38 && f.revalideringErSandsynlig === false || v41 && f.revalideringErSandsynlig === false || v43
  s[131] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v35 || v43 || v44
  s[132] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v48 = v31 && v39 && v42
  s[138] = v48
  const SDL_27_1_2 = v35 || v38 && f.afklaringErNoedvendig || v48 && f.afklaringErNoedvendig
  s[127] = SDL_27_1_2
  const SDL_27_1_2_nej = v35 || v38 && f.afklaringErNoedvendig === false || v48 && f.afklaringErNoedvendig === false
  s[135] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v35 || v44
  s[134] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v52 = v31 && v36 && v33 <= 13544 /* 2007-01-31 */
  const v53 = v31 && v34 >= 13545 /* 2007-02-01 */ && v33 <= 13604 /* 2007-04-01 */
  const v54 = v31 && v34 >= 13605 /* 2007-04-02 */ && v37
  const v55 = v31 && v39 && v33 <= 16251 /* 2014-06-30 */
  s[118] = v55
  const v56 = v34 >= 16252 /* 2014-07-01 */
  const v57 = v31 && v56 && v42
  s[119] = v57
  const v58 = v55 || v57
  s[687] = v58
  const v59 = v54 || v58
  const SDL_27_1_3_uger = v35 ? -Infinity : v52 ? 364 : v53 ? 364 : v54 ? 728 : v55 ? 728 : 938
  s[690] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v35 ? Infinity : v53 || v59 ? (v59 ? (v58 ? (v57 ? 938 : 728) : 728) : 728) : 364
  s[692] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v35 || v52 || v53 || v54 || v55 || v57
  s[688] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v63 = SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde
  s[2936] = v63
  const v64 = SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  s[2937] = v64
  const v65 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || v64
  const v66 = f.underLaegebehandling && f.laegensSkoenErSikkert && (v63 || SDL_27_1_2_ir)
  const v67 = f.laegensSkoenUgerTilArbejde <= 364
  s[2938] = v67
  const v68 = f.underLaegebehandling && f.laegensSkoenErSikkert && v67
  const v69 = f.laegensSkoenUgerTilArbejde <= 728
  s[2939] = v69
  const v70 = f.underLaegebehandling && f.laegensSkoenErSikkert && v69
  const SDL_27_1_3 = v35 || v52 && v66 || v53 && (v68 || v70) || v54 && v66 || v48 && v66
  s[128] = SDL_27_1_3
  const SDL_27_1_3_nej = v35 || v52 && v65 || v53 && (!v68 || !v70) || v54 && v65 || v48 && v65
  s[136] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v73 = v31 && v56 && v40
  s[693] = v73
  const SDL_27_1_4 = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar || v55 && f.kanIkkeArbejdePaaNormaleVilkaar || v73 && f.sagSkalIRehabiliteringsteam || v43
  s[129] = SDL_27_1_4
  const SDL_27_1_4_nej = v35 || v38 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v55 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v73 && f.sagSkalIRehabiliteringsteam === false || v43
  s[137] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v76 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v35 || v38 && v76 || v55 && v76 || v57 && f.laegenVurdererLivstruende
  s[130] = SDL_27_1_5
  const SDL_27_1_5_nej = v35 || v38 && !v76 || v55 && !v76 || v57 && f.laegenVurdererLivstruende === false
  s[133] = SDL_27_1_5_nej
}

function svar_17(f, s) {
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v0 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v1 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = s[116] || s[117] && v0 || s[118] && v0 || s[119] && v1
  s[695] = SDL_27_1_6
  const SDL_27_1_6_nej = s[116] || s[117] && !v0 || s[118] && !v0 || s[119] && !v1
  s[701] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v4 = s[120] && s[121] >= 16953 /* 2016-06-01 */ && s[122] <= 16974 /* 2016-06-22 */
  const v5 = s[120] && s[121] >= 16975 /* 2016-06-23 */ && s[122] <= 20634 /* 2026-06-30 */
  const v6 = s[120] && s[121] >= 20635 /* 2026-07-01 */ && s[123]
  const SDL_27_1_7_2 = s[116] || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres || v6
  s[2403] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[116] || s[120] && s[124] && s[122] <= 16952 /* 2016-05-31 */ || v4 || v5 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v6
  s[2404] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[116] || v4 || v6 || s[125]
  s[2405] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[116] || s[117] && f.foertidspensionssagPaabegyndt || s[118] && f.foertidspensionssagPaabegyndt || s[119] && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[696] = SDL_27_1_7
  const SDL_27_1_7_nej = s[116] || s[117] && f.foertidspensionssagPaabegyndt === false || s[118] && f.foertidspensionssagPaabegyndt === false || s[119] && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[702] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v12 = s[126] || s[127] || s[128] || s[129] || s[130] || SDL_27_1_6 || SDL_27_1_7
  const v13 = s[131] || s[132]
  s[697] = v13
  const v14 = s[133] || s[134]
  s[698] = v14
  const v15 = SDL_27_1_6_nej || s[134]
  s[699] = v15
  const v16 = SDL_27_1_7_nej || s[134]
  s[700] = v16
  const v17 = v13 && (s[135] || s[134]) && (s[136] || s[134]) && (s[137] || s[132]) && v14 && v15 && v16 && (s[131] || s[135] || s[136] || s[137] || s[133] || SDL_27_1_6_nej || SDL_27_1_7_nej)
  const v18 = s[132] && s[134]
  s[712] = v18
  const SDL_27_1 = s[116] || s[117] && v12 || s[138] && v12
  s[188] = SDL_27_1
  const SDL_27_1_nej = s[116] || s[117] && v17 || s[138] && v17
  s[189] = SDL_27_1_nej
  const SDL_27_1_ir = s[116] || s[117] && v18 || s[138] && v18 || s[125]
  s[190] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v22 = s[139] <= 16251 /* 2014-06-30 */
  s[644] = v22
  const v23 = !s[83] && s[140] && v22
  s[173] = v23
  const v24 = !s[83] && s[141] >= 16252 /* 2014-07-01 */ && s[142]
  s[170] = v24
  const v25 = monthStart(s[139])
  s[156] = v25
  const v26 = monthStart(s[141])
  s[157] = v26
  const v27 = shiftMonths(v25, -9)
  const v28 = shiftMonths(v26, -9)
  const v29 = shiftDays(v25, -1)
  const v30 = shiftDays(v26, -1)
  const v31 = shiftMonths(v25, -8)
  const v32 = shiftMonths(v26, -8)
  const v33 = shiftDays(s[139], -1)
  const v34 = shiftDays(s[141], -1)
  const SDL_24a_1_graense = s[143] || v24 && (!s[83] && countDays(s[85], v27, v30) > 110 || !s[83] && countDays(s[87], v27, v30) > 154 || !s[83] && countDays(s[85], v31, v34) > 110 || !s[83] && countDays(s[87], v31, v34) > 154)
  s[171] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[143] || v23 || v24 && (!s[83] && countDays(s[86], v28, v29) <= 110 || !s[83] && countDays(s[88], v28, v29) <= 154 || !s[83] && countDays(s[86], v32, v33) <= 110 || !s[83] && countDays(s[88], v32, v33) <= 154)
  s[174] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[143] || v24 && s[84] || s[144]
  s[172] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v38 = !s[83] && shiftDays(s[141], -56) >= f.ansatFra
  s[2945] = v38
  const v39 = !s[83] && shiftDays(s[139], -56) < f.ansatFra
  s[2946] = v39
  const v40 = v39 || f.andetFravaerSeneste8Uger
  s[2944] = v40
  const v41 = (v38 || s[84]) && f.andetFravaerSeneste8Uger === false
  s[2943] = v41
  const v42 = f.timerHosArbejdsgiveren >= 7400
  s[2947] = v42
  const v43 = v40 || !v42
  s[2942] = v43
  const v44 = v41 && v42
  s[2941] = v44
  const v45 = v42 && f.genansat && f.paaArbejdeDaSygdommenKom
  s[2948] = v45
  const v46 = v44 || v45
  const v47 = v43 && !v45
  const v48 = !s[83] && s[145] && s[142]
  s[154] = v48
  const SDL_30_2 = s[143] || s[146] && v46 || v48 && v46
  s[2416] = SDL_30_2
  const SDL_30_2_nej = s[143] || s[146] && v47 || v48 && v47
  s[2417] = SDL_30_2_nej
  const SDL_30_2_ir = s[143] || s[144]
  s[151] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[143] || s[146] || v48)
  s[2418] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[143]
  s[2419] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[2420] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v55 = f.ansatIFleksjob === false || SDL_30_fleksjob_nej
  s[2949] = v55
  const v56 = f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  s[2950] = v56
  const v57 = !s[147] || SDL_30_2_nej || v56
  const v58 = s[147] && (SDL_30_2 || SDL_30_2_ir) && v55
  const SDL_30 = s[143] || s[146] && v58 || v48 && v58
  s[152] = SDL_30
  const SDL_30_nej = s[143] || s[146] && v57 || v48 && v57
  s[153] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v61 = !s[83] && s[140] && s[139] <= 13604 /* 2007-04-01 */
  const v62 = !s[83] && s[141] >= 13605 /* 2007-04-02 */ && s[139] <= 14031 /* 2008-06-01 */
  const v63 = s[139] <= 15340 /* 2012-01-01 */
  s[740] = v63
  const v64 = !s[83] && s[141] >= 14032 /* 2008-06-02 */ && v63
  const v65 = s[141] >= 15341 /* 2012-01-02 */
  s[741] = v65
  const v66 = !s[83] && v65 && s[142]
  const v67 = v64 || v66
  const SDL_30_1 = s[143] ? -Infinity : v61 ? 14 : v62 ? 15 : v64 ? 21 : 30
  s[148] = SDL_30_1
  const SDL_30_1_hoej = s[143] ? Infinity : v62 || v67 ? (v67 ? (v66 ? 30 : 21) : 15) : 14
  s[149] = SDL_30_1_hoej
  const SDL_30_1_er = s[143] || v61 || v62 || v64 || v66
  s[150] = SDL_30_1_er
}

function svar_18(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[139], s[148])
  s[738] = v0
  const v1 = shiftDays(s[141], s[149])
  s[739] = v1
  const v2 = !s[83] && s[150]
  s[585] = v2
  const v3 = s[84] || s[151]
  s[589] = v3
  const v4 = shiftDays(v0, -1)
  s[587] = v4
  const v5 = shiftDays(v1, -1)
  s[586] = v5
  const v6 = f.fratraeder ? Math.min(v4, f.fratraedelsesdag) : v4
  const v7 = f.fratraeder ? Math.min(v5, f.fratraedelsesdag) : v5
  const v8 = s[152] && v2
  const v9 = s[151] && v2 && v7 >= NEVER
  const v10 = s[153] ? NEVER : v7
  const v11 = v8 || s[153] || v9
  const v12 = s[152] && v3 || s[151] && !((!v2 || !v3 && v6 === v7) && v2 && (!v2 || v6 === NEVER))
  const SDL_31_1 = s[143] ? FIRST_DAY : v8 ? v6 : NEVER
  s[623] = SDL_31_1
  const SDL_31_1_hoej = s[143] ? NEVER : v8 ? (s[153] || v9 ? Math.max(v7, v10) : v7) : v10
  s[624] = SDL_31_1_hoej
  const SDL_31_1_er = s[143] || s[146] && v11 || s[154] && v11
  s[622] = SDL_31_1_er
  const SDL_31_1_ir = s[143] || s[146] && v12 || s[154] && v12 || s[144]
  s[625] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v17 = !s[83] && shiftDays(s[141], -91) >= f.tilknyttetArbejdsmarkedetFra
  s[2957] = v17
  const v18 = !s[83] && shiftDays(s[139], -91) < f.tilknyttetArbejdsmarkedetFra
  s[2958] = v18
  const v19 = f.timerSeneste13Uger >= 12000
  s[2959] = v19
  const v20 = SDL_31_1_er && SDL_31_1 < f.vurderingsdato
  s[2962] = v20
  const v21 = SDL_31_1_er && SDL_31_1_hoej >= f.vurderingsdato
  s[2963] = v21
  const v22 = s[153] || v20
  s[2960] = v22
  const v23 = s[152] || s[151]
  s[588] = v23
  const v24 = v23 && (v21 || SDL_31_1_ir) && (s[152] || v21)
  s[159] = v24
  const v25 = s[151] && SDL_31_1_ir
  s[2961] = v25
  const v26 = v18 || !v19 || v24
  s[2956] = v26
  const v27 = v22 || v25
  s[160] = v27
  const v28 = (v17 || s[84]) && v19 && v27
  s[2955] = v28
  const v29 = f.uddannelsensLaengde >= 18
  s[2964] = v29
  const v30 = !s[83] && s[141] >= f.uddannelseAfsluttet
  s[2965] = v30
  const v31 = !s[83] && s[139] < f.uddannelseAfsluttet
  s[2966] = v31
  const v32 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v33 = !s[83] && v32 >= s[139]
  s[2967] = v33
  const v34 = !s[83] && v32 < s[141]
  s[2968] = v34
  const v35 = f.erhvervsmaessigUddannelse === false || !v29 || v31 || v34
  s[166] = v35
  const v36 = f.erhvervsmaessigUddannelse && v29 && (v30 || s[84]) && (v33 || s[84])
  s[167] = v36
  const v37 = v28 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v38 = v26 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v39 = !s[83] && s[145] && s[139] <= 15522 /* 2012-07-01 */
  const v40 = !s[83] && s[141] >= 15523 /* 2012-07-02 */ && s[155]
  const v41 = !s[83] && shiftDays(s[141], -182) >= f.tilknyttetArbejdsmarkedetFra
  s[2971] = v41
  const v42 = !s[83] && shiftDays(s[139], -182) < f.tilknyttetArbejdsmarkedetFra
  s[2972] = v42
  const v43 = f.timerSeneste26Uger >= 24000
  s[2973] = v43
  const v44 = v42 || !v43 || v24
  s[2970] = v44
  const v45 = (v41 || s[84]) && v43 && v27
  s[2969] = v45
  const v46 = shiftMonths(s[156], -6)
  const v47 = shiftMonths(s[157], -6)
  const v48 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[83] && r_timerPrMaaned.maaned < s[157]; return (r0_0 || s[84]) && (r0_1 || s[84]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2980] = v48
  const v49 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_2 = (r0_0 || s[84]) && (r0_1 || s[84]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[83] && r_timerPrMaaned.maaned < v47 || !s[83] && r_timerPrMaaned.maaned >= s[156]) && !s[84] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2981] = v49
  const v50 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[83] && r_timerPrMaaned.maaned < s[157]; return (r0_0 || s[84]) && (r0_1 || s[84]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2982] = v50
  const v51 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned >= v46; const r0_1 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_2 = (r0_0 || s[84]) && (r0_1 || s[84]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[83] && r_timerPrMaaned.maaned < v47 || !s[83] && r_timerPrMaaned.maaned >= s[156] || s[84] && !r0_3) && !(s[84] && r0_3) ? 1 : 0) : 0 }) >= 5
  s[2983] = v51
  const v52 = !v49 || !v51
  s[2979] = v52
  const v53 = v48 && v50
  s[2978] = v53
  const v54 = 6 + f.maanederDerSesBortFra
  const v55 = -v54
  const v56 = shiftMonths(s[156], v55)
  const v57 = shiftMonths(s[157], v55)
  const v58 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_1 = !s[83] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[84]) && (r0_0 || s[84]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000
  s[2986] = v58
  const v59 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_1 = !s[83] && r_timerPrMaaned.maaned >= v56; const r0_2 = (r0_1 || s[84]) && (r0_0 || s[84]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[83] && r_timerPrMaaned.maaned < v57 || !s[83] && r_timerPrMaaned.maaned >= s[156]) && !s[84] ? r_timerPrMaaned.timer : 0) : 0 }) >= 24000
  s[2987] = v59
  const v60 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_1 = !s[83] && r_timerPrMaaned.maaned >= v56; return (r0_1 || s[84]) && (r0_0 || s[84]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5
  s[2988] = v60
  const v61 = sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[83] && r_timerPrMaaned.maaned < s[157]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[83] && r_timerPrMaaned.maaned >= v56; const r0_3 = (r0_2 || s[84]) && (r0_0 || s[84]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[83] && r_timerPrMaaned.maaned < v57 || !s[83] && r_timerPrMaaned.maaned >= s[156] || s[84] && !r0_1) && !(s[84] && r0_1) ? 1 : 0) : 0 }) >= 5
  s[2989] = v61
  const v62 = !v59 || !v61
  s[2985] = v62
  const v63 = v58 && v60
  s[2984] = v63
  const v64 = v53 || v63
  s[2976] = v64
  const v65 = v52 && v62
  s[2977] = v65
  const v66 = f.iBeskaeftigelse === false || v65 || v24
  s[2975] = v66
  const v67 = f.iBeskaeftigelse && v64 && v27
  s[2974] = v67
  const SDL_32_1 = s[143] || s[146] && v37 || v39 && v37 || v40 && (v45 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[158] && (v67 || f.dagpengeretHvisRask || v36 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[162] = SDL_32_1
  const SDL_32_1_nej = s[143] || s[146] && v38 || v39 && v38 || v40 && v44 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[158] && v66 && f.dagpengeretHvisRask === false && v35 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[161] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v70 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6
  s[2991] = v70
  const v71 = v70 && f.drevetSenesteMaaned
  s[2990] = v71
  const v72 = f.timerIVirksomheden >= 1850
  s[2992] = v72
  const v73 = v71 && v72
  s[2993] = v73
  const v74 = !s[83] && s[145] && s[139] <= 15705 /* 2012-12-31 */
  const v75 = !s[83] && s[141] >= 15706 /* 2013-01-01 */ && s[139] <= 15883 /* 2013-06-27 */
  const v76 = v73 || f.tilskudTilEgenVirksomhed
  const v77 = !s[83] && s[141] >= 15884 /* 2013-06-28 */ && s[142]
  const SDL_42_1 = s[143] || s[146] && v73 || v74 && v73 || v75 && v76 || v77 && v76
  s[165] = SDL_42_1
  const SDL_42_1_nej = s[143] || s[146] && !v73 || v74 && !v73 || v75 && !v76 || v77 && !v76
  s[164] = SDL_42_1_nej
}

function svar_19(f, s) {
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v0 = f.arbejdsskade === false || s[159]
  const v1 = f.arbejdsskade && s[160]
  const SDL_34_1 = s[143] || s[146] && v1 || s[154] && v1
  s[2425] = SDL_34_1
  const SDL_34_1_nej = s[143] || s[146] && v0 || s[154] && v0
  s[2426] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v4 = !s[147] || s[161]
  s[2995] = v4
  const v5 = s[147] && (s[162] || s[151])
  s[2994] = v5
  const v6 = !s[163] || s[164]
  s[2997] = v6
  const v7 = s[163] && (s[165] || s[151])
  s[2996] = v7
  const v8 = f.persongruppe === 'ingen'
  s[726] = v8
  const v9 = !v8 || s[166]
  s[584] = v9
  const v10 = v8 && s[167]
  s[583] = v10
  const v11 = v5 || v7 || s[168] || v10 || SDL_34_1
  const v12 = v4 && v6 && !s[168] && v9 && (SDL_34_1_nej || s[151])
  const SDL_32 = s[143] || s[146] && v11 || s[154] && v11
  s[590] = SDL_32
  const SDL_32_nej = s[143] || s[146] && v12 || s[154] && v12
  s[591] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v15 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  s[2998] = v15
  const v16 = !v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v15 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[1] || v16
  s[595] = SDL_3
  const SDL_3_nej = !s[1] || !v16
  s[592] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v19 = SDL_32 || s[151]
  s[634] = v19
  const v20 = SDL_3 || !s[1]
  s[593] = v20
  const v21 = s[169] || !s[1]
  s[594] = v21
  const SDL_24a_1 = s[143] || s[170] && (s[171] || s[172]) && v19 && v20 && v21 && (s[171] || SDL_32 || SDL_3 || s[169])
  s[645] = SDL_24a_1
  const SDL_24a_1_nej = s[143] || s[173] || s[170] && (s[174] || SDL_32_nej || SDL_3_nej || s[175])
  s[648] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[143] || s[170] && s[172] && s[151] && !s[1] || s[144]
  s[647] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v25 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[241] = v25
  const v26 = v25 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[1] || v26
  s[2362] = SDL_24c_1
  const SDL_24c_1_nej = !s[1] || !v26
  s[2363] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v29 = s[176] || s[177] || s[178]
  s[3011] = v29
  const v30 = !s[176] && s[179] && !s[178]
  s[3012] = v30
  const v31 = v29 && s[180]
  const v32 = v30 && s[181]
  const v33 = f.forlaengelseErAfgjort || v31 || v32
  s[638] = v33
  const v34 = f.forlaengelseErAfgjort === false && (v29 && s[182] || v30 && s[183])
  s[639] = v34
  const v35 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? (v32 ? Math.min(s[184], s[185]) : s[184]) : s[185]
  s[640] = v35
  const v36 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v31 ? (v32 ? Math.max(s[186], s[187]) : s[186]) : s[187]
  s[641] = v36
  const v37 = v33 && f.vurderingsdato >= v35
  s[3009] = v37
  const v38 = v33 && f.vurderingsdato < v36
  s[3010] = v38
  const v39 = v38 || v29 || s[188]
  s[3008] = v39
  const v40 = s[189] || s[190]
  s[713] = v40
  const v41 = (v37 || v34) && v30 && v40
  s[3007] = v41
  const v42 = v41 || SDL_24a_1
  s[3005] = v42
  const v43 = SDL_24a_1_nej || SDL_24a_1_ir
  s[646] = v43
  const v44 = v39 && v43
  s[3006] = v44
  const v45 = v41 || SDL_24a_1 || SDL_24c_1
  s[3013] = v45
  const v46 = v39 && v43 && (SDL_24c_1_nej || !s[1])
  s[3014] = v46
  const v47 = !s[83] && f.vurderingsdato >= s[139]
  s[636] = v47
  const v48 = !s[83] && f.vurderingsdato < s[141]
  s[635] = v48
  const v49 = !s[191] || v47
  s[3000] = v49
  const v50 = s[191] && (v48 || s[84])
  s[3001] = v50
  const LAB_107_1 = v49 && (!s[1] || s[191] && (!v25 && v21 && v42 || v25 && v21 && v45))
  s[1374] = LAB_107_1
  const LAB_107_1_nej = v49 && (!s[1] || !s[191] || !v25 && (s[175] || v44) || v25 && (s[175] || v46))
  s[1375] = LAB_107_1_nej
  const LAB_107_1_ir = v49 && !s[1] || v50
  s[1376] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v54 = f.vurderingsdato >= 17126 /* 2016-11-21 */
  s[202] = v54
  const v55 = f.ventesFuldtRask && s[192] && f.fikTvaerfagligIndsats === false
  s[3017] = v55
  const v56 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  s[3018] = v56
  const v57 = !v54 || s[193] || !v55 || v56
  const LAB_108_2 = s[194] && (!s[191] || v57)
  s[1377] = LAB_108_2
  const LAB_108_2_nej = s[194] && (!s[191] || !v57)
  s[1378] = LAB_108_2_nej
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v60 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  s[3019] = v60
  const v61 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v62 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  s[3020] = v62
  const v63 = shiftDays(f.jobafklaringStartede, 28)
  const v64 = f.jobafklaringEfter === 'ny_sygemelding'
  s[3021] = v64
  const v65 = s[195] ? NEVER : v64 ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v63
  const LAB_109_1_frist = s[196] ? (v60 ? (v62 ? (s[197] ? (s[198] ? v65 : FIRST_DAY) : v63) : FIRST_DAY) : v61) : FIRST_DAY
  s[1382] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[196] ? (v60 ? (v62 ? (s[197] ? (s[198] ? v65 : NEVER) : v63) : NEVER) : v61) : NEVER
  s[1383] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[199] && (!s[196] || v60 && (!v62 || s[200])) || s[201]
  s[1384] = LAB_109_1_frist_ir
}

function svar_20(f, s) {
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v0 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  s[911] = v0
  const v1 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  s[3022] = v1
  const v2 = shiftMonths(f.jobafklaringStartede, 24)
  const v3 = shiftDays(v2, -1)
  const v4 = allPeriods(f.barselUnderJobafklaring)
  s[425] = v4
  const v5 = without(ALL_DAYS, v4)
  const v6 = v2 === NEVER ? Infinity : v2 - f.jobafklaringStartede
  const v7 = dayReaching(v5, f.jobafklaringStartede, v6)
  const v8 = from(v4, 18262 /* 2020-01-01 */)
  const v9 = without(ALL_DAYS, v8)
  const v10 = dayReaching(v9, f.jobafklaringStartede, v6)
  const LAB_110_1 = s[196] ? (v1 ? (v0 ? v7 : Math.min(v3, v7, v10)) : v3) : FIRST_DAY
  s[1388] = LAB_110_1
  const LAB_110_1_hoej = s[196] ? (v1 ? (v0 ? v7 : Math.max(v3, v7, v10)) : v3) : NEVER
  s[1389] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[196]
  s[1390] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[196]
  s[1391] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v15 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  s[3023] = v15
  const LAB_110_2 = s[194] && (!s[191] || !v15 && f.uarbejdsdygtigVedEgenSygdom === false || v15 && (!s[202] || f.uarbejdsdygtigVedEgenSygdom === false || s[71] || f.fikSygedagpengeVedLivstruende))
  s[1392] = LAB_110_2
  const LAB_110_2_nej = s[194] && (!s[191] || !v15 && f.uarbejdsdygtigVedEgenSygdom || v15 && (!s[202] || f.uarbejdsdygtigVedEgenSygdom && s[72] && f.fikSygedagpengeVedLivstruende === false))
  s[1393] = LAB_110_2_nej
  const LAB_110_2_ir = !s[194] || !s[191] || v15 && !s[202]
  s[1394] = LAB_110_2_ir
  // LAB.110.3: Ret til et nyt jobafklaringsforløb (LAB § 110, stk. 3)
  const v19 = f.vurderingsdato >= f.jobafklaringStartede
  s[3025] = v19
  const v20 = s[191] && v19
  s[3024] = v20
  const LAB_110_3 = v20 && (!s[191] || f.uarbejdsdygtigVedEgenSygdom)
  s[1395] = LAB_110_3
  const LAB_110_3_nej = v20 && (!s[191] || f.uarbejdsdygtigVedEgenSygdom === false)
  s[1396] = LAB_110_3_nej
  const LAB_110_3_ir = !v20 || !s[191]
  s[1397] = LAB_110_3_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[191] ? LAB_110_1 : FIRST_DAY
  s[1398] = LAB_111_1
  const LAB_111_1_hoej = s[191] ? LAB_110_1_hoej : NEVER
  s[1399] = LAB_111_1_hoej
  const LAB_111_1_er = s[194] && (!s[191] || LAB_110_1_er)
  s[1400] = LAB_111_1_er
  const LAB_111_1_ir = !s[194] || !s[191] || LAB_110_1_ir
  s[1401] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v28 = f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden
  s[3027] = v28
  const v29 = f.kanVendeTilbageIArbejde === false && v28
  const LAB_111_2 = s[194] && (!s[191] || s[63] || v29)
  s[1402] = LAB_111_2
  const LAB_111_2_nej = s[194] && (!s[191] || s[63] || !v29)
  s[1403] = LAB_111_2_nej
  const LAB_111_2_ir = !s[194] || !s[191] || s[63]
  s[840] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v33 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[191] ? v33 : FIRST_DAY
  s[1405] = LAB_111_3
  const LAB_111_3_hoej = s[191] ? v33 : NEVER
  s[1406] = LAB_111_3_hoej
  const LAB_111_3_er = s[194] && f.risikoForFireAar
  s[1407] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[191]
  s[1408] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v38 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[194] && (!s[191] || s[63] || !v38)
  s[1409] = LAB_111_4
  const LAB_111_4_nej = s[194] && (!s[191] || s[63] || v38)
  s[1410] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v41 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  s[923] = v41
  const v42 = s[0] && (!v41 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v41 && !s[61] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[1] || v42
  s[1417] = LAB_112_2
  const LAB_112_2_nej = !s[1] || !v42
  s[1418] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v45 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[205] = v45
  const v46 = shiftMonths(s[51], -72)
  s[553] = v46
  const v47 = shiftMonths(s[52], -72)
  s[554] = v47
  const v48 = v46 >= f.vurderingsdato
  s[3035] = v48
  const v49 = v47 >= f.vurderingsdato
  s[3034] = v49
  const LAB_112_3 = !s[1] || !v45 || v49 || f.oenskerRessourceforloeb
  s[1419] = LAB_112_3
  const LAB_112_3_nej = !s[1] || v45 && (!v48 || !s[1]) && f.oenskerRessourceforloeb === false
  s[1420] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v52 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  s[3037] = v52
  const v53 = LAB_112_2_nej || !s[1]
  const v54 = s[61] && s[203]
  s[3036] = v54
  const LAB_112_1 = v54 || !s[1] || s[0] && (!v45 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v52 && v53 || v45 && !s[61] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v52 && v53 && (LAB_112_3 || !s[1]))
  s[1414] = LAB_112_1
  const LAB_112_1_nej = v54 || !s[1] || !s[0] || !v45 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v52 || LAB_112_2) || v45 && (s[61] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v52 || LAB_112_2 || LAB_112_3_nej)
  s[1415] = LAB_112_1_nej
  const LAB_112_1_ir = v54 || !s[1]
  s[1416] = LAB_112_1_ir
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v58 = shiftMonths(f.foedselsdag, 480)
  s[220] = v58
  const v59 = f.vurderingsdato >= v58
  s[210] = v59
  const v60 = f.maanederIRessourceforloeb <= 0
  s[3041] = v60
  const v61 = v59 && !v60 && f.oenskerRessourceforloeb === false
  s[3040] = v61
  const v62 = v61 ? 0 : 60
  const v63 = f.vurderingsdato >= s[204]
  s[3043] = v63
  const v64 = v63 && !v60 && f.oenskerRessourceforloeb === false
  s[3042] = v64
  const v65 = v59 && !v63 && f.oenskerRessourceforloeb === false
  s[3044] = v65
  const v66 = v64 ? 0 : v65 ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[1] || s[0] && v45 && s[61]
  s[1446] = LAB_114_3_ir
  const LAB_114_3 = s[1] ? (s[0] ? (v45 ? (s[61] ? -Infinity : v66) : v62) : 0) : -Infinity
  s[1444] = LAB_114_3
  const LAB_114_3_hoej = s[1] ? (s[0] ? (v45 ? (s[61] ? Infinity : v66) : v62) : 0) : Infinity
  s[1445] = LAB_114_3_hoej
  // LAB.112: Ressourceforløb kan bevilges (LAB § 112)
  const v70 = LAB_114_3_hoej >= 12
  s[3045] = v70
  const v71 = LAB_114_3 >= 12
  s[3046] = v71
  const LAB_112 = !s[1] || s[0] && (!s[61] && (LAB_112_1 || LAB_112_1_ir) && (v70 || LAB_114_3_ir) && (LAB_112_1 || v70) || s[61] && LAB_112_1)
  s[1411] = LAB_112
  const LAB_112_nej = !s[1] || !s[0] || !s[61] && (LAB_112_1_nej || !v71) || s[61] && LAB_112_1_nej
  s[1412] = LAB_112_nej
  const LAB_112_ir = !s[1] || s[0] && (!s[61] && LAB_112_1_ir && LAB_114_3_ir || s[61] && LAB_112_1_ir)
  s[1413] = LAB_112_ir
}

function svar_21(f, s) {
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v0 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  s[926] = v0
  const v1 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  s[3052] = v1
  const v2 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  s[3054] = v2
  const v3 = allPeriods(f.perioderUdenRaadighed)
  const v4 = without(ALL_DAYS, v3)
  const v5 = shiftMonths(f.ressourceforloebStartede, 6)
  const v6 = dayReaching(v4, shiftDays(f.ressourceforloebStartede, 1), v5 === NEVER ? Infinity : v5 - f.ressourceforloebStartede)
  const LAB_113_2 = v0 ? (v1 ? v6 : NEVER) : FIRST_DAY
  s[1421] = LAB_113_2
  const LAB_113_2_hoej = v0 ? (v1 ? (v2 ? v6 : NEVER) : NEVER) : NEVER
  s[1422] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v0
  s[841] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v10 = f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato
  s[3056] = v10
  const v11 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato
  s[3057] = v11
  const v12 = f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen
  s[3060] = v12
  const v13 = f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen
  s[3061] = v13
  const v14 = f.indsatsErBegyndt === false || v12
  s[3058] = v14
  const v15 = f.indsatsErBegyndt && (v13 || LAB_113_2_ir)
  s[3059] = v15
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[63] || !v0 || v1 && (v10 || LAB_113_2_ir) && v14 && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1424] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[63] || !v0 || !v1 || v11 || v15 || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1425] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[63] || !v0
  s[1426] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[1] || s[205] && (s[206] || s[207]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1427] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[1] || !s[205] || s[208] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1428] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v21 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  s[928] = v21
  const v22 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  s[927] = v22
  const v23 = v22 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v21 ? v23 : FIRST_DAY
  s[1430] = LAB_113_4
  const LAB_113_4_hoej = v21 ? v23 : NEVER
  s[1431] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v21
  s[842] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v27 = f.ressourceforloebPlanlagtTil >= f.vurderingsdato
  s[3067] = v27
  const v28 = v22 && (v27 || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v21 || v28)
  s[1434] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v21 || !v28)
  s[1435] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[1] || s[205] && s[206])
  s[1436] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[1] || !s[205] || s[208])
  s[1437] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[1] || s[205] && s[207]
  s[1438] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v34 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  s[925] = v34
  const v35 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  s[3069] = v35
  const v36 = shiftMonths(f.ressourceforloebStartede, 60)
  const v37 = shiftDays(v36, -1)
  const v38 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  s[3070] = v38
  const v39 = allPeriods(f.barselUnderRessourceforloeb)
  const v40 = without(ALL_DAYS, v39)
  const v41 = dayReaching(v40, f.ressourceforloebStartede, v36 === NEVER ? Infinity : v36 - f.ressourceforloebStartede)
  const v42 = shiftMonths(f.ressourceforloebStartede, 36)
  const v43 = v2 ? dayReaching(v40, f.ressourceforloebStartede, v42 === NEVER ? Infinity : v42 - f.ressourceforloebStartede) : v41
  const LAB_114_1 = v0 ? (v34 ? (v35 ? (v38 ? v43 : Math.min(v37, v41)) : v37) : NEVER) : FIRST_DAY
  s[1439] = LAB_114_1
  const LAB_114_1_hoej = v0 ? (v34 ? (v35 ? (v38 ? v43 : Math.max(v37, v41)) : v37) : NEVER) : NEVER
  s[1440] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v46 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  s[3071] = v46
  const v47 = f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil
  s[3072] = v47
  const v48 = f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil
  s[3073] = v48
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!v0 || v34 && v46 && (v47 || LAB_113_2_ir))
  s[1441] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!v0 || !v34 || !v46 || v48)
  s[1442] = LAB_114_1_plan_nej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v51 = s[51] <= 13331 /* 2006-07-02 */
  const v52 = s[52] >= 13332 /* 2006-07-03 */ && s[51] <= 15705 /* 2012-12-31 */
  const v53 = s[52] >= 15706 /* 2013-01-01 */ && s[51] <= 16617 /* 2015-07-01 */
  const v54 = s[52] >= 16618 /* 2015-07-02 */ && s[51] <= 17125 /* 2016-11-20 */
  const v55 = s[52] >= 17126 /* 2016-11-21 */ && s[51] <= 18261 /* 2019-12-31 */
  const v56 = s[52] >= 18262 /* 2020-01-01 */ && s[51] <= 18992 /* 2021-12-31 */
  const v57 = s[52] >= 18993 /* 2022-01-01 */ && s[51] <= 20484 /* 2026-01-31 */
  const v58 = s[51] <= 2147483646
  s[542] = v58
  const v59 = s[52] >= 20485 /* 2026-02-01 */ && v58
  const v60 = !s[1] || s[52] === NEVER
  s[543] = v60
  const v61 = v54 || v55 || v56 || v57 || v59
  const LAB_114_4 = v51 ? FIRST_DAY : v53 || v61 ? (v61 ? (v54 ? FIRST_DAY : shiftDays(s[51], -1)) : NEVER) : NEVER
  s[1447] = LAB_114_4
  const LAB_114_4_hoej = v51 ? NEVER : v52 ? NEVER : v53 ? NEVER : v54 ? NEVER : shiftDays(s[52], -1)
  s[1448] = LAB_114_4_hoej
  const LAB_114_4_er = f.ressourceforloebErBevilget && (v51 || v52 || v53 || v54 || v55 || v56 || v57 || v59)
  s[1449] = LAB_114_4_er
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || v51 || v54 || v55 && !s[1] || v56 && !s[1] || v57 && !s[1] || v59 && !s[1] || v60
  s[1450] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v66 = s[0] && !s[61] && s[209] && !s[210] && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[1] || v66
  s[1451] = LAB_115_1
  const LAB_115_1_nej = !s[1] || !v66
  s[1452] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v69 = f.foedselsdag <= -11142 /* 1939-07-01 */
  s[3075] = v69
  const v70 = f.vurderingsdato >= (v69 ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780))
  const LAB_116_1_alder = !s[1] || !s[64] && !v70 || s[64] && !s[211]
  s[212] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[1] || !s[64] && v70 || s[64] && s[71]
  s[213] = LAB_116_1_alder_nej
}

function svar_22(f, s) {
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v0 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[256] = v0
  const v1 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[546] = v1
  const v2 = !v0 && !s[209] || v0 && !v1
  const v3 = f.pensionDuFaar === 'seniorpension'
  s[547] = v3
  const v4 = v3 && s[59]
  s[3078] = v4
  const v5 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[555] = v5
  const v6 = s[178] && v5
  s[3079] = v6
  const v7 = v4 || v6
  s[3077] = v7
  const v8 = f.vurderingsdato <= 19133 /* 2022-05-21 */
  s[931] = v8
  const v9 = v7 && v8
  s[3076] = v9
  const LAB_116_1_pension = v9 || !s[1] || v2
  s[1455] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v9 || !s[1] || !v2
  s[238] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v9 || !s[1]
  s[1456] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v13 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[1] || v13
  s[1464] = LAB_116_3
  const LAB_116_3_nej = !s[1] || !v13
  s[247] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v16 = s[212] || !s[1]
  const v17 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[237] = v17
  const v18 = LAB_116_3 || !s[1]
  s[246] = v18
  const LAB_116_1 = !s[1] || !s[0] && v16 && v17 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v18 || s[0] && v16 && v17 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v18
  s[218] = LAB_116_1
  const LAB_116_1_nej = !s[1] || !s[0] && (s[213] || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[0] && (s[213] || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[219] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v21 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[462] = v21
  const v22 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[461] = v22
  const v23 = intersect(v21, v22)
  const LAB_116_1_foertidspension = from(v23, 13332 /* 2006-07-03 */)
  s[1453] = LAB_116_1_foertidspension
  const v25 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[3082] = v25
  const LAB_116_1_foertidspension_ir = v25 >= NEVER
  s[1454] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v28 = intersect(v21, v27)
  const v29 = from(v28, 13332 /* 2006-07-03 */)
  const v30 = dayReaching(v29, 13332 /* 2006-07-03 */, 1)
  s[3083] = v30
  const v31 = v30 >= 18262 /* 2020-01-01 */
  s[3084] = v31
  const v32 = v30 >= 19134 /* 2022-05-22 */
  s[3085] = v32
  const v33 = v30 >= NEVER
  s[843] = v33
  const LAB_116_1_seniorpension = !v31 ? v29 : !v32 ? NO_DAYS : v29
  s[1457] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v31 ? v29 : !v32 ? ALL_DAYS : v29
  s[1458] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v31 || v32
  s[844] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v33 || v31 && !v32
  s[1460] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v38 = s[0] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[1] || v38)
  s[1461] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[1] || !v38)
  s[1462] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[1]
  s[1463] = LAB_116_2_ir
  // LAB.116.frakendelse: Et fleksjob bevilget på forkert grundlag kan tages tilbage (LAB § 116, stk. 1)
  const v42 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[288] = v42
  const v43 = f.erVisiteretTilFleksjob && f.aldrigIMaalgruppenForFleksjob
  s[3086] = v43
  const LAB_116_frakendelse = v43 && (!v42 || f.forkertBevillingKanTraekkesTilbage)
  s[1465] = LAB_116_frakendelse
  const LAB_116_frakendelse_nej = v43 && (!v42 || f.forkertBevillingKanTraekkesTilbage === false)
  s[1466] = LAB_116_frakendelse_nej
  const LAB_116_frakendelse_ir = !v43 || !v42
  s[1467] = LAB_116_frakendelse_ir
  // LAB.117.1: Fleksjob kan fås (LAB § 117, stk. 1)
  const v47 = f.erVisiteretTilFleksjob === false || s[213] || LAB_116_1_pension_nej
  s[3088] = v47
  const v48 = f.erVisiteretTilFleksjob && v16 && v17
  s[3087] = v48
  const LAB_117_1 = !s[1] || v48 || LAB_116_1
  s[1468] = LAB_117_1
  const LAB_117_1_nej = !s[1] || v47 && (LAB_116_1_nej || !s[1])
  s[1469] = LAB_117_1_nej
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v51 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  s[932] = v51
  const v52 = shiftMonths(f.vurderingsdato, 72)
  const LAB_119_1_bundet = !s[1] || s[0] && (!s[59] && !v51 || s[59] && !v51 && v52 < s[52])
  s[215] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[1] || !s[0] || !s[59] && v51 || s[59] && (v51 || v52 >= s[51])
  s[214] = LAB_119_1_bundet_nej
  const LAB_119_1_bundet_ir = !s[1] || s[0] && s[59] && !v51 && !s[1]
  s[216] = LAB_119_1_bundet_ir
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v56 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v57 = f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar
  s[3092] = v57
  const v58 = LAB_119_1_bundet || LAB_119_1_bundet_ir
  s[217] = v58
  const v59 = f.fleksjobPaaNuvaerendeArbejdsplads && v58 && f.dokumentationForSaerligeVilkaar === false
  s[3093] = v59
  const LAB_118_2 = !s[1] || !s[0] && v56 || s[0] && (s[63] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && v57)
  s[276] = LAB_118_2
  const LAB_118_2_nej = !s[1] || !s[0] && !v56 || s[0] && (s[63] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || v59)
  s[275] = LAB_118_2_nej
  const LAB_118_2_ir = !s[1] || s[0] && s[63]
  s[277] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v63 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[435] = v63
  const v64 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[621] = v64
  const v65 = f.afviser === 'operation' || f.afviser === 'medicin'
  s[3095] = v65
  const v66 = f.afviser === 'anden_laegebehandling'
  s[3097] = v66
  const v67 = v66 && f.tilsvarendeIndgribende
  s[3096] = v67
  const v68 = v65 || v67
  s[436] = v68
  const v69 = v63 && v68
  s[620] = v69
  const v70 = s[191] && (!v63 && v64 && f.andenVurderingIndhentet || v69)
  const v71 = f.afviser === 'ingenting'
  s[434] = v71
  const LAB_118_3 = !v71 && (!s[1] || v70)
  s[1471] = LAB_118_3
  const LAB_118_3_nej = !v71 && (!s[1] || !v70)
  s[1472] = LAB_118_3_nej
  const LAB_118_3_ir = v71 || !s[1]
  s[1473] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v75 = f.maanederPaaSaerligeVilkaar >= 12
  s[3099] = v75
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || !s[0] || LAB_119_1_bundet_nej || v75)
  s[1474] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[1] || s[0] && v58 && !v75)
  s[1475] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[1]
  s[845] = LAB_119_1_ir
}

function svar_23(f, s) {
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v0 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const v1 = s[214] && !s[215] && !s[216]
  s[934] = v1
  const LAB_119_1_mangler = s[1] ? (s[0] ? (s[214] ? 0 : v0) : 0) : -Infinity
  s[1477] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[1] ? (s[0] ? (v1 ? 0 : v0) : 0) : Infinity
  s[1478] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v4 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1
  s[3103] = v4
  const v5 = !s[0] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && v4 && f.forsoegtUstoettetJob
  const v6 = f.fleksjobPaaNuvaerendeArbejdsplads === false || s[214]
  s[3102] = v6
  const v7 = f.fleksjobPaaNuvaerendeArbejdsplads && s[217]
  s[3101] = v7
  const LAB_119_2 = v7 && (!s[1] || v5)
  s[1479] = LAB_119_2
  const LAB_119_2_nej = v7 && (!s[1] || !v5)
  s[1480] = LAB_119_2_nej
  const LAB_119_2_ir = v7 && !s[1] || v6
  s[1481] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[1] || s[0] && s[210] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[218] || !s[1])
  s[1485] = LAB_120_2
  const LAB_120_2_nej = !s[1] || !s[0] || !s[210] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[219]
  s[1486] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v13 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v14 = f.fleksjobBevilgetFra >= s[220]
  s[3110] = v14
  const v15 = !v14 || LAB_120_2_nej
  s[3109] = v15
  const v16 = v14 && (LAB_120_2 || !s[1])
  s[3108] = v16
  const v17 = f.ansatIFleksjob === false || s[221]
  s[240] = v17
  const v18 = f.ansatIFleksjob && (s[222] || s[2])
  s[239] = v18
  const v19 = v16 && !v15
  s[937] = v19
  const v20 = v18 && !v17
  s[938] = v20
  const v21 = !v19 && !v20
  const v22 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  s[3107] = v22
  const v23 = !s[0] || v22 || v18
  s[3106] = v23
  const v24 = s[0] && !v22 && v17
  s[936] = v24
  const v25 = v24 && !v23
  s[935] = v25
  const LAB_120_1 = v24 ? FIRST_DAY : s[1] ? (s[0] ? (v18 || v21 ? (v21 ? v13 : NEVER) : NEVER) : NEVER) : FIRST_DAY
  s[1482] = LAB_120_1
  const LAB_120_1_hoej = v24 ? NEVER : s[1] ? (s[0] ? (v16 ? NEVER : v18 ? NEVER : v13) : NEVER) : NEVER
  s[1483] = LAB_120_1_hoej
  const LAB_120_1_ir = v24 || !v25 && !s[1]
  s[1484] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v29 = s[0] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[1] ? v29 : FIRST_DAY
  s[1487] = LAB_121_1
  const LAB_121_1_hoej = s[1] ? v29 : NEVER
  s[1488] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v32 = s[0] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[1] ? v32 : FIRST_DAY
  s[1489] = LAB_121_3
  const LAB_121_3_hoej = s[1] ? v32 : NEVER
  s[1490] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[1491] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[1]
  s[846] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v37 = !s[0] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = LAB_121_3_er && (!s[1] || v37)
  s[1493] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (!s[1] || !v37)
  s[1494] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v40 = s[0] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[1] || v40
  s[1495] = LAB_122_2
  const LAB_122_2_nej = !s[1] || !v40
  s[1496] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v43 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[1] || v43
  s[1497] = LAB_122_3
  const LAB_122_3_nej = !s[1] || !v43
  s[1498] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[1] || s[0] && !v20 && f.overenskomstenHarFleksjobvilkaar === false)
  s[1499] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[1] || !s[0] || v18 || !v20 && f.overenskomstenHarFleksjobvilkaar)
  s[1500] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[1]
  s[1501] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v49 = f.timerIFleksjobbet <= 800
  s[3114] = v49
  const v50 = s[0] && f.udfoererFunktionaerarbejde && v49
  const LAB_122_5 = !s[1] || v50
  s[1502] = LAB_122_5
  const LAB_122_5_nej = !s[1] || !v50
  s[1503] = LAB_122_5_nej
}

function svar_24(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v1 = v0 + f.andenLoenMedPension
  const v2 = SATS_6(f.vurderingsdato)
  const v3 = s[223] ? -Infinity : v2
  s[509] = v3
  const v4 = s[223] ? Infinity : v2
  s[510] = v4
  const v5 = Math.min(v1, v3)
  const v6 = Math.min(v1, v4)
  const v7 = v5 <= -Infinity
  const v8 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v9 = Math.round(v6 * 3000 / 10000)
  const v10 = v7 ? -Infinity : Math.min(v8, v9)
  const v11 = v7 ? Infinity : Math.max(v8, v9)
  const v12 = v7 && !s[223] && v5 === v6
  const v13 = s[223] || v7
  const v14 = -v4 === -Infinity
  s[511] = v14
  const v15 = -v3 === Infinity
  s[512] = v15
  const v16 = Math.max(0, v14 ? -Infinity : v1 - v4)
  const v17 = Math.max(0, v15 ? Infinity : v1 - v3)
  const v18 = v17 >= Infinity
  const v19 = v18 ? -Infinity : Math.round(v16 * 5500 / 10000)
  const v20 = v18 ? Infinity : quotient([v17, 5500], [10000], 'nærmeste', 1)
  const v21 = v18 && !s[223] && v16 === v17
  const v22 = s[223] || v18
  const v23 = v11 === Infinity
  const v24 = v19 === -Infinity
  const v25 = v10 === -Infinity
  const v26 = v20 === Infinity
  const v27 = v23 && v24 || v25 && v26
  const v28 = v1 + f.hjaelpTilPasning
  const v29 = Math.min(v3, v28)
  const v30 = Math.min(v4, v28)
  const v31 = v29 <= -Infinity
  const v32 = quotient([v29, 3000], [10000], 'nærmeste', 1)
  const v33 = Math.round(v30 * 3000 / 10000)
  const v34 = v31 ? -Infinity : Math.min(v32, v33)
  const v35 = v31 ? Infinity : Math.max(v32, v33)
  const v36 = v31 && !s[223] && v29 === v30
  const v37 = s[223] || v31
  const v38 = Math.max(0, v14 ? -Infinity : v28 - v4)
  const v39 = Math.max(0, v15 ? Infinity : v28 - v3)
  const v40 = v39 >= Infinity
  const v41 = v40 ? -Infinity : Math.round(v38 * 5500 / 10000)
  const v42 = v40 ? Infinity : quotient([v39, 5500], [10000], 'nærmeste', 1)
  const v43 = v40 && !s[223] && v38 === v39
  const v44 = s[223] || v40
  const v45 = v35 === Infinity
  const v46 = v41 === -Infinity
  const v47 = v34 === -Infinity
  const v48 = v42 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const LAB_123_2 = s[1] ? (s[0] ? (s[224] ? (v47 || v46 ? -Infinity : v34 + v41) : v25 || v24 ? -Infinity : v10 + v19) : 0) : -Infinity
  s[228] = LAB_123_2
  const LAB_123_2_hoej = s[1] ? (s[0] ? (s[224] ? (v45 || v48 ? Infinity : v35 + v42) : v23 || v26 ? Infinity : v11 + v20) : 0) : Infinity
  s[227] = LAB_123_2_hoej
  const LAB_123_2_er = s[225] && (!s[1] || !s[0] || !s[224] && !v12 && !v21 && !(v27 && (v12 || !v13 && v10 === v11) && (v21 || !v22 && v19 === v20)) || s[224] && !v36 && !v43 && !(v49 && (v36 || !v37 && v34 === v35) && (v43 || !v44 && v41 === v42)))
  s[231] = LAB_123_2_er
  const LAB_123_2_ir = s[225] && (!s[1] || s[0] && (!s[224] && (v13 || v22 || v27) || s[224] && (v37 || v44 || v49))) || s[226]
  s[232] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v54 = Math.max(0, f.loenloft - v0)
  const v55 = Math.max(0, f.loenloft - v1)
  const v56 = Math.max(0, f.loenloft - (v28 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[1] ? (s[0] ? (s[191] ? (s[224] ? v56 : Math.min(v54, v55)) : v54) : 0) : -Infinity
  s[229] = LAB_123_3
  const LAB_123_3_hoej = s[1] ? (s[0] ? (s[191] ? (s[224] ? v56 : Math.max(v54, v55)) : v54) : 0) : Infinity
  s[230] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v59 = v0 <= 0
  s[3116] = v59
  const v60 = f.dagpengeIFleksjobbet <= 0
  s[3117] = v60
  const v61 = !v59 || !v60
  s[3115] = v61
  const LAB_123_1_ret = !s[1] || s[0] && s[225] && v61
  s[235] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[1] || !s[0] || s[226] || !v61
  s[236] = LAB_123_1_ret_nej
}

function svar_25(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[223] ? -Infinity : v0
  const v2 = s[223] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[227] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[228] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[227]
  const v9 = v3 || v6 ? Infinity : v2 - s[228]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[229])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[230])
  const v12 = s[231] && !(v7 && !s[223] && v1 === v2 && (!s[231] || !s[232] && s[228] === s[227])) && s[225]
  const v13 = s[223] || s[232] || v7 || s[233]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[1] ? (s[0] ? (s[234] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[252] = LAB_123_1
  const LAB_123_1_hoej = s[1] ? (s[0] ? (s[234] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[253] = LAB_123_1_hoej
  const LAB_123_1_er = s[235] && (!s[1] || !s[0] || !s[234] && v12 || s[234] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[254] = LAB_123_1_er
  const LAB_123_1_ir = s[235] && (!s[1] || s[0] && (!s[234] && v13 || s[234] && (v13 || !v14))) || s[236] || !s[1]
  s[255] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const LAB_123_4 = f.ansatIFleksjob && f.flytterTilAndenKommune
  s[1504] = LAB_123_4
  const LAB_123_4_nej = LAB_123_4 && !s[1]
  s[1505] = LAB_123_4_nej
  const LAB_123_4_ir = !LAB_123_4 || !s[1]
  s[1506] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v24 = s[0] ? f.fleksjobSlutDen : NEVER
  const LAB_124_5 = s[1] ? v24 : FIRST_DAY
  s[1507] = LAB_124_5
  const LAB_124_5_hoej = s[1] ? v24 : NEVER
  s[1508] = LAB_124_5_hoej
  const v27 = s[226] || f.fleksjobErSlut === false
  s[3121] = v27
  const LAB_124_5_er = s[225] && f.fleksjobErSlut
  s[1509] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && !s[1] || v27
  s[1510] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v30 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  s[3122] = v30
  const v31 = s[0] && (!s[234] && v30 || s[234] && (v30 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[1] || v31
  s[847] = LAB_125_1
  const LAB_125_1_nej = !s[1] || !v31
  s[1512] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v34 = s[234] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[1] ? v34 : FIRST_DAY
  s[1513] = LAB_125_4
  const LAB_125_4_hoej = s[1] ? v34 : NEVER
  s[1514] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[1] || LAB_125_1_nej || !s[1]
  s[1515] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v38 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  s[946] = v38
  const v39 = f.maanederVirksomhedenBlevDrevet >= 12
  s[3125] = v39
  const v40 = f.tilskuddetErFoersteGang === false || v39
  s[3124] = v40
  const LAB_126_1 = !s[1] || v38 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && s[72] && s[237] && v40
  s[848] = LAB_126_1
  const LAB_126_1_nej = !s[1] || !v38 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[71] || s[238] || !v40
  s[1517] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v43 = v38 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[1] ? v43 : FIRST_DAY
  s[1518] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[1] ? v43 : NEVER
  s[1519] = LAB_126_1_til_hoej
  const v46 = f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[3126] = v46
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && v46
  s[849] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[1]
  s[850] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v49 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[1] ? v49 : FIRST_DAY
  s[1521] = LAB_126_3
  const LAB_126_3_hoej = s[1] ? v49 : NEVER
  s[1522] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v52 = v38 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[1] ? v52 : FIRST_DAY
  s[1523] = LAB_126_4
  const LAB_126_4_hoej = s[1] ? v52 : NEVER
  s[1524] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v55 = SATS_8(f.vurderingsdato)
  const v56 = s[223] ? -Infinity : v55
  const v57 = s[223] ? Infinity : v55
  const v58 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[1] ? (v38 ? Math.max(0, v56 === -Infinity ? -Infinity : v56 - v58) : 0) : -Infinity
  s[1525] = LAB_126_5
  const LAB_126_5_hoej = s[1] ? (v38 ? Math.max(0, v57 === Infinity ? Infinity : v57 - v58) : 0) : Infinity
  s[1526] = LAB_126_5_hoej
  const v61 = LAB_126_1_nej || !s[1]
  const LAB_126_5_ir = LAB_126_1 && (!s[1] || v38 && s[223]) || v61
  s[1527] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v63 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v64 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v65 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[1] ? (v38 ? (v63 ? Math.min(v64, v65) : -Infinity) : 0) : -Infinity
  s[1528] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[1] ? (v38 ? (v63 ? Math.max(v64, v65) : Infinity) : 0) : Infinity
  s[1529] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[1] || !v38 || LAB_126_1 && !(!v63 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1530] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[1] || v38 && (LAB_126_5_ir || !v63)) || v61
  s[1531] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v70 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v71 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[239] && (!s[1] || v70 || v71)
  s[245] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[239] && (!s[1] || !v70 || !v71)
  s[244] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[239] && !s[1] || s[240]
  s[243] = LAB_133_3_loft_ir
}

function svar_26(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[250] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[805] = v2
  const v3 = f.vurderingsdato <= 16435 /* 2014-12-31 */
  s[902] = v3
  const v4 = v2 && v3
  const v5 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[806] = v5
  const v6 = s[241] && v5
  const v7 = s[242] || v4 || v6 || s[59]
  s[251] = v7
  const v8 = SATS_9(f.vurderingsdato)
  const v9 = v7 ? -Infinity : v8
  s[248] = v9
  const v10 = v7 ? Infinity : v8
  s[249] = v10
  const v11 = Math.min(v1, v9)
  const v12 = Math.min(v1, v10)
  const v13 = Math.max(v1, v11)
  const v14 = Math.min(v1, v12)
  const v15 = s[243] && v14 >= v13
  const v16 = s[244] || v15
  const v17 = s[244] ? (v15 ? Math.min(v1, v13) : v1) : v13
  const v18 = s[245] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[244] ? (v15 ? Math.max(v1, v14) : v1) : v14
  const v20 = s[245] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[245] || s[244] || v15
  const v22 = s[245] && v7 || s[243] && !(!v7 && v11 === v12 && v1 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v27 = Math.round(v20 * 2 / 3)
  const LAB_133_3 = s[1] ? (v0 ? (v23 ? -Infinity : Math.min(v24, v25)) : v23 ? -Infinity : Math.min(v26, v27)) : -Infinity
  s[1534] = LAB_133_3
  const LAB_133_3_hoej = s[1] ? (v0 ? (v23 ? Infinity : Math.max(v24, v25)) : v23 ? Infinity : Math.max(v26, v27)) : Infinity
  s[1535] = LAB_133_3_hoej
  const LAB_133_3_er = s[239] && (!s[1] || v21 && !(v23 && (!v21 || !v22 && v18 === v20)))
  s[1536] = LAB_133_3_er
  const LAB_133_3_ir = s[239] && (!s[1] || v22 || v23) || s[240]
  s[1537] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v32 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v33 = f.vurderingsdato <= 19722 /* 2023-12-31 */
  s[904] = v33
  const v34 = s[242] || v4 || v6 || s[59] && v33 || s[193]
  const v35 = SATS_10(f.vurderingsdato)
  const v36 = Math.min(v32, v34 ? -Infinity : v35)
  const v37 = Math.min(v32, v34 ? Infinity : v35)
  const v38 = Math.max(v32, v36)
  const v39 = Math.min(v32, v37)
  const v40 = s[243] && v39 >= v38
  const v41 = s[244] || v40
  const v42 = s[244] ? (v40 ? Math.min(v32, v38) : v32) : v38
  const v43 = s[245] ? (v41 ? Math.min(v36, v42) : v36) : v42
  const v44 = s[244] ? (v40 ? Math.max(v32, v39) : v32) : v39
  const v45 = s[245] ? (v41 ? Math.max(v37, v44) : v37) : v44
  const v46 = s[245] || s[244] || v40
  const v47 = s[245] && v34 || s[243] && !(!v34 && v36 === v37 && v32 === v36)
  const v48 = v43 <= -Infinity
  const v49 = quotient([v43], [2], 'nærmeste', 1)
  const v50 = Math.round(v45 / 2)
  const v51 = quotient([v43, 2], [3], 'nærmeste', 1)
  const v52 = Math.round(v45 * 2 / 3)
  const LAB_133_3_aar = s[1] ? (v0 ? (v48 ? -Infinity : Math.min(v49, v50)) : v48 ? -Infinity : Math.min(v51, v52)) : -Infinity
  s[1538] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[1] ? (v0 ? (v48 ? Infinity : Math.max(v49, v50)) : v48 ? Infinity : Math.max(v51, v52)) : Infinity
  s[1539] = LAB_133_3_aar_hoej
  const v55 = s[240] || f.fleksjobPaaFuldTid === false
  s[3128] = v55
  const v56 = s[239] && f.fleksjobPaaFuldTid
  s[3127] = v56
  const LAB_133_3_aar_er = v56 && (!s[1] || v46 && !(v48 && (!v46 || !v47 && v43 === v45)))
  s[1540] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v56 && (!s[1] || v47 || v48) || v55
  s[1541] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v59 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v60 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v61 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v62 = v59 ? Math.min(v60, v61) : -Infinity
  const v63 = v59 ? Math.max(v60, v61) : Infinity
  const LAB_133_4 = s[1] ? Math.max(0, v62 === -Infinity ? -Infinity : v62 - f.refusionDenDag) : -Infinity
  s[1542] = LAB_133_4
  const LAB_133_4_hoej = s[1] ? Math.max(0, v63 === Infinity ? Infinity : v63 - f.refusionDenDag) : Infinity
  s[1543] = LAB_133_4_hoej
  const LAB_133_4_er = s[239] && (!s[1] || LAB_133_3_er && !(!v59 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1544] = LAB_133_4_er
  const LAB_133_4_ir = s[239] && (!s[1] || LAB_133_3_ir || !v59) || s[240]
  s[1545] = LAB_133_4_ir
  // LAB.133.5: Kommunen fik besked i tide om løn under fravær (LAB § 133, stk. 5)
  const v68 = f.meldtFraFoersteFravaersdag || f.meldtSnarestHerefter
  const v69 = f.arbejdsgiverensBetaling === 'loen'
  s[637] = v69
  const v70 = s[240] || !v69
  s[3130] = v70
  const v71 = s[239] && v69
  s[3129] = v71
  const LAB_133_5 = v71 && (!s[1] || v68)
  s[1546] = LAB_133_5
  const LAB_133_5_nej = v71 && (!s[1] || !v68)
  s[1547] = LAB_133_5_nej
  const LAB_133_5_ir = v71 && !s[1] || v70
  s[1548] = LAB_133_5_ir
}

function svar_27(f, s) {
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v0 = f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder
  s[3133] = v0
  const v1 = f.oenskerDeltid === false && f.deltidHavdeSammeAarsag
  s[950] = v1
  const v2 = f.oenskerDeltid === false && f.personligeForholdErAendret
  s[951] = v2
  const v3 = !v1 && !v2 && (f.oenskerDeltid || v0)
  const v4 = !s[0] || s[239]
  s[947] = v4
  const v5 = s[0] && s[240]
  s[948] = v5
  const LAB_134_3 = v4 && (!s[1] || v3)
  s[1549] = LAB_134_3
  const LAB_134_3_nej = v4 && (!s[1] || !v3)
  s[1550] = LAB_134_3_nej
  const LAB_134_3_ir = v4 && !s[1] || v5
  s[1551] = LAB_134_3_ir
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[1] ? f.timerISenesteJob : -Infinity
  s[1552] = LAB_134_4
  const LAB_134_4_hoej = s[1] ? f.timerISenesteJob : Infinity
  s[1553] = LAB_134_4_hoej
  const v11 = v5 || f.oenskerDeltid || LAB_134_3_nej
  s[3134] = v11
  const LAB_134_4_er = v4 && f.oenskerDeltid === false && (LAB_134_3 || LAB_134_3_ir)
  s[1554] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[1] || v11
  s[1555] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v14 = f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  s[3135] = v14
  const v15 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && v14
  const LAB_136_1 = !s[1] || !s[0] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[237] && s[246] || s[0] && v15
  s[1556] = LAB_136_1
  const LAB_136_1_nej = !s[1] || !s[0] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[238] || s[247]) || s[0] && !v15
  s[1557] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v18 = Math.min(s[248], f.mindsteTimeloenForUfaglaerte)
  const v19 = Math.min(s[249], f.mindsteTimeloenForUfaglaerte)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18], [2], 'nærmeste', 1)
  const v22 = Math.round(v19 / 2)
  const v23 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v24 = Math.round(v19 * 2 / 3)
  const LAB_136_2 = s[1] ? (s[250] ? (v20 ? -Infinity : Math.min(v21, v22)) : v20 ? -Infinity : Math.min(v23, v24)) : -Infinity
  s[1558] = LAB_136_2
  const LAB_136_2_hoej = s[1] ? (s[250] ? (v20 ? Infinity : Math.max(v21, v22)) : v20 ? Infinity : Math.max(v23, v24)) : Infinity
  s[1559] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[1] || !(v20 && !s[251] && v18 === v19))
  s[1560] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[1] || s[251] || v20) || LAB_136_1_nej || !s[1]
  s[1561] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v29 = s[252] > -Infinity && s[253] < Infinity
  const v30 = quotient([s[252], 500], [10000], 'nærmeste', 100)
  const v31 = quotient([s[253], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[1] || !s[0] || s[254] && !(!v29 && (!s[254] || !s[255] && s[252] === s[253]))
  s[1564] = LAB_137_1_er
  const LAB_137_1_ir = !s[1] || s[0] && (s[255] || !v29)
  s[1565] = LAB_137_1_ir
  const LAB_137_1 = s[1] ? (s[0] ? Math.min(v29 ? Math.min(v30, v31) : -Infinity, 50000) : 0) : -Infinity
  s[1562] = LAB_137_1
  const LAB_137_1_hoej = s[1] ? (s[0] ? Math.min(v29 ? Math.max(v30, v31) : Infinity, 50000) : 0) : Infinity
  s[1563] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v36 = !s[61] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[1] || v36
  s[1566] = LAB_142_1
  const LAB_142_1_nej = !s[1] || !v36
  s[1567] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v39 = !s[61] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[1] || v39)
  s[1991] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[1] || !v39)
  s[442] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[1]
  s[447] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v43 = f.revalideringErBevilget === false || LOV1750_21_revalidering_nej
  s[3138] = v43
  const v44 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[441] = v44
  const v45 = f.revalideringErBevilget && v44
  s[3137] = v45
  const LAB_144 = !s[1] || !s[61] && (LAB_142_1 || !s[1]) && f.erhvervssigtetErAfklaret === false || s[61] && v45 && f.erhvervssigtetErAfklaret === false
  s[851] = LAB_144
  const LAB_144_nej = !s[1] || !s[61] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[61] && (v43 || f.erhvervssigtetErAfklaret)
  s[457] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v48 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[955] = v48
  const v49 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  s[956] = v49
  const v50 = !v49 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v49 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v48 || v50
  s[1576] = LAB_145_2
  const LAB_145_2_nej = !v48 || !v50
  s[1577] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v53 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const v54 = LAB_145_2 && !LAB_145_2_nej && v48
  s[957] = v54
  const LAB_145_1 = v48 ? (v54 ? NEVER : v53) : FIRST_DAY
  s[1569] = LAB_145_1
  const LAB_145_1_hoej = v48 ? (LAB_145_2 ? NEVER : v53) : NEVER
  s[1570] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v48
  s[1572] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v48 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1573] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v48 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1574] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v48 || LAB_145_1_ir
  s[1575] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v61 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v62 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v63 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[1] || !s[59] && v61 || s[59] && (!s[256] && (v62 || v63) || s[256] && v63)
  s[1578] = LAB_146
  const LAB_146_nej = !s[1] || !s[59] && !v61 || s[59] && (!s[256] && (!v62 || !v63) || s[256] && !v63)
  s[1579] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v66 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  s[3145] = v66
  const v67 = v66 || f.mentorErAfgoerendeOgUdOverDetSaedvanlige
  s[3144] = v67
  const v68 = !s[64] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[64] && f.mentorFremmerMaalet && v67
  const LAB_167_1 = !s[1] || v68
  s[852] = LAB_167_1
  const LAB_167_1_nej = !s[1] || !v68
  s[1581] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v71 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  s[3146] = v71
  const v72 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  s[3147] = v72
  const v73 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[1] ? (v71 ? (v72 ? v73 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1582] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[1] ? (v71 ? (v72 ? v73 : NEVER) : NEVER) : NEVER
  s[1583] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[1] || v71 && !v72) || LAB_167_1_nej || !s[1]
  s[1584] = LAB_167_1_periode_ir
}

function svar_28(f, s) {
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v0 = f.vurderingsdato >= 16325 /* 2014-09-12 */
  s[958] = v0
  const v1 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  s[3149] = v1
  const v2 = f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  s[3150] = v2
  const v3 = f.udskrivesFraPsykiatrien && v2
  const LAB_167_2 = !s[1] || v1 && (!v0 || v3)
  s[1585] = LAB_167_2
  const LAB_167_2_nej = !s[1] || !v1 || !v0 || !v3
  s[1586] = LAB_167_2_nej
  const LAB_167_2_ir = !s[1] || v1 && !v0
  s[1587] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v7 = shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  s[3152] = v7
  const v8 = f.optagetPaaUddannelse && v7
  const LAB_167_3 = s[257] && (!s[1] || s[59] && (!s[256] || v8))
  s[1588] = LAB_167_3
  const LAB_167_3_nej = s[257] && (!s[1] || !s[59] || !s[256] || !v8)
  s[1589] = LAB_167_3_nej
  const LAB_167_3_ir = !s[257] || !s[1] || s[59] && !s[256]
  s[1590] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v12 = f.kilometerOmDagen <= 2400
  s[3155] = v12
  const v13 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[3158] = v13
  const v14 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  s[3159] = v14
  const v15 = v13 && v14
  s[3157] = v15
  const v16 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  s[274] = v16
  const v17 = s[258] && v16
  s[3160] = v17
  const v18 = v15 || v17
  s[3156] = v18
  const v19 = s[259] && s[260]
  s[3161] = v19
  const v20 = !v12 && v18 && !v19
  const v21 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  s[273] = v21
  const v22 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[3164] = v22
  const v23 = s[259] && v22
  s[3163] = v23
  const v24 = v15 || v17 || v23
  s[3162] = v24
  const v25 = !v12 && v24 && !v19
  const v26 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  s[3167] = v26
  const v27 = v26 && v14
  s[3166] = v27
  const v28 = v27 || v17 || v23
  s[3165] = v28
  const v29 = s[261] && s[260]
  s[3168] = v29
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[3171] = v30
  const v31 = f.tilbuddetsArt === 'nytteindsats'
  s[3173] = v31
  const v32 = v14 || v31
  s[3172] = v32
  const v33 = v30 && v32
  s[3170] = v33
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[3175] = v34
  const v35 = v34 && v22
  s[3174] = v35
  const v36 = f.maalgruppeForTilbud === 'selvforsoergende'
  s[3179] = v36
  const v37 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  s[3180] = v37
  const v38 = v36 && v37
  s[3178] = v38
  const v39 = f.maalgruppeForTilbud === 'under_18'
  s[3182] = v39
  const v40 = v39 && v16
  s[3181] = v40
  const v41 = v38 || v40
  s[3177] = v41
  const v42 = v41 && f.befordringEfterKonkretVurdering
  s[3176] = v42
  const v43 = v33 || v35 || v42
  s[3169] = v43
  const v44 = !s[59] && !v12 && v28 && !v29 || s[59] && !v12 && v43 && !v29
  const v45 = v21 && !s[262]
  const LAB_175_1 = !s[1] || !s[64] && v20 || s[64] && (!v21 && v25 || v21 && (!s[262] || v44))
  s[267] = LAB_175_1
  const LAB_175_1_nej = !s[1] || !s[64] && !v20 || s[64] && (!v21 && !v25 || v21 && (!s[262] || !v44))
  s[269] = LAB_175_1_nej
  const LAB_175_1_ir = !s[1] || s[64] && v45
  s[268] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v49 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  s[3183] = v49
  const v50 = f.befordringFoelgerAfFunktionsnedsaettelse && v49 && v14
  const v51 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  s[3184] = v51
  const v52 = v14 || v22
  s[3185] = v52
  const v53 = v51 && v32
  s[3187] = v53
  const v54 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[3189] = v54
  const v55 = v54 && v14 && f.befordringEfterKonkretVurdering
  s[3188] = v55
  const v56 = v53 || v35 || v55
  s[3186] = v56
  const v57 = !s[59] && f.befordringFoelgerAfFunktionsnedsaettelse && v51 && v52 || s[59] && f.befordringFoelgerAfFunktionsnedsaettelse && v56
  const LAB_175_4 = !s[1] || !v21 && v50 || v21 && (!s[262] || v57)
  s[272] = LAB_175_4
  const LAB_175_4_nej = !s[1] || !v21 && !v50 || v21 && (!s[262] || !v57)
  s[270] = LAB_175_4_nej
  const LAB_175_4_ir = !s[1] || v45
  s[271] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v61 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  s[3191] = v61
  const v62 = s[259] && v61
  s[3190] = v62
  const v63 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[284] = v63
  const v64 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[569] = v64
  const v65 = f.vurderingsdato <= 19357 /* 2022-12-31 */
  s[3343] = v65
  const v66 = v63 || s[3] && v64 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && v65 || s[63]
  const v67 = SATS_11(f.vurderingsdato)
  const v68 = v66 ? -Infinity : v67
  const v69 = v66 ? Infinity : v67
  const LAB_175_2_takst_er = !s[1] || v21 || !v62 || !s[262]
  s[265] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[1] || !v21 && (v62 || v66) || v21 && (!s[262] || v66)
  s[266] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[1] ? (v21 ? (s[262] ? v68 : -Infinity) : v62 ? -Infinity : v68) : -Infinity
  s[263] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[1] ? (v21 ? (s[262] ? v69 : Infinity) : v62 ? Infinity : v69) : Infinity
  s[264] = LAB_175_2_takst_hoej
}

function svar_29(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = Math.max(0, f.kilometerOmDagen - 2400)
  const v1 = s[263] > -Infinity && s[264] < Infinity
  const v2 = quotient([v0, f.dageMedFremmoede, s[263]], [100], 'nærmeste', 100)
  const v3 = quotient([v0, f.dageMedFremmoede, s[264]], [100], 'nærmeste', 100)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[265] && !(!v1 && (!s[265] || !s[266] && s[263] === s[264]))
  const v7 = s[266] || !v1
  const v8 = Math.max(0, v4)
  const v9 = Math.min(0, v5)
  const v10 = s[267] && v6
  const v11 = s[268] && v6 && v9 >= v8
  const v12 = s[269] || v11
  const v13 = s[269] ? 0 : v8
  const v14 = v10 ? (v12 ? Math.min(v4, v13) : v4) : v13
  const v15 = s[269] ? 0 : v9
  const v16 = v10 ? (v12 ? Math.max(v5, v15) : v5) : v15
  const v17 = v10 || s[269] || v11
  const v18 = s[267] && v7 || s[268] && !((!v6 || !v7 && v4 === v5) && v6 && (!v6 || v4 === 0))
  const v19 = Math.max(f.faktiskBefordringsudgift, v14)
  const v20 = Math.min(f.faktiskBefordringsudgift, v16)
  const v21 = s[270] && v17
  const v22 = s[271] && v17 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v14, v19) : v14) : v19
  const v25 = s[272] ? (v23 ? Math.min(f.faktiskBefordringsudgift, v24) : f.faktiskBefordringsudgift) : v24
  const v26 = v21 ? (v22 ? Math.max(v16, v20) : v16) : v20
  const v27 = s[272] ? (v23 ? Math.max(f.faktiskBefordringsudgift, v26) : f.faktiskBefordringsudgift) : v26
  const v28 = s[272] || v21 || v22
  const v29 = s[270] && v18 || s[271] && !((!v17 || !v18 && v14 === v16) && v17 && f.faktiskBefordringsudgift === v14)
  const LAB_175_2_er = !s[1] || !s[273] && v28 || s[273] && (!s[262] || v28)
  s[1593] = LAB_175_2_er
  const LAB_175_2_ir = !s[1] || !s[273] && v29 || s[273] && (!s[262] || v29)
  s[1594] = LAB_175_2_ir
  const LAB_175_2 = s[1] ? (s[273] ? (s[262] ? v25 : -Infinity) : v25) : -Infinity
  s[1591] = LAB_175_2
  const LAB_175_2_hoej = s[1] ? (s[273] ? (s[262] ? v27 : Infinity) : v27) : Infinity
  s[1592] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v34 = !s[59] && s[259] || s[59] && s[259] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[1] || v34
  s[1595] = LAB_175_5
  const LAB_175_5_nej = !s[1] || !v34
  s[1596] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v37 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  s[3193] = v37
  const v38 = v37 && s[274]
  s[3192] = v38
  const v39 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  s[3195] = v39
  const v40 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  s[3196] = v40
  const v41 = v39 && v40
  s[3194] = v41
  const v42 = !s[59] && v38 && f.merudgiftGodtgoeresEfterRetningslinjer || s[59] && v41 && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[1] || v42
  s[853] = LAB_176_1
  const LAB_176_1_nej = !s[1] || !v42
  s[1598] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v45 = Math.min(100000, f.merudgiftVedTilbud)
  const v46 = f.vurderingsdato >= 14730 /* 2010-05-01 */
  s[3197] = v46
  const v47 = f.vurderingsdato >= 14976 /* 2011-01-02 */
  s[3198] = v47
  const v48 = v46 ? (v47 ? v45 : Math.min(f.merudgiftVedTilbud, 150000)) : v45
  const LAB_176_1_beloeb = s[1] ? v48 : -Infinity
  s[1599] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[1] ? v48 : Infinity
  s[1600] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[1] || LAB_176_1_nej || !s[1]
  s[1601] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[1] || !s[0] && (s[275] || f.revurderingensGrundlagMangler)
  s[854] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[1] || s[0] || (s[276] || s[277]) && f.revurderingensGrundlagMangler === false
  s[1603] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v54 = s[0] ? NEVER : shiftDays(shiftMonths(f.visiteretEllerRevurderetDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[1] ? v54 : FIRST_DAY
  s[1604] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[1] ? v54 : NEVER
  s[1605] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[1] || LAB_2003_121_4_nej || !s[1]
  s[1606] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v58 = s[6] && !s[241]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[1] || v58)
  s[281] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[1] || !v58)
  s[282] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[1]
  s[283] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v62 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[24] ? v62 : FIRST_DAY
  s[1607] = LAS_10_3
  const LAS_10_3_hoej = s[24] ? v62 : NEVER
  s[1608] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v65 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[1] || v65
  s[285] = LAS_11_2
  const LAS_11_2_nej = !s[1] || !v65
  s[286] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v68 = s[6] && !s[78] && s[278]
  const LAS_23_1 = !s[1] || v68
  s[279] = LAS_23_1
  const LAS_23_1_nej = !s[1] || !v68
  s[280] = LAS_23_1_nej
}

function svar_30(f, s) {
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v0 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  s[3203] = v0
  const v1 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  s[3204] = v1
  const v2 = v0 && v1
  const v3 = f.staarTilRaadighedForUddannelse && v0
  const v4 = f.staarTilRaadighedForUddannelse === false && !v0
  const v5 = !s[1] && !(v3 || v4)
  s[3207] = v5
  const v6 = s[279] && f.staarTilRaadighedForUddannelse || s[280] && v0 || !s[1] && v3
  s[3205] = v6
  const v7 = s[279] && f.staarTilRaadighedForUddannelse === false || s[280] && !v0 || !s[1] && v4
  s[3206] = v7
  const v8 = s[278] && f.staarTilRaadighedForUddannelse || !s[278] && v0
  s[3208] = v8
  const v9 = v8 && v1
  const LAS_13_1 = !s[1] || !s[6] && v2 || s[6] && (!s[78] && (v6 || v5) && v1 || s[78] && v9)
  s[1614] = LAS_13_1
  const LAS_13_1_nej = !s[1] || !s[6] && !v2 || s[6] && (!s[78] && (v7 || !v1) || s[78] && !v9)
  s[1615] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v12 = f.erGift || s[281]
  s[3210] = v12
  const v13 = f.erGift === false && (s[282] || s[283])
  s[3211] = v13
  const v14 = s[284] || s[67]
  const v15 = SATS_12(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = SATS_13(f.vurderingsdato)
  const v19 = v14 ? -Infinity : v18
  const v20 = v14 ? Infinity : v18
  const LAS_14_1_graense_ir = !s[1] || s[78] && (v12 && v14 || v13 && v14)
  s[1636] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[1] ? (s[78] ? (v12 ? (v13 ? Math.min(v16, v19) : v16) : v19) : v13 ? 1000000 : 2000000) : -Infinity
  s[1634] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[1] ? (s[78] ? (v12 ? (v13 ? Math.max(v17, v20) : v17) : v20) : v12 ? 2000000 : 1000000) : Infinity
  s[1635] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v24 = f.formue - f.formueDerSesBortFra
  const v25 = -LAS_14_1_graense_hoej === -Infinity
  const v26 = -LAS_14_1_graense === Infinity
  const v27 = v24 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[1] || LAS_14_1_graense_ir
  s[1639] = LAS_14_1_over_ir
  const LAS_14_1_over = s[1] ? (s[78] ? Math.max(0, v25 ? -Infinity : v27 - LAS_14_1_graense_hoej) : Math.max(0, v25 ? -Infinity : v24 - LAS_14_1_graense_hoej)) : -Infinity
  s[1637] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[1] ? (s[78] ? Math.max(0, v26 ? Infinity : v27 - LAS_14_1_graense) : Math.max(0, v26 ? Infinity : v24 - LAS_14_1_graense)) : Infinity
  s[1638] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[1] || LAS_14_1_over_hoej > 0
  s[1631] = LAS_14_1
  const LAS_14_1_nej = !s[1] || LAS_14_1_over <= 0
  s[1632] = LAS_14_1_nej
  const LAS_14_1_ir = !s[1] || LAS_14_1_over_ir
  s[1633] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v34 = s[285] || !s[1]
  const LAS_11 = !s[1] || v34 && (LAS_13_1 || !s[1]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[285] || LAS_13_1 || LAS_14_1_nej)
  s[1609] = LAS_11
  const LAS_11_nej = !s[1] || s[286] || LAS_13_1_nej || LAS_14_1
  s[1610] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v37 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  s[3212] = v37
  const LAS_11_2_supplerende = !s[1] || v34 && v37 && f.klarTilFuldTid
  s[1611] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[1] || s[286] || !v37 || f.klarTilFuldTid === false
  s[1612] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v40 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  s[3213] = v40
  const v41 = f.aarMedHjaelpSomPar >= 2
  s[3215] = v41
  const v42 = f.ordinaereTimerSeneste24Maaneder >= 30000
  s[3216] = v42
  const v43 = f.erGift === false || !v41 || f.kanIkkeFaaOrdinaertArbejde || v42
  const v44 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  s[3214] = v44
  const v45 = v44 && !s[30]
  const LAS_13_8 = !s[1] || !v40 || v44 || v43
  s[1616] = LAS_13_8
  const LAS_13_8_nej = !s[1] || v40 && (!v44 && !v43 || v45)
  s[1617] = LAS_13_8_nej
  const LAS_13_8_ir = !s[1] || v40 && v45
  s[1618] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v49 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[353] = v49
  const v50 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  s[3218] = v50
  const v51 = f.maanederMedHjaelpSeneste3Aar >= 12
  s[3219] = v51
  const v52 = f.ordinaereTimerSeneste6Maaneder >= 11300
  s[3220] = v52
  const v53 = f.ordinaereTimerSeneste12Maaneder >= 22500
  s[3221] = v53
  const v54 = !v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v52) || v50 && (!v51 || f.kanIkkeFaaOrdinaertArbejde || v53)
  const LAS_25b_1_er = v49 && s[287]
  s[354] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v49 || v54)
  s[356] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v49 || !v54)
  s[1619] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v49
  s[855] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v59 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v49 || v59)
  s[1621] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v49 || !v59)
  s[1622] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v62 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[807] = v62
  const v63 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v64 = f.vurderingsdato <= 18261 /* 2019-12-31 */
  s[883] = v64
  const v65 = v64 || s[288]
  const LAS_13g_1_beloeb = v49 ? (v62 ? (s[59] ? (s[288] ? -Infinity : f.hjaelpEfterVoksensatsen ? (v65 ? -Infinity : 105400) : v65 ? -Infinity : 52600) : -Infinity) : v63) : -Infinity
  s[1627] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v49 ? (v62 ? (s[59] ? (s[288] ? Infinity : f.hjaelpEfterVoksensatsen ? (v65 ? Infinity : 105400) : v65 ? Infinity : 52600) : Infinity) : v63) : Infinity
  s[1628] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[1629] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v49 || v62 && (!s[59] || s[288] || v65)
  s[1630] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v70 = LAS_13f_1 || f.hjaelpPaaSUNiveau
  s[3223] = v70
  const v71 = LAS_13f_1_nej || LAS_13f_1_ir
  s[355] = v71
  const v72 = v71 && f.hjaelpPaaSUNiveau === false
  s[3224] = v72
  const v73 = v72 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v49 ? (v70 ? (v73 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb) : -Infinity
  s[1623] = LAS_13g_1
  const LAS_13g_1_hoej = v49 ? (v73 ? LAS_13g_1_beloeb_hoej : 0) : Infinity
  s[1624] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (!v49 || v70 || v73)
  s[1625] = LAS_13g_1_er
  const LAS_13g_1_ir = !LAS_13g_1_beloeb_er || !v49 || v72 && LAS_13g_1_beloeb_ir
  s[1626] = LAS_13g_1_ir
}

function svar_31(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = shiftMonths(f.foedselsdag, 300)
  s[446] = v0
  const v1 = f.vurderingsdato >= v0
  s[299] = v1
  const v2 = f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30
  s[3226] = v2
  const v3 = v2 || f.opfyldtBeskaeftigelseskravetFoer
  s[3225] = v3
  const v4 = v1 && v3
  const LAS_16_3 = s[78] && (!s[78] || v4)
  s[1640] = LAS_16_3
  const LAS_16_3_nej = s[78] && (!s[78] || !v4)
  s[1641] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v7 = !s[289] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  s[293] = v7
  const v8 = s[287] || s[67]
  s[298] = v8
  const v9 = SATS_14(f.vurderingsdato)
  const v10 = s[289] || LAS_16_3
  s[3227] = v10
  const v11 = !s[289] && (LAS_16_3_nej || !s[78])
  s[3228] = v11
  const v12 = SATS_15(f.vurderingsdato)
  const v13 = v8 ? -Infinity : v12
  s[531] = v13
  const v14 = v8 ? Infinity : v12
  s[530] = v14
  const v15 = SATS_16(f.vurderingsdato)
  const v16 = v8 ? -Infinity : v15
  const v17 = v8 ? Infinity : v15
  const v18 = v10 ? (v11 ? Math.min(v13, v16) : v13) : v16
  const v19 = v10 ? (v11 ? Math.max(v14, v17) : v14) : v17
  const v20 = v10 && v8 || v11 && v8
  const v21 = SATS_17(f.vurderingsdato)
  const v22 = v8 ? -Infinity : v21
  const v23 = v8 ? Infinity : v21
  const v24 = Math.max(v18, v22)
  const v25 = Math.min(v19, v23)
  const v26 = s[76] && v25 >= v24
  const v27 = s[290] || v26
  const v28 = s[290] ? (v26 ? Math.min(v22, v24) : v22) : v24
  const v29 = s[290] ? (v26 ? Math.max(v23, v25) : v23) : v25
  const LAS_16_1 = s[78] ? (v7 ? (v8 ? -Infinity : v9) : s[291] ? (v27 ? Math.min(v18, v28) : v18) : v28) : -Infinity
  s[344] = LAS_16_1
  const LAS_16_1_hoej = s[78] ? (v7 ? (v8 ? Infinity : v9) : s[291] ? (v27 ? Math.max(v19, v29) : v19) : v29) : Infinity
  s[343] = LAS_16_1_hoej
  const LAS_16_1_er = s[78] && (!s[78] || v7 || s[291] || s[290] || v26)
  s[350] = LAS_16_1_er
  const LAS_16_1_ir = !s[78] || !s[78] || v7 && v8 || !v7 && (s[291] && v20 || s[290] && v8 || s[76] && v20 && v8 || s[76] && !(!v20 && v18 === v19 && !v8 && v22 === v23 && v18 === v22))
  s[351] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[1] || s[78]
  s[1642] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[1] || !s[78]
  s[1643] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v36 = f.boernOpholderSigIDanmark || f.boernLigestillet
  s[3229] = v36
  const v37 = f.harForsoergelsespligt && v36
  s[297] = v37
  const v38 = SATS_18(f.vurderingsdato)
  const v39 = v37 && v8
  s[300] = v39
  const LAS_17_1 = s[78] ? (v37 ? (v8 ? -Infinity : v38) : 0) : -Infinity
  s[330] = LAS_17_1
  const LAS_17_1_hoej = s[78] ? (v37 ? (v8 ? Infinity : v38) : 0) : Infinity
  s[328] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[78] || !s[78] || v39
  s[332] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v43 = s[290] || v7 || v10
  s[296] = v43
  const v44 = s[291] || s[76]
  s[294] = v44
  const v45 = v44 && !v7 && v11
  s[295] = v45
  const v46 = s[291] || v7
  s[3235] = v46
  const v47 = s[292] && !v7
  s[3234] = v47
  const v48 = v45 || v47
  s[3232] = v48
  const v49 = v43 && v46
  s[3233] = v49
  const v50 = f.retTilEkstraBoernetilskud === false || v49
  s[3231] = v50
  const v51 = f.retTilEkstraBoernetilskud && v48
  s[3230] = v51
  const v52 = SATS_19(f.vurderingsdato)
  const v53 = v8 ? -Infinity : v52
  const LAS_18_1 = s[78] ? (v51 ? (v50 ? Math.min(0, v53) : v53) : 0) : -Infinity
  s[329] = LAS_18_1
  const LAS_18_1_hoej = s[78] ? (v51 ? (v8 ? Infinity : v52) : 0) : Infinity
  s[331] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[78] || !s[78] || v51 && v8
  s[333] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v57 = s[290] || v7 || v11
  s[3241] = v57
  const v58 = v44 && !v7 && v10
  s[3240] = v58
  const v59 = v45 || v58
  s[3238] = v59
  const v60 = v43 && v57
  s[3239] = v60
  const v61 = f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v60
  s[3237] = v61
  const v62 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && v59
  s[3236] = v62
  const v63 = SATS_20(f.vurderingsdato)
  const v64 = v8 ? -Infinity : v63
  const LAS_18_3 = s[78] ? (v62 ? (v61 ? Math.min(0, v64) : v64) : 0) : -Infinity
  s[334] = LAS_18_3
  const LAS_18_3_hoej = s[78] ? (v62 ? (v8 ? Infinity : v63) : 0) : Infinity
  s[335] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[78] || !s[78] || v62 && v8
  s[336] = LAS_18_3_ir
}

function svar_32(f, s) {
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v0 = s[290] || !s[293]
  s[3248] = v0
  const v1 = f.visiteretSom === 'aktivitetsparat'
  s[366] = v1
  const v2 = v1 || f.erForrevalidend
  s[3244] = v2
  const v3 = s[294] && s[293]
  s[3247] = v3
  const v4 = s[295] || v3
  s[3245] = v4
  const v5 = s[296] && v0
  s[3246] = v5
  const v6 = !v2 || v5
  s[3243] = v6
  const v7 = v2 && v4
  s[3242] = v7
  const v8 = SATS_21(f.vurderingsdato)
  const v9 = SATS_22(f.vurderingsdato)
  const v10 = SATS_23(f.vurderingsdato)
  const v11 = f.harForsoergelsespligt ? (s[297] ? (s[298] ? -Infinity : v8) : 0) : s[299] ? (s[298] ? -Infinity : v10) : s[298] ? -Infinity : v9
  const LAS_19_1 = s[78] ? (v7 ? (v6 ? Math.min(0, v11) : v11) : 0) : -Infinity
  s[337] = LAS_19_1
  const LAS_19_1_hoej = s[78] ? (v7 ? (f.harForsoergelsespligt ? (s[297] ? (s[298] ? Infinity : v8) : 0) : s[299] ? (s[298] ? Infinity : v10) : s[298] ? Infinity : v9) : 0) : Infinity
  s[338] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[78] || !s[78] || v7 && (f.harForsoergelsespligt && s[300] || f.harForsoergelsespligt === false && s[298])
  s[339] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v15 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  s[3249] = v15
  const v16 = f.gruppeIJuni2025 === 'ingen'
  s[3252] = v16
  const v17 = v16 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || v5
  s[3251] = v17
  const v18 = !v16 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && v4
  s[3250] = v18
  const v19 = s[287] || v15
  const v20 = v19 ? -Infinity : 200000
  const LAS_20_1 = s[78] ? (v15 ? 0 : v18 ? (v17 ? Math.min(0, v20) : v20) : 0) : -Infinity
  s[340] = LAS_20_1
  const LAS_20_1_hoej = s[78] ? (v15 ? 0 : v18 ? (v19 ? Infinity : 200000) : 0) : Infinity
  s[341] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[78] || !s[78] || !v15 && v18 && v19
  s[342] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v24 = f.deltagerEllerOenskerTilbud && v2
  s[3257] = v24
  const v25 = v1 && f.saerligtKomplekseUdfordringer
  s[3256] = v25
  const v26 = f.erForrevalidend || v25
  s[3255] = v26
  const v27 = f.deltagerEllerOenskerTilbud && v26
  s[3254] = v27
  const v28 = v27 ? f.visiteretDen : v24 ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[6] ? v28 : FIRST_DAY
  s[320] = LAS_24_1
  const LAS_24_1_hoej = s[6] ? v28 : NEVER
  s[319] = LAS_24_1_hoej
  const v31 = s[6] && s[287]
  s[301] = v31
  const LAS_24_1_er = v31 && !s[289]
  s[308] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[6]
  s[323] = LAS_24_1_ir
}

function svar_33(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[386] = v0
  const v1 = s[242] || s[78]
  s[302] = v1
  const v2 = SATS_24(f.vurderingsdato)
  const v3 = v1 ? -Infinity : v2
  s[321] = v3
  const v4 = v1 ? Infinity : v2
  s[322] = v4
  const v5 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[371] = v5
  const v6 = v5 || s[78]
  s[303] = v6
  const v7 = s[279] && v6
  s[311] = v7
  const v8 = s[280] && v6
  s[312] = v8
  const v9 = !s[1] && v6
  s[313] = v9
  const v10 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  s[3260] = v10
  const v11 = SATS_25(f.vurderingsdato)
  const v12 = v6 ? -Infinity : v11
  const v13 = v6 ? Infinity : v11
  const v14 = SATS_26(f.vurderingsdato)
  const v15 = v6 ? -Infinity : v14
  const v16 = v6 ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[280] || v19
  const v21 = s[280] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[279] ? (v20 ? Math.min(v12, v21) : v12) : v21
  const v23 = s[280] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v24 = s[279] ? (v20 ? Math.max(v13, v23) : v13) : v23
  const v25 = s[279] || s[280] || v19
  const v26 = v7 || v8 || v9 || !s[1] && !(!v6 && v12 === v13 && !v6 && v15 === v16 && v12 === v15)
  const v27 = SATS_27(f.vurderingsdato)
  const v28 = v6 ? -Infinity : v27
  const v29 = v6 ? Infinity : v27
  const v30 = SATS_28(f.vurderingsdato)
  const v31 = s[299] && v6 || !s[299] && v1
  s[317] = v31
  const v32 = s[299] ? (v6 ? -Infinity : v30) : v3
  const v33 = s[299] ? (v6 ? Infinity : v30) : v4
  const v34 = Math.max(v28, v32)
  const v35 = Math.min(v29, v33)
  const v36 = !s[1] && v35 >= v34
  const v37 = s[280] || v36
  const v38 = s[280] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[279] ? (v37 ? Math.min(v28, v38) : v28) : v38
  s[305] = v39
  const v40 = s[280] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[279] ? (v37 ? Math.max(v29, v40) : v29) : v40
  s[307] = v41
  const v42 = s[279] || s[280] || v36
  s[310] = v42
  const v43 = s[280] && v31
  s[315] = v43
  const v44 = !s[1] && v6 && v31
  s[316] = v44
  const v45 = v7 || v43 || v44 || !s[1] && !(!v6 && v28 === v29 && !v31 && v32 === v33 && v28 === v32)
  s[318] = v45
  const LAS_25_3_forsoerger = s[6] ? (v10 ? (v0 ? v22 : -Infinity) : f.samleverMedUngeydelse ? v22 : v39) : -Infinity
  s[304] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[6] ? (v10 ? (v0 ? v24 : Infinity) : f.samleverMedUngeydelse ? v24 : v41) : Infinity
  s[306] = LAS_25_3_forsoerger_hoej
  const v48 = s[301] && !s[289] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  s[3258] = v48
  const LAS_25_3_forsoerger_er = v48 && (!s[6] || !v10 && (f.samleverMedUngeydelse && v25 || f.samleverMedUngeydelse === false && v42) || v10 && (!v0 || v25))
  s[309] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v48 || !s[6] || !v10 && (f.samleverMedUngeydelse && v26 || f.samleverMedUngeydelse === false && v45) || v10 && (!v0 || v26)
  s[314] = LAS_25_3_forsoerger_ir
}

function svar_34(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[302] ? -Infinity : v0
  s[324] = v1
  const v2 = s[302] ? Infinity : v0
  s[326] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[302] ? -Infinity : v3
  s[346] = v4
  const v5 = s[302] ? Infinity : v3
  s[348] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[302] ? -Infinity : v6
  s[325] = v7
  const v8 = s[302] ? Infinity : v6
  s[327] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[297]
  s[3261] = v9
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  s[3262] = v10
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[303] ? -Infinity : v11
  const v13 = s[303] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[303] ? -Infinity : v14
  const v16 = s[303] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[1] && v18 >= v17
  const v20 = s[280] || v19
  const v21 = s[280] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[280] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[303] ? -Infinity : v23
  const v25 = s[303] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[299] ? (s[303] ? -Infinity : v26) : v4
  const v28 = s[299] ? (s[303] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[1] && v30 >= v29
  const v32 = s[280] || v31
  const v33 = s[280] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[280] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[6] ? (v9 ? v1 : v10 ? (s[279] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[304] : f.borHosForaeldre ? (s[279] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[305]) : -Infinity
  s[345] = LAS_25_3
  const LAS_25_3_hoej = s[6] ? (v9 ? v2 : v10 ? (s[279] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[306] : f.borHosForaeldre ? (s[279] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[307]) : Infinity
  s[347] = LAS_25_3_hoej
  const LAS_25_3_er = s[308] && (!s[6] || v9 || v10 && (s[279] || s[280] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[309] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[279] || s[280] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[310]))))
  s[349] = LAS_25_3_er
  const LAS_25_3_ir = !s[308] || !s[6] || v9 && s[302] || !v9 && (v10 && (s[311] || s[312] || s[313] || !s[1] && !(!s[303] && v12 === v13 && !s[303] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[302] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[314] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[311] || s[315] || s[316] || !s[1] && !(!s[303] && v24 === v25 && !s[317] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[302] || f.psykiskLidelseNaevntILoven === false && s[318])))))
  s[352] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[308] && f.vurderingsdato < s[319]
  s[3263] = v39
  const v40 = s[308] && f.vurderingsdato >= s[320]
  s[3264] = v40
  const v41 = f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  s[3266] = v41
  const v42 = f.gravidEfter12Uge || v41
  s[3265] = v42
  const v43 = f.forsoergerEgetBarnIHjemmet ? v1 : s[299] ? v7 : f.borHosForaeldre ? v4 : s[321]
  const v44 = f.forsoergerEgetBarnIHjemmet ? v2 : s[299] ? v8 : f.borHosForaeldre ? v5 : s[322]
  const v45 = v44 === Infinity
  const v46 = -LAS_25_3_hoej === -Infinity
  const v47 = v43 === -Infinity
  const v48 = -LAS_25_3 === Infinity
  const v49 = v45 && v46 || v47 && v48
  const v50 = v42 || LAS_25_3_er && !(v49 && !s[302] && v43 === v44 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v51 = !v42 && (s[302] || LAS_25_3_ir || v49)
  const v52 = v42 ? 0 : Math.max(0, v47 || v46 ? -Infinity : v43 - LAS_25_3_hoej)
  const v53 = v42 ? 0 : Math.max(0, v45 || v48 ? Infinity : v44 - LAS_25_3)
  const v54 = v40 && v50
  const v55 = s[323] && v50 && v52 <= 0
  const LAS_24_3 = s[6] ? (v39 ? 0 : v52) : -Infinity
  s[1645] = LAS_24_3
  const LAS_24_3_hoej = s[6] ? (v54 || v55 ? (v54 ? v53 : 0) : 0) : Infinity
  s[1646] = LAS_24_3_hoej
  const LAS_24_3_er = s[308] && (!s[6] || v39 || v54 || v55)
  s[1647] = LAS_24_3_er
  const LAS_24_3_ir = !s[308] || !s[6] || v40 && v51 || s[323] && !((!v50 || !v51 && v52 === v53) && v50 && v52 === 0)
  s[1648] = LAS_24_3_ir
}

function svar_35(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[297] ? s[324] : s[325]
  s[357] = v0
  const v1 = s[297] ? s[326] : s[327]
  s[358] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[445] = v2
  const v3 = s[328] === Infinity
  const v4 = s[329] === -Infinity
  const v5 = s[330] === -Infinity
  const v6 = s[331] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[330] + s[329]
  const v9 = v3 || v6 ? Infinity : s[328] + s[331]
  const v10 = s[78] && !(v7 && (!s[78] || !s[332] && s[330] === s[328]) && (!s[78] || !s[333] && s[329] === s[331]))
  const v11 = s[332] || s[333] || v7
  const v12 = v9 === Infinity
  const v13 = s[334] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[335] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[334]
  const v18 = v12 || v15 ? Infinity : v9 + s[335]
  const v19 = v10 && s[78] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[78] || !s[336] && s[334] === s[335]))
  const v20 = v11 || s[336] || v16
  const v21 = v18 === Infinity
  const v22 = s[337] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[338] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[337]
  const v27 = v21 || v24 ? Infinity : v18 + s[338]
  const v28 = v19 && s[78] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[78] || !s[339] && s[337] === s[338]))
  const v29 = v20 || s[339] || v25
  const v30 = v27 === Infinity
  const v31 = s[340] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[341] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[340]
  const v36 = v30 || v33 ? Infinity : v27 + s[341]
  const v37 = v28 && s[78] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[78] || !s[342] && s[340] === s[341]))
  const v38 = v29 || s[342] || v34
  const v39 = s[343] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[344] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[1] ? (s[6] ? (s[78] ? (v41 || v40 ? -Infinity : s[344] + v35) : s[289] ? v0 : s[345]) : s[299] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[324] : v2 ? s[324] : f.gravidEfter12Uge ? s[325] : f.borHosForaeldre ? s[346] : f.psykiskLidelseNaevntILoven ? s[325] : s[321]) : -Infinity
  s[1649] = LAS_25
  const LAS_25_hoej = s[1] ? (s[6] ? (s[78] ? (v39 || v42 ? Infinity : s[343] + v36) : s[289] ? v1 : s[347]) : s[299] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[326] : v2 ? s[326] : f.gravidEfter12Uge ? s[327] : f.borHosForaeldre ? s[348] : f.psykiskLidelseNaevntILoven ? s[327] : s[322]) : Infinity
  s[1650] = LAS_25_hoej
  const v46 = s[78] || s[291]
  s[3267] = v46
  const v47 = !s[78] && s[292]
  s[3268] = v47
  const LAS_25_er = v46 && (!s[1] || !s[6] || !s[78] && (s[289] || s[349]) || s[78] && s[350] && v37 && !(v43 && (!s[350] || !s[351] && s[344] === s[343]) && (!v37 || !v38 && v35 === v36)))
  s[1651] = LAS_25_er
  const LAS_25_ir = v46 && (!s[1] || !s[6] && s[302] || s[6] && (!s[78] && (s[289] && s[302] || !s[289] && s[352]) || s[78] && (s[351] || v38 || v43))) || v47
  s[1652] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v50 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[353] ? v50 : -Infinity
  s[1653] = LAS_25b_1
  const LAS_25b_1_hoej = s[353] ? v50 : Infinity
  s[1654] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse)
  s[359] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[1] || f.aegtefaellenFaarAndenYdelse === false)
  s[360] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[1]
  s[361] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v56 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v57 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v58 = Math.max(LAS_25, v56)
  const v59 = Math.min(LAS_25_hoej, v57)
  const v60 = LAS_26_3 && LAS_25_er
  const v61 = LAS_26_3_nej && LAS_25_er
  const v62 = LAS_26_3_ir && LAS_25_er && v59 >= v58
  const v63 = v61 || v62
  const v64 = v61 ? (v62 ? Math.min(v56, v58) : v56) : v58
  const v65 = v61 ? (v62 ? Math.max(v57, v59) : v57) : v59
  const LAS_26_1_er = !s[1] || f.erGift && (v60 || v61 || v62) || f.erGift === false && LAS_25_er
  s[364] = LAS_26_1_er
  const LAS_26_1_ir = !s[1] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v56 === v57) && (!LAS_25_er || LAS_25 === v56))) || f.erGift === false && LAS_25_ir
  s[365] = LAS_26_1_ir
  const LAS_26_1 = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.min(LAS_25, v64) : LAS_25) : v64) : LAS_25) : -Infinity
  s[362] = LAS_26_1
  const LAS_26_1_hoej = s[1] ? (f.erGift ? (v60 ? (v63 ? Math.max(LAS_25_hoej, v65) : LAS_25_hoej) : v65) : LAS_25_hoej) : Infinity
  s[363] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v70 = s[354] && f.erGift
  s[3269] = v70
  const LAS_26_5 = v70 && (!s[353] || f.hjaelpEfterVoksensatsen && s[355])
  s[1656] = LAS_26_5
  const LAS_26_5_nej = v70 && (!s[353] || f.hjaelpEfterVoksensatsen === false || s[356])
  s[1657] = LAS_26_5_nej
  const LAS_26_5_ir = !v70 || !s[353]
  s[856] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v70 && (!s[353] || f.hjaelpEfterVoksensatsen === false && s[355])
  s[1659] = LAS_26_7
  const LAS_26_7_nej = v70 && (!s[353] || f.hjaelpEfterVoksensatsen || s[356])
  s[1660] = LAS_26_7_nej
}

function svar_36(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[223] ? -Infinity : v0
  s[367] = v1
  const v2 = s[223] ? Infinity : v0
  s[369] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[223] ? -Infinity : v3
  s[368] = v4
  const v5 = s[223] ? Infinity : v3
  s[370] = v5
  const LAS_30_2 = s[1] ? (s[78] ? (s[297] ? v1 : v4) : s[357]) : -Infinity
  s[1665] = LAS_30_2
  const LAS_30_2_hoej = s[1] ? (s[78] ? (s[297] ? v2 : v5) : s[358]) : Infinity
  s[1666] = LAS_30_2_hoej
  const LAS_30_2_ir = s[359] && (!s[1] || !s[78] && s[302] || s[78] && s[223]) || s[360] || s[361]
  s[1667] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[362] === -Infinity ? -Infinity : s[362] - f.egneIndtaegterPrMaaned
  const v10 = s[363] === Infinity ? Infinity : s[363] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[361] && s[359] && v14 >= v13
  const v16 = s[360] || v15
  const v17 = s[360] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[360] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[359] || s[360] || v15
  const v20 = f.erGift && (s[359] && LAS_30_2_ir || s[361] && !((!s[359] || !LAS_30_2_ir && v11 === v12) && s[359] && (!s[359] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[359] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[359] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[1] || s[364] && v19 && !(v25 && (!s[364] || !s[365] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1663] = LAS_30_1_er
  const LAS_30_1_ir = !s[1] || s[365] || v20 || v25
  s[1664] = LAS_30_1_ir
  const LAS_30_1 = s[1] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1661] = LAS_30_1
  const LAS_30_1_hoej = s[1] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1662] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  s[3270] = v30
  const v31 = f.hvadAendredeSig === 'andet'
  s[3272] = v31
  const v32 = v31 && f.aendringenErEnSocialBegivenhed
  s[3271] = v32
  const v33 = v30 || v32
  const LAS_81_1_aendring = !s[1] || v33
  s[1892] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[1] || !v33
  s[528] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v36 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[406] = v36
  const v37 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  s[3274] = v37
  const v38 = !v37 || f.opfylderBetingelserForKontanthjaelp
  s[3273] = v38
  const v39 = LAS_81_1_aendring || !s[1]
  s[527] = v39
  const v40 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  s[3275] = v40
  const v41 = s[78] && s[61]
  const LAS_34_1 = !s[1] || !v36 && v39 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v38 && f.ungPaaLavSatsUdenSaerligStoette === false || v36 && (!s[78] && v39 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v38 || s[78] && (s[61] || v39 && f.storForsoergerbyrdeEllerBoligudgift && !v40))
  s[811] = LAS_34_1
  const LAS_34_1_nej = !s[1] || !v36 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v38 || f.ungPaaLavSatsUdenSaerligStoette) || v36 && (!s[78] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v38) || s[78] && (s[61] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v40))
  s[809] = LAS_34_1_nej
  const LAS_34_1_ir = !s[1] || v36 && v41
  s[810] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v45 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v46 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[1] || !s[78] && v45 || s[78] && (s[61] || v46)
  s[1669] = LAS_34_2
  const LAS_34_2_nej = !s[1] || !s[78] && !v45 || s[78] && (s[61] || !v46)
  s[1670] = LAS_34_2_nej
  const LAS_34_2_ir = !s[1] || v41
  s[1671] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v50 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[532] = v50
  const v51 = !s[59] && f.skriftligtVejledtOmSanktioner || s[59] && (!s[224] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[224] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v50 || v51
  s[1672] = LAS_35_1
  const LAS_35_1_nej = !v50 || !v51
  s[1673] = LAS_35_1_nej
  // LAS.35.3: Sanktionen i kontanthjælpen skal være sket (LAS § 35, stk. 3)
  const v54 = f.bruddetSkete >= 14518 /* 2009-10-01 */
  s[857] = v54
  const v55 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  s[437] = v55
  const LAS_35_3 = v54 ? v55 : FIRST_DAY
  s[1674] = LAS_35_3
  const LAS_35_3_hoej = v54 ? v55 : NEVER
  s[1675] = LAS_35_3_hoej
  // LAS.36.sanktion: Sanktion i kontanthjælpen (LAS § 36)
  const v58 = f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[3282] = v58
  const v59 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[3284] = v59
  const v60 = f.brudPaaPligten === 'udeblev_fra_samtale'
  s[3285] = v60
  const v61 = f.brudPaaPligten === 'bookede_ikke'
  s[3287] = v61
  const v62 = v61 && v58
  s[3286] = v62
  const v63 = v60 || v62
  s[438] = v63
  const v64 = v59 || v63
  s[3283] = v64
  const v65 = LAS_35_1 || !v50
  const LAS_36_sanktion = !v54 || v65 && f.rimeligGrundTilBrud === false && v64
  s[1677] = LAS_36_sanktion
  const LAS_36_sanktion_nej = !v54 || LAS_35_1_nej || f.rimeligGrundTilBrud || !v64
  s[1678] = LAS_36_sanktion_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v68 = s[366] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v69 = !s[366] && f.manglendeViljeTilRaadighed && v65
  const LAS_40a_1 = !s[1] || s[6] && (!s[59] && v69 || s[59] && (!s[193] && f.manglendeViljeTilRaadighed && v65 || s[193] && v69))
  s[1679] = LAS_40a_1
  const LAS_40a_1_nej = !s[1] || !s[6] || !s[59] && v68 || s[59] && (!s[193] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[193] && v68)
  s[1680] = LAS_40a_1_nej
  // LAS.49.1.normeret: Uddannelsen følger den normerede tid (LAB § 145, stk. 1)
  const v72 = s[59] || f.uddannelseNormeretTil >= f.uddannelsePlanlagtTil
  const LAS_49_1_normeret = !s[1] || v72
  s[1681] = LAS_49_1_normeret
  const LAS_49_1_normeret_nej = !s[1] || !v72
  s[1682] = LAS_49_1_normeret_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret)
  s[1683] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[1] || f.erhvervssigtetErAfklaret === false)
  s[1684] = LAS_50_nej
}

function svar_37(f, s) {
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v0 = f.bidragspligtigeBoern <= 0
  s[3292] = v0
  const v1 = SATS_38(f.vurderingsdato)
  const v2 = s[298] ? -Infinity : v1
  const v3 = s[298] ? Infinity : v1
  const v4 = v2 > -Infinity && v3 < Infinity
  const v5 = quotient([v2, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v6 = quotient([v3, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[0] ? (s[78] ? (v4 ? Math.min(v5, v6) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[1705] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[0] ? (s[78] ? (v4 ? Math.max(v5, v6) : Infinity) : f.bidragPrMaaned) : Infinity
  s[1706] = LAS_69j_2_bidrag_hoej
  const v9 = s[0] && !v0
  s[3291] = v9
  const LAS_69j_2_bidrag_er = v9 && (!s[0] || !s[78] || !(!v4 && !s[298] && v2 === v3))
  s[1707] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v9 || !s[0] || s[78] && (s[298] || !v4)
  s[1708] = LAS_69j_2_bidrag_ir
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v12 = !s[299] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[439] = v12
  const v13 = SATS_39(f.vurderingsdato)
  const v14 = s[223] ? -Infinity : v13
  const v15 = s[223] ? Infinity : v13
  const v16 = v15 === Infinity
  const v17 = LAS_69j_2_bidrag === -Infinity
  const v18 = v14 === -Infinity
  const v19 = LAS_69j_2_bidrag_hoej === Infinity
  const v20 = v16 && v17 || v18 && v19
  const v21 = SATS_40(f.vurderingsdato)
  const v22 = s[297] || !v12 || v0 || LAS_69j_2_bidrag_er && !(v20 && !s[223] && v14 === v15 && (!LAS_69j_2_bidrag_er || !LAS_69j_2_bidrag_ir && LAS_69j_2_bidrag === LAS_69j_2_bidrag_hoej))
  s[384] = v22
  const v23 = s[297] && s[223] || !s[297] && (v12 && (!v0 && (s[223] || LAS_69j_2_bidrag_ir || v20 || s[223]) || v0 && s[223]) || !v12 && s[223])
  s[385] = v23
  const v24 = s[297] ? s[367] : v12 ? (v0 ? v14 : Math.min(v18 || v17 ? -Infinity : v14 + LAS_69j_2_bidrag, s[223] ? -Infinity : v21)) : s[368]
  s[382] = v24
  const v25 = s[297] ? s[369] : v12 ? (v0 ? v15 : Math.min(v16 || v19 ? Infinity : v15 + LAS_69j_2_bidrag_hoej, s[223] ? Infinity : v21)) : s[370]
  s[383] = v25
  const LAS_68_2 = s[0] ? v24 : -Infinity
  s[1686] = LAS_68_2
  const LAS_68_2_hoej = s[0] ? v25 : Infinity
  s[1687] = LAS_68_2_hoej
  const LAS_68_2_er = s[0] && (!s[0] || v22)
  s[1688] = LAS_68_2_er
  const LAS_68_2_ir = !s[0] || !s[0] || v23
  s[1689] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v30 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[443] = v30
  const LAS_68_5_nej = s[0] && !v30
  s[1690] = LAS_68_5_nej
  const LAS_68_5_ir = !s[0] || !v30
  s[1691] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v33 = f.ydelseFoerForloebet === 'sygedagpenge'
  s[3298] = v33
  const v34 = f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  s[3299] = v34
  const v35 = v33 && v34
  s[3297] = v35
  const v36 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v37 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v38 = f.ydelseFoerForloebet === 'ledighedsydelse'
  s[3300] = v38
  const v39 = Math.max(f.hidtidigYdelsePrMaaned, v36)
  const v40 = Math.min(f.hidtidigYdelsePrMaaned, v37)
  const v41 = s[0] && LAS_68_2_er
  const v42 = LAS_68_5_ir && LAS_68_2_er && v40 >= v39
  const v43 = LAS_68_5_nej || v42
  const v44 = LAS_68_5_nej ? (v42 ? Math.min(f.hidtidigYdelsePrMaaned, v39) : f.hidtidigYdelsePrMaaned) : v39
  const v45 = LAS_68_5_nej ? (v42 ? Math.max(f.hidtidigYdelsePrMaaned, v40) : f.hidtidigYdelsePrMaaned) : v40
  const LAS_68_4 = s[0] ? (v35 ? v36 : v38 ? (v41 ? (v43 ? Math.min(v36, v44) : v36) : v44) : LAS_68_2) : -Infinity
  s[379] = LAS_68_4
  const LAS_68_4_hoej = s[0] ? (v35 ? v37 : v38 ? (v41 ? (v43 ? Math.max(v37, v45) : v37) : v45) : LAS_68_2_hoej) : Infinity
  s[378] = LAS_68_4_hoej
  const v48 = f.ydelseFoerForloebet === 'foertidspension'
  s[3296] = v48
  const v49 = s[0] && !v48
  s[3295] = v49
  const LAS_68_4_er = v49 && (!s[0] || v35 && LAS_68_2_er || !v35 && (v38 && (v41 || LAS_68_5_nej || v42) || !v38 && LAS_68_2_er))
  s[380] = LAS_68_4_er
  const LAS_68_4_ir = !v49 || !s[0] || v35 && LAS_68_2_ir || !v35 && (v38 && (s[0] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v36 === v37) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v36))) || !v38 && LAS_68_2_ir)
  s[381] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v52 = !s[0] || s[241]
  const v53 = !s[0] || !s[241]
  const LAS_68a_1_tid = s[0] && v52
  s[1696] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[0] && v53
  s[373] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v56 = LAS_68a_1_tid || !s[0]
  s[374] = v56
  const v57 = Math.min(f.timerITilbud, 16000)
  const v58 = s[371] || s[67]
  s[391] = v58
  const v59 = SATS_41(f.vurderingsdato)
  const v60 = v58 ? -Infinity : v59
  s[392] = v60
  const v61 = v58 ? Infinity : v59
  s[393] = v61
  const v62 = v60 > -Infinity && v61 < Infinity
  s[390] = v62
  const v63 = quotient([v57, v60], [100], 'nærmeste', 1)
  const v64 = quotient([v57, v61], [100], 'nærmeste', 1)
  const v65 = v62 ? Math.min(v63, v64) : -Infinity
  s[388] = v65
  const v66 = v62 ? Math.max(v63, v64) : Infinity
  s[389] = v66
  const v67 = v58 || !v62
  s[394] = v67
  const LAS_68a_3 = s[0] ? Math.min(v65, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v56) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[375] = LAS_68a_3
  const LAS_68a_3_hoej = s[0] ? Math.min(v66, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[372] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[0] && (!s[0] || !(!v62 && !v58 && v60 === v61))
  s[377] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[0] || !s[0] || v67
  s[376] = LAS_68a_3_ir
}

function svar_38(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[372] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[373]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[374]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[373]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[374]) ? r_indtaegter.beloeb : 0) : 0 }) - s[372])
  const v1 = Math.max(0, -s[375] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[373]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[373]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[375])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[223] ? -Infinity : v2
  s[401] = v3
  const v4 = s[223] ? Infinity : v2
  s[402] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[223] && v3 === v4
  s[404] = v7
  const v8 = s[376] || s[223]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[377] && !(!v9 && (!s[377] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[403] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[405] = v19
  const v20 = s[377] && !(v18 && (!s[377] || !s[376] && v0 === v1) && v7)
  const v21 = s[376] || s[223] || v18
  const v22 = Math.max(0, v17 ? -Infinity : v0 - v4)
  const v23 = Math.max(0, v16 || v19 ? Infinity : v1 - v3)
  const v24 = v23 >= Infinity
  const v25 = v24 ? -Infinity : quotient([v22, 5500], [10000], 'nærmeste', 1)
  const v26 = v24 ? Infinity : quotient([v23, 5500], [10000], 'nærmeste', 1)
  const v27 = v20 && !(v24 && (!v20 || !v21 && v22 === v23))
  const v28 = v21 || v24
  const v29 = v13 === Infinity
  const v30 = v25 === -Infinity
  const v31 = v12 === -Infinity
  const v32 = v26 === Infinity
  const v33 = v29 && v30 || v31 && v32
  const LAS_68a_2 = s[0] ? (s[205] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1697] = LAS_68a_2
  const LAS_68a_2_hoej = s[0] ? (s[205] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1698] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[0] && (!s[0] || !s[205] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[205] && v27)
  s[1699] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[0] || !s[0] || !s[205] && (v15 || v28 || v33) || s[205] && v28
  s[1700] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[378] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[379] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[379] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[378] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[373]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[373]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[374]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[373]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[373]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[374]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[0] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[373]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1692] = LAS_68a_1
  const LAS_68a_1_hoej = s[0] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[373]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[374]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1693] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[0] && (!s[0] || s[380] && LAS_68a_2_er && !(v42 && (!s[380] || !s[381] && s[379] === s[378]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1694] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[0] || !s[0] || s[381] || LAS_68a_2_ir || v42
  s[1695] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[191] ? s[382] : -Infinity
  s[1701] = LAS_69j_2
  const LAS_69j_2_hoej = s[191] ? s[383] : Infinity
  s[1702] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[191] && (!s[191] || s[384])
  s[1703] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[191] || !s[191] || s[385]
  s[1704] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[418] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  s[3302] = v58
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  s[3303] = v59
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  s[3304] = v67
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[163] && LAS_69j_2_er
  const v73 = !s[163] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[417] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[765] = v75
  const LAS_69j_4 = s[191] ? (v57 ? (s[386] ? (s[163] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[387] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[163] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[422] = LAS_69j_4
  const LAS_69j_4_hoej = s[191] ? (v57 ? (s[386] ? (s[163] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[387] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[163] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[421] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[191] && (!s[191] || !v57 && (s[163] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[386] || s[163] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[387] || v65))) || v72))
  s[423] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[191] || !s[191] || !v57 && (s[163] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[386] || s[163] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[387] && v66)) || v73)
  s[424] = LAS_69j_4_ir
}

function svar_39(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[191] || s[241]
  const v1 = !s[191] || !s[241]
  const LAS_69j_5_tid = s[191] && v0
  s[1716] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[191] && v1
  s[396] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[191]
  s[397] = v4
  const LAS_69j_10 = s[191] ? Math.min(s[388], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[398] = LAS_69j_10
  const LAS_69j_10_hoej = s[191] ? Math.min(s[389], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[395] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[191] && (!s[191] || !(!s[390] && !s[391] && s[392] === s[393]))
  s[399] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[191] || !s[191] || s[394]
  s[400] = LAS_69j_10_ir
}

function svar_40(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[395] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[396]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[397]) ? r_indtaegter.beloeb : 0) : 0 }) - s[395])
  const v1 = Math.max(0, -s[398] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[398])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[411] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[399] && s[399] && !(v5 && (!s[399] || !s[400] && v3 === v4))
  s[407] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[396]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[397]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[412] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[399] && s[399] && !(v16 && (!s[399] || !s[400] && v14 === v15))
  s[408] = v21
  const v22 = Math.min(s[401], v0)
  const v23 = Math.min(s[402], v1)
  const v24 = s[400] || s[223]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[399] && !(!v25 && (!s[399] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[403]
  const v33 = s[399] && !(v32 && (!s[399] || !s[400] && v0 === v1) && s[404])
  const v34 = s[400] || s[223] || v32
  const v35 = Math.max(0, s[403] ? -Infinity : v0 - s[402])
  const v36 = Math.max(0, v2 || s[405] ? Infinity : v1 - s[401])
  const v37 = v36 >= Infinity
  const v38 = v37 ? -Infinity : quotient([v35, 5500], [10000], 'nærmeste', 1)
  const v39 = v37 ? Infinity : quotient([v36, 5500], [10000], 'nærmeste', 1)
  const v40 = v33 && !(v37 && (!v33 || !v34 && v35 === v36))
  const v41 = v34 || v37
  const v42 = v29 === Infinity
  const v43 = v38 === -Infinity
  const v44 = v28 === -Infinity
  const v45 = v39 === Infinity
  const v46 = v42 && v43 || v44 && v45
  const v47 = v44 || v43 ? -Infinity : v28 + v38
  const v48 = v42 || v45 ? Infinity : v29 + v39
  const v49 = v30 && v40 && !(v46 && (!v30 || !v31 && v28 === v29) && (!v40 || !v41 && v38 === v39))
  s[409] = v49
  const v50 = v31 || v41 || v46
  s[413] = v50
  const v51 = Math.min(s[401], v11)
  const v52 = Math.min(s[402], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[399] && !(!v53 && (!s[399] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[414] = v59
  const v60 = v13 && s[403]
  const v61 = s[399] && !(v60 && (!s[399] || !s[400] && v11 === v12) && s[404])
  const v62 = s[400] || s[223] || v60
  const v63 = Math.max(0, s[403] ? -Infinity : v11 - s[402])
  const v64 = Math.max(0, v13 || s[405] ? Infinity : v12 - s[401])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[415] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[416] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[410] = v77
  const LAS_69j_9 = s[191] ? (s[406] ? (s[241] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[419] = LAS_69j_9
  const LAS_69j_9_hoej = s[191] ? (s[406] ? (s[241] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[420] = LAS_69j_9_hoej
}

function svar_41(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[191] && (!s[191] || !s[406] && (s[407] || s[408]) || s[406] && (!s[241] && (s[409] || s[410]) || s[241] && s[409]))
  s[1723] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[191] || !s[191] || !s[406] && (s[400] || s[400] || s[411] || s[400] || s[400] || s[412]) || s[406] && (!s[241] && (s[413] || s[414] || s[415] || s[416]) || s[241] && s[413])
  s[1724] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) <= 0
  s[3306] = v2
  const v3 = !v2 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[191] && (!s[191] || v3)
  s[1718] = LAS_69j_7
  const LAS_69j_7_nej = s[191] && (!s[191] || !v3)
  s[1719] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v6 = s[163] && !s[417]
  const LAS_69j_8 = s[191] && (!s[191] || !s[418] || !s[386] || !v6)
  s[1720] = LAS_69j_8
  const LAS_69j_8_nej = s[191] && (!s[191] || s[418] && (!s[386] || v6))
  s[1721] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[191] || !s[191] || s[418] && !s[386]
  s[1722] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v10 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  s[3307] = v10
  const v11 = f.vurderingsdato >= 19899 /* 2024-06-25 */
  s[3308] = v11
  const LAS_69j_13 = s[191] && (!s[191] || v10)
  s[1728] = LAS_69j_13
  const LAS_69j_13_nej = s[191] && (!s[191] || !v10 || !v11)
  s[1729] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[191] || !s[191] || v10 && !v11
  s[1730] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v15 = s[419] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[396]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[397]) ? r_indtaegter.beloeb : 0) : 0 }) + s[419]
  const v16 = s[420] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[420]
  const v17 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[396]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[397]) ? r_indtaegter.beloeb : 0) : 0 })
  const v18 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v19 = !s[191] && v17 <= 0
  const v20 = LAS_69j_7_nej ? 0 : v17
  const v21 = v15 === -Infinity ? -Infinity : v15 + (LAS_69j_7 ? (LAS_69j_7_nej || v19 ? Math.min(v17, v20) : v17) : v20)
  const v22 = v16 === Infinity ? Infinity : v16 + (LAS_69j_7 ? v18 : 0)
  const v23 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[396]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[397]) ? r_indtaegter.beloeb : 0) : 0 })
  const v24 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v25 = LAS_69j_8_ir && v23 <= 0
  const v26 = LAS_69j_8_nej ? 0 : v23
  const v27 = v21 === -Infinity ? -Infinity : v21 + (LAS_69j_8 ? (LAS_69j_8_nej || v25 ? Math.min(v23, v26) : v23) : v26)
  const v28 = v22 === Infinity ? Infinity : v22 + (LAS_69j_8 ? v24 : 0)
  const v29 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[396]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[397]) ? r_indtaegter.beloeb : 0) : 0 })
  const v30 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[396]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v31 = LAS_69j_13_ir && v29 <= 0
  const v32 = LAS_69j_13 ? 0 : v29
  const LAS_69j_5 = s[191] ? (v27 === -Infinity ? -Infinity : v27 + (LAS_69j_13_nej ? (LAS_69j_13 || v31 ? Math.min(v29, v32) : v29) : v32)) : -Infinity
  s[1709] = LAS_69j_5
  const LAS_69j_5_hoej = s[191] ? (v28 === Infinity ? Infinity : v28 + (LAS_69j_13_nej ? v30 : 0)) : Infinity
  s[1710] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[191] && (!s[191] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v19) && (LAS_69j_8 || LAS_69j_8_nej || v25) && (LAS_69j_13_nej || LAS_69j_13 || v31))
  s[1711] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[191] || !s[191] || LAS_69j_9_ir || !s[191] && !(v17 === v18 && v17 === 0) || LAS_69j_8_ir && !(v23 === v24 && v23 === 0) || LAS_69j_13_ir && !(v29 === v30 && v29 === 0)
  s[1712] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v37 = !s[59] || f.harFrasagtYdelsen === false
  const v38 = s[191] && f.erIJobafklaring
  s[3309] = v38
  const LAS_69j_5_modtager = v38 && (!s[191] || v37)
  s[1713] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v38 && (!s[191] || !v37)
  s[1714] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v38 || !s[191]
  s[1715] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v42 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[460] = v42
  const v43 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[0] && (!v42 || !v43)
  s[1725] = LAS_69j_11
  const LAS_69j_11_nej = s[0] && (!v42 || v43)
  s[1726] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[0] || !v42
  s[1727] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v47 = f.fleksjobSlutDen >= f.vurderingsdato
  s[3310] = v47
  const v48 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && !v47
  const LAS_69j_15 = s[191] && (!s[191] || v48)
  s[433] = LAS_69j_15
  const LAS_69j_15_nej = s[191] && (!s[191] || !v48)
  s[432] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v51 = s[421] === Infinity
  const v52 = -LAS_69j_5_hoej === -Infinity
  const v53 = s[422] === -Infinity
  const v54 = -LAS_69j_5 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const LAS_69j_udbetales = s[191] ? Math.max(0, v53 || v52 ? -Infinity : s[422] - LAS_69j_5_hoej) : -Infinity
  s[1731] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[191] ? Math.max(0, v51 || v54 ? Infinity : s[421] - LAS_69j_5) : Infinity
  s[1732] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[191] && (!s[191] || s[423] && LAS_69j_5_er && !(v55 && (!s[423] || !s[424] && s[422] === s[421]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1733] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[191] || !s[191] || s[424] || LAS_69j_5_ir || v55
  s[1734] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v60 = countDays(s[425], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[191] && (!s[191] || v60)
  s[430] = LAS_69k_5
  const LAS_69k_5_nej = s[191] && (!s[191] || !v60)
  s[431] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v63 = 35 - f.ugerMedFeriegodtgoerelse
  s[458] = v63
  const v64 = Math.max(0, v63 - f.ferieMedYdelseHoldt)
  const v65 = !s[0] && v64 <= 0
  const v66 = s[426] ? 0 : v64
  const LAS_69k_6 = s[0] ? (s[427] ? (s[426] || v65 ? Math.min(v64, v66) : v64) : v66) : -Infinity
  s[1740] = LAS_69k_6
  const LAS_69k_6_hoej = s[0] ? (s[427] ? v64 : 0) : Infinity
  s[1741] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[0] && (!s[0] || s[427] || s[426] || v65)
  s[1742] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v70 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[0] ? v70 : FIRST_DAY
  s[1743] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[0] ? v70 : NEVER
  s[1744] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const v73 = LAS_69k_6_er && LAS_69k_6_hoej > 0
  s[3311] = v73
  const v74 = LAS_69k_6_er && LAS_69k_6 <= 0
  s[3312] = v74
  const v75 = s[0] && LAS_69k_6_senest_hoej >= f.vurderingsdato
  s[3313] = v75
  const v76 = s[0] && LAS_69k_6_senest < f.vurderingsdato
  s[3314] = v76
  const LAS_69k_6_aftale = s[0] && (!s[0] || (v73 || !s[0]) && (v75 || !s[0]) && f.ferienErAftalt)
  s[429] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[0] && (!s[0] || v74 || v76 || f.ferienErAftalt === false)
  s[428] = LAS_69k_6_aftale_nej
}

function svar_42(f, s) {
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v0 = f.holderFerieMedYdelse === false || s[428]
  s[3318] = v0
  const v1 = f.holderFerieMedYdelse && (s[429] || !s[0])
  s[3317] = v1
  const v2 = f.deltagerAktivt || s[430] || v1
  s[3315] = v2
  const v3 = f.deltagerAktivt === false && (s[431] || !s[191]) && v0
  s[3316] = v3
  const LAS_69k_1 = s[191] && (!s[191] || (s[432] || !s[191]) && v2)
  s[1735] = LAS_69k_1
  const LAS_69k_1_nej = s[191] && (!s[191] || s[433] || v3)
  s[1736] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v6 = s[191] && !s[434]
  s[3319] = v6
  const LAS_69k_2 = v6 && (!s[435] || s[436])
  s[1737] = LAS_69k_2
  const LAS_69k_2_nej = v6 && (!s[435] || !s[436])
  s[1738] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v6 || !s[435]
  s[1739] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[440] = LAS_69l_3_er
  const v11 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v12 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[518] = v12
  const v13 = f.bruddetSkete >= 18670 /* 2021-02-12 */
  s[3325] = v13
  const v14 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  s[3327] = v14
  const v15 = !v14 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v14 && v11
  const v16 = !v13 || v15
  s[519] = v16
  const v17 = v12 && (!v13 || !v15)
  s[520] = v17
  const v18 = v12 && !v13
  s[521] = v18
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && v11 || v12 && v16)
  s[1745] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v12 && !v11 || v17)
  s[1746] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v18
  s[1747] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = LAS_69l_3_er ? s[437] : FIRST_DAY
  s[1748] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? s[437] : NEVER
  s[1749] = LAS_69l_3_hoej
  // LAS.69m.1: Fradrag i ressourceforløbsydelsen (LAS § 69 m, stk. 1)
  const v24 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  s[3334] = v24
  const v25 = LAS_69l_1 || LAS_69l_1_ir
  const v26 = v25 && f.rimeligGrundTilBrud === false
  s[3333] = v26
  const v27 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  s[3332] = v27
  const v28 = v27 || s[438]
  s[3331] = v28
  const v29 = LAS_69l_3_er && v28
  s[3330] = v29
  const LAS_69m_1 = v29 && (!LAS_69l_3_er || v26)
  s[1751] = LAS_69m_1
  const LAS_69m_1_nej = v29 && (!LAS_69l_3_er || v24)
  s[1752] = LAS_69m_1_nej
  const LAS_69m_1_ir = !v29 || !LAS_69l_3_er
  s[1753] = LAS_69m_1_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v33 = from(ALL_DAYS, f.bruddetSkete)
  const v34 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v35 = Math.max(1, countDays(v33, f.bruddetSkete, v34))
  s[522] = v35
  const v36 = onWeekdays(v33, 62)
  const v37 = Math.max(1, countDays(v36, f.bruddetSkete, v34))
  s[523] = v37
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v35, v37) : -Infinity
  s[1758] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v35, v37) : Infinity
  s[1759] = LAS_69n_1_hoej
  const LAS_69n_1_er = LAS_69l_3_er && s[438]
  s[1760] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1761] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v42 = v27 || LAS_69n_1_er
  const v43 = !v27 && LAS_69n_1_ir
  const v44 = v27 ? f.dageUdeblevet : LAS_69n_1
  const v45 = v27 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v46 = f.bruddetSkete <= 18261 /* 2019-12-31 */
  s[3280] = v46
  const v47 = v46 || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v48 = SATS_43(f.bruddetSkete)
  const v49 = SATS_44(f.bruddetSkete)
  const v50 = SATS_45(f.bruddetSkete)
  const v51 = s[297] ? (v47 ? -Infinity : v48) : s[439] ? (v47 ? -Infinity : v49) : v47 ? -Infinity : v50
  const v52 = s[297] ? (v47 ? Infinity : v48) : s[439] ? (v47 ? Infinity : v49) : v47 ? Infinity : v50
  const v53 = v44 > -Infinity && v45 < Infinity && v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v44, v51], [1], 'nærmeste', 1)
  const v55 = quotient([v44, v52], [1], 'nærmeste', 1)
  const v56 = quotient([v45, v51], [1], 'nærmeste', 1)
  const v57 = quotient([v45, v52], [1], 'nærmeste', 1)
  const v58 = v53 ? Math.min(v57, v56, v54, v55) : -Infinity
  const v59 = v53 ? Math.max(v57, v56, v54, v55) : Infinity
  const v60 = v26 && v42 && !(!v53 && (!v42 || !v43 && v44 === v45) && !v47 && v51 === v52)
  const LAS_69m_2 = LAS_69l_3_er ? (v60 ? (v24 ? Math.min(0, v58) : v58) : 0) : -Infinity
  s[1754] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v60 ? (v24 ? Math.max(0, v59) : v59) : 0) : Infinity
  s[1755] = LAS_69m_2_hoej
  const LAS_69m_2_er = v29 && (!LAS_69l_3_er || v60 || v24)
  s[1756] = LAS_69m_2_er
  const LAS_69m_2_ir = !v29 || !LAS_69l_3_er || v26 && (v43 || v47 || !v53)
  s[1757] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v65 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  s[3336] = v65
  const v66 = LAS_69l_3_er && v65
  s[3335] = v66
  const LAS_69o_1 = v66 && (!LAS_69l_3_er || v25 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1762] = LAS_69o_1
  const LAS_69o_1_nej = v66 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1763] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v66 || !LAS_69l_3_er
  s[1764] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v70 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  s[3338] = v70
  const v71 = s[439] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v70 ? -Infinity : v71) : -Infinity
  s[1765] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v70 ? Infinity : v71) : Infinity
  s[1766] = LAS_69o_2_hoej
  const v74 = !LAS_69l_3_er || LAS_69o_1_nej
  s[3337] = v74
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1767] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v70) || v74
  s[1768] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v25 && f.ydelsenBoerOphoere)
  s[1769] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[1770] = LAS_69p_1_nej
}

function svar_43(f, s) {
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v0 = f.forseelserPaaFemAar <= 1
  s[3339] = v0
  const v1 = f.forseelserPaaFemAar <= 0
  s[3340] = v1
  const v2 = f.modBedreVidende ? (v0 ? (v1 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = s[440] ? v2 : -Infinity
  s[1771] = LAS_69q_1
  const LAS_69q_1_hoej = s[440] ? v2 : Infinity
  s[1772] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v5 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[191] ? v5 : -Infinity
  s[1773] = LAS_69t_2
  const LAS_69t_2_hoej = s[191] ? v5 : Infinity
  s[1774] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v8 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[561] = v8
  const v9 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[568] = v9
  const v10 = f.vurderingsdato >= 21184 /* 2028-01-01 */
  s[3346] = v10
  const v11 = f.vurderingsdato >= 21550 /* 2029-01-01 */
  s[3348] = v11
  const v12 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[541] = v12
  const v13 = s[59] ? (s[288] ? (s[205] ? (v8 ? (s[224] ? (s[193] ? (v9 ? (s[67] ? (v10 ? (v11 ? (v12 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[191] ? v13 : -Infinity
  s[1776] = LAS_69x_3
  const LAS_69x_3_hoej = s[191] ? v13 : Infinity
  s[1777] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v16 = f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder
  s[3352] = v16
  const v17 = f.netopForladtSkolen && f.kanKlareSigMedSU && !v16
  s[3351] = v17
  const LAS_70_1 = f.revalideringErBevilget && (!s[1] || s[441] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v17)
  s[450] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[1] || s[442] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v17)
  s[456] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v20 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[459] = v20
  const v21 = v20 && !s[443]
  const v22 = !s[1] || v21
  s[538] = v22
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[1] || v20 || f.saerligeForholdForLoen)
  s[1778] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[1] || !v20 && f.saerligeForholdForLoen === false || v21)
  s[1779] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v22
  s[1780] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v26 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  s[971] = v26
  const v27 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[455] = v27
  const v28 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v29 = SATS_46(f.revalideringBevilgetDen)
  const v30 = !s[289] && f.forsoergerEgetBarnIHjemmet === false
  s[3356] = v30
  const LAS_71_4 = v30 && (!s[1] || !v26 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v26 && (!v27 || (v28 ? -Infinity : v29) < f.indtaegtFoerRevalidering))
  s[1799] = LAS_71_4
  const LAS_71_4_nej = v30 && (!s[1] || !v26 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v26 && (!v27 || (v28 ? Infinity : v29) >= f.indtaegtFoerRevalidering))
  s[1800] = LAS_71_4_nej
  const LAS_71_4_ir = !v30 || !s[1] || v26 && (!v27 || v28)
  s[1801] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v34 = s[444] || s[67]
  const v35 = SATS_47(f.vurderingsdato)
  const v36 = v34 ? -Infinity : v35
  const v37 = v34 ? Infinity : v35
  const v38 = v36 > -Infinity && v37 < Infinity
  const v39 = quotient([v36], [2], 'nærmeste', 100)
  const v40 = quotient([v37], [2], 'nærmeste', 100)
  const v41 = v38 ? Math.min(v39, v40) : -Infinity
  const v42 = v38 ? Math.max(v39, v40) : Infinity
  const v43 = v34 || !v38
  const v44 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[67]
  s[454] = v44
  const v45 = SATS_48(f.vurderingsdato)
  const v46 = SATS_49(f.vurderingsdato)
  const v47 = SATS_50(f.vurderingsdato)
  const v48 = SATS_51(f.vurderingsdato)
  const v49 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[1] ? (v26 ? (v27 ? (s[445] ? (v44 ? -Infinity : v45) : f.gravidEfter12Uge ? (v44 ? -Infinity : v46) : f.borHosForaeldre ? (v44 ? -Infinity : v47) : f.psykiskLidelseNaevntILoven ? (v44 ? -Infinity : v48) : v44 ? -Infinity : v49) : -Infinity) : v41) : -Infinity
  s[1791] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[1] ? (v26 ? (v27 ? (s[445] ? (v44 ? Infinity : v45) : f.gravidEfter12Uge ? (v44 ? Infinity : v46) : f.borHosForaeldre ? (v44 ? Infinity : v47) : f.psykiskLidelseNaevntILoven ? (v44 ? Infinity : v48) : v44 ? Infinity : v49) : Infinity) : v42) : Infinity
  s[1792] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[299] && (!s[1] || v26 || !(!v38 && !v34 && v36 === v37))
  s[1793] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[299] || !s[1] || !v26 && v43 || v26 && (!v27 || v44)
  s[1794] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v54 = monthEnd(s[446]) >= f.vurderingsdato
  s[3359] = v54
  const v55 = v54 && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  s[3358] = v55
  const v56 = v55 ? v41 : v36
  const v57 = v55 ? v42 : v37
  const v58 = SATS_53(f.vurderingsdato)
  const v59 = SATS_54(f.vurderingsdato)
  const v60 = !v26 && (!v55 || !(!v38 && !v34 && v36 === v37))
  const v61 = !v26 && (v55 && v43 || !v55 && v34)
  const LAS_71_2 = s[1] ? (v26 ? (v27 ? (s[299] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? -Infinity : v58) : v44 ? -Infinity : v59) : LAS_71_2_ung) : -Infinity) : v56) : -Infinity
  s[1787] = LAS_71_2
  const LAS_71_2_hoej = s[1] ? (v26 ? (v27 ? (s[299] ? (f.forsoergelsespligtUdenForHjemmet ? (v44 ? Infinity : v58) : v44 ? Infinity : v59) : LAS_71_2_ung_hoej) : Infinity) : v57) : Infinity
  s[1788] = LAS_71_2_hoej
  const LAS_71_2_er = v30 && (!s[1] || v60 || v26 && (!v27 || s[299] || LAS_71_2_ung_er))
  s[1789] = LAS_71_2_er
  const LAS_71_2_ir = !v30 || !s[1] || v61 || v26 && (!v27 || !s[299] && LAS_71_2_ung_ir || s[299] && v44)
  s[1790] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v66 = SATS_55(f.vurderingsdato)
  const v67 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  s[3361] = v67
  const v68 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  s[3362] = v68
  const v69 = SATS_56(f.vurderingsdato)
  const v70 = v44 ? -Infinity : v69
  const v71 = v44 ? Infinity : v69
  const v72 = v68 && LAS_71_2_er
  const LAS_71_1 = s[1] ? (v26 ? (v27 ? (s[289] ? (v44 ? -Infinity : v66) : v67 ? (v72 ? Math.min(v70, LAS_71_2) : v70) : LAS_71_2) : -Infinity) : v56) : -Infinity
  s[448] = LAS_71_1
  const LAS_71_1_hoej = s[1] ? (v26 ? (v27 ? (s[289] ? (v44 ? Infinity : v66) : v67 ? (v72 ? Math.max(v71, LAS_71_2_hoej) : v71) : LAS_71_2_hoej) : Infinity) : v57) : Infinity
  s[449] = LAS_71_1_hoej
  const v75 = LAS_70_1_nej || s[447]
  s[453] = v75
  const LAS_71_1_er = LAS_70_1 && (!s[1] || v60 || v26 && (!v27 || s[289] || v67 || v72))
  s[451] = LAS_71_1_er
  const LAS_71_1_ir = LAS_70_1 && (!s[1] || v61 || v26 && (!v27 || s[289] && v44 || !s[289] && (v67 && v44 || v68 && LAS_71_2_ir))) || v75
  s[452] = LAS_71_1_ir
}

function svar_44(f, s) {
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[1] ? Math.max(0, s[448] === -Infinity ? -Infinity : s[448] - f.elevloenPrMaaned) : -Infinity
  s[1781] = LAS_70_4
  const LAS_70_4_hoej = s[1] ? Math.max(0, s[449] === Infinity ? Infinity : s[449] - f.elevloenPrMaaned) : Infinity
  s[1782] = LAS_70_4_hoej
  const LAS_70_4_er = s[450] && (!s[1] || s[451])
  s[1783] = LAS_70_4_er
  const LAS_70_4_ir = s[450] && (!s[1] || s[452]) || s[453]
  s[1784] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v4 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v6 = intersect(v4, v5)
  const LAS_70_5 = from(v6, 13332 /* 2006-07-03 */)
  s[1785] = LAS_70_5
  const v8 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  s[3363] = v8
  const LAS_70_5_ir = v8 >= NEVER
  s[1786] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v10 = SATS_57(f.vurderingsdato)
  const v11 = s[454] ? -Infinity : v10
  const v12 = s[454] ? Infinity : v10
  const v13 = v12 === Infinity
  const v14 = -s[449] === -Infinity
  const v15 = v11 === -Infinity
  const v16 = -s[448] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const LAS_71_3 = s[455] ? Math.max(0, Math.min(f.bidragPrMaaned, v15 || v14 ? -Infinity : v11 - s[449])) : -Infinity
  s[1795] = LAS_71_3
  const LAS_71_3_hoej = s[455] ? Math.max(0, Math.min(f.bidragPrMaaned, v13 || v16 ? Infinity : v12 - s[448])) : Infinity
  s[1796] = LAS_71_3_hoej
  const v20 = f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false
  s[3368] = v20
  const v21 = f.psykiskLidelseNaevntILoven && v20
  s[3367] = v21
  const v22 = !s[299] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !v21
  s[3366] = v22
  const v23 = s[456] || !v22
  s[3365] = v23
  const v24 = (s[450] || s[447]) && v22
  s[3364] = v24
  const LAS_71_3_er = v24 && (!s[455] || s[451] && !(v17 && !s[454] && v11 === v12 && (!s[451] || !s[452] && s[448] === s[449])))
  s[1797] = LAS_71_3_er
  const LAS_71_3_ir = v24 && (!s[455] || s[454] || s[452] || v17) || v23
  s[1798] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[1] || s[457] || !s[1]
  s[1803] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v28 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[1] || v28)
  s[1804] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[1] || !v28)
  s[1805] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v31 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  s[3369] = v31
  const v32 = f.maanederITilbudIRevalidering >= 12
  s[3372] = v32
  const v33 = v32 ? Math.max(0, s[458]) : 0
  const v34 = v32 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[1] ? (s[459] ? (s[443] ? (v31 ? (s[460] ? v34 : -Infinity) : v33) : -Infinity) : 0) : -Infinity
  s[1806] = LAS_73c_1
  const LAS_73c_1_hoej = s[1] ? (s[459] ? (s[443] ? (v31 ? (s[460] ? v34 : Infinity) : v33) : Infinity) : 0) : Infinity
  s[1807] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[1] || s[459] && (!s[443] || v31 && !s[460])
  s[1808] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v38 = f.andenArbejdsindtaegtOmAaret <= 1200000
  s[3373] = v38
  const LAS_73f_1 = f.revalideringErBevilget && (!s[1] || !v38)
  s[1809] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[1] || v38)
  s[1810] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v41 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v42 = v38 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[1] ? Math.min(v41, v42) : -Infinity
  s[1811] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[1] ? Math.max(v41, v42) : Infinity
  s[1812] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v46 = intersect(v45, s[461])
  const LAS_74_1_foertidspension = from(v46, 13332 /* 2006-07-03 */)
  s[1813] = LAS_74_1_foertidspension
  const v48 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  s[3374] = v48
  const LAS_74_1_foertidspension_ir = v48 >= NEVER
  s[1814] = LAS_74_1_foertidspension_ir
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v50 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  s[3377] = v50
  const v51 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  s[3378] = v51
  const v52 = v50 && v51
  s[3376] = v52
  const v53 = f.maanederIFleksjobSeneste18 >= 9
  s[524] = v53
  const v54 = v51 || v53
  s[3381] = v54
  const v55 = f.erVisiteretTilFleksjob && v54
  s[3380] = v55
  const v56 = !v50 && v55
  s[3379] = v56
  const v57 = v52 || v56
  s[3375] = v57
  const v58 = !s[0] && f.erVisiteretTilFleksjob && v57 || s[0] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[24] || v58
  s[1815] = LAS_74a_1
  const LAS_74a_1_nej = !s[24] || !v58
  s[1816] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v61 = intersect(v45, s[462])
  const v62 = from(v61, 13332 /* 2006-07-03 */)
  const v63 = dayReaching(v62, 13332 /* 2006-07-03 */, 1)
  s[973] = v63
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v62
  s[1817] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = v63 >= NEVER
  s[972] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v66 = s[0] && v54
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[24] || v66)
  s[469] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[24] || !v66)
  s[466] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v69 = f.maanederEfterFleksydelsesalderen >= 6
  s[3384] = v69
  const LAS_74b_2 = !s[24] || s[463] && v69
  s[467] = LAS_74b_2
  const LAS_74b_2_nej = !s[24] || !s[464] || !v69
  s[468] = LAS_74b_2_nej
}

function svar_45(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[974] = v0
  const v1 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[3390] = v1
  const v2 = s[444] || v1
  const v3 = SATS_58(f.vurderingsdato)
  const v4 = v2 ? -Infinity : v3
  s[500] = v4
  const v5 = v2 ? Infinity : v3
  s[501] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[502] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  const v11 = !v6 && !v2 && v4 === v5
  s[503] = v11
  const v12 = v2 || !v6
  s[505] = v12
  const v13 = f.vurderingsdato <= 15711 /* 2013-01-06 */
  s[3387] = v13
  const v14 = v13 || s[224] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[465]
  const v15 = SATS_59(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v0 ? v16 : v9
  s[507] = v18
  const v19 = v0 ? v17 : v10
  s[508] = v19
  const LAS_74a_2_uge = s[0] ? v18 : -Infinity
  s[1819] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[0] ? v19 : Infinity
  s[1820] = LAS_74a_2_uge_hoej
  const v22 = s[466] || s[467]
  s[3392] = v22
  const v23 = s[468] || !s[24]
  const v24 = (s[469] || s[33]) && v23 && (s[469] || s[468])
  s[3391] = v24
  const v25 = !s[0] || v22
  s[3386] = v25
  const v26 = s[0] && (v24 || !s[24])
  s[3385] = v26
  const LAS_74a_2_uge_er = v26 && (!s[0] || v0 || !v11)
  s[504] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v26 && (!s[0] || !v0 && v12 || v0 && v14) || v25
  s[506] = LAS_74a_2_uge_ir
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v29 = v9 > -Infinity && v10 < Infinity
  const v30 = quotient([v9, 43333], [10000], 'nærmeste', 100)
  const v31 = quotient([v10, 43333], [10000], 'nærmeste', 100)
  const v32 = v29 ? Math.min(v30, v31) : -Infinity
  const v33 = v29 ? Math.max(v30, v31) : Infinity
  const v34 = !v11 && !(!v29 && (v11 || !v12 && v9 === v10))
  const v35 = v12 || !v29
  const v36 = f.harForsoergelsespligt === false || s[467]
  s[3394] = v36
  const v37 = f.harForsoergelsespligt && v23
  s[3393] = v37
  const v38 = v37 ? (v36 ? Math.min(s[367], s[368]) : s[367]) : s[368]
  const v39 = v37 ? (v36 ? Math.max(s[369], s[370]) : s[369]) : s[370]
  const v40 = v37 && s[223] || v36 && s[223]
  const v41 = Math.max(v32, v38)
  const v42 = Math.min(v33, v39)
  const v43 = !v40 && v38 === v39
  const v44 = v24 && v34
  const v45 = !s[24] && v34 && v42 >= v41
  const v46 = v22 || v45
  const v47 = v22 ? (v45 ? Math.min(v38, v41) : v38) : v41
  const v48 = v22 ? (v45 ? Math.max(v39, v42) : v39) : v42
  const v49 = v22 && v40
  const v50 = v16 > -Infinity && v17 < Infinity
  const v51 = quotient([v16, 43333], [10000], 'nærmeste', 100)
  const v52 = quotient([v17, 43333], [10000], 'nærmeste', 100)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  const v55 = !v50 && !v14 && v16 === v17
  const v56 = v14 || !v50
  const v57 = Math.max(v38, v53)
  const v58 = Math.min(v39, v54)
  const v59 = v24 && !v55
  const v60 = !s[24] && !v55 && v58 >= v57
  const v61 = v22 || v60
  const v62 = v22 ? (v60 ? Math.min(v38, v57) : v38) : v57
  const v63 = v22 ? (v60 ? Math.max(v39, v58) : v39) : v58
  const v64 = f.vurderingsdato <= 17347 /* 2017-06-30 */
  s[3388] = v64
  const v65 = v64 || s[67]
  const v66 = SATS_60(f.vurderingsdato)
  const v67 = v65 ? -Infinity : v66
  const v68 = v65 ? Infinity : v66
  const v69 = Math.max(v38, v67)
  const v70 = Math.min(v39, v68)
  const v71 = !s[24] && v70 >= v69
  const v72 = v22 || v71
  const v73 = v22 ? (v71 ? Math.min(v38, v69) : v38) : v69
  const v74 = v22 ? (v71 ? Math.max(v39, v70) : v39) : v70
  const LAS_74a_3 = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.min(v67, v73) : v67) : v73) : v59 ? (v61 ? Math.min(v53, v62) : v53) : v62) : v44 ? (v46 ? Math.min(v32, v47) : v32) : v47) : -Infinity
  s[514] = LAS_74a_3
  const LAS_74a_3_hoej = s[0] ? (v0 ? (v1 ? (v24 ? (v72 ? Math.max(v68, v74) : v68) : v74) : v59 ? (v61 ? Math.max(v54, v63) : v54) : v63) : v44 ? (v46 ? Math.max(v33, v48) : v33) : v48) : Infinity
  s[513] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[0] && (!s[0] || !v0 && (v44 || v22 || v45) || v0 && (!v1 && (v59 || v22 || v60) || v1 && (v24 || v22 || v71)))
  s[515] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[0] || !s[0] || !v0 && (v24 && v35 || v49 || !s[24] && v35 && v40 || !s[24] && !((!v34 || !v35 && v32 === v33) && v43 && v34 && (!v34 || v32 === v38))) || v0 && (!v1 && (v24 && v56 || v49 || !s[24] && v56 && v40 || !s[24] && !((v55 || !v56 && v53 === v54) && v43 && !v55 && (v55 || v38 === v53))) || v1 && (v24 && v65 || v49 || !s[24] && v65 && v40 || !s[24] && !(!v65 && v67 === v68 && v43 && v38 === v67)))
  s[516] = LAS_74a_3_ir
}

function svar_46(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  s[3395] = v0
  const v1 = shiftDays(s[139], 35)
  s[747] = v1
  const v2 = shiftDays(s[141], 35)
  s[748] = v2
  const v3 = !s[83] && shiftDays(v2, -1) >= f.tidligOpfoelgningBedtOm
  s[3396] = v3
  const v4 = !s[83] && shiftDays(v1, -1) < f.tidligOpfoelgningBedtOm
  s[3397] = v4
  const v5 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  s[3398] = v5
  const v6 = v5 && f.ventesRaskInden8Uger === false
  const SDL_7c = s[470] && (!s[470] || v0 && f.ventesRaskInden8Uger === false && (v3 || s[84]) && f.oenskerTidligOpfoelgning || !v0 && v6)
  s[476] = SDL_7c
  const SDL_7c_nej = s[470] && (!s[470] || v0 && (f.ventesRaskInden8Uger || v4 || f.oenskerTidligOpfoelgning === false) || !v0 && !v6)
  s[477] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v9 = shiftDays(shiftDays(s[139], 56), -1)
  s[471] = v9
  const v10 = shiftDays(shiftDays(s[141], 56), -1)
  s[472] = v10
  const v11 = !s[83] && v10 >= f.forventetRask
  s[3400] = v11
  const v12 = !s[83] && v9 < f.forventetRask
  s[3401] = v12
  const v13 = !s[83] && v10 >= f.vurderingsdato
  s[3402] = v13
  const v14 = !s[83] && v9 < f.vurderingsdato
  s[3403] = v14
  const v15 = v12 || v14
  s[597] = v15
  const v16 = (v11 || s[84]) && (v13 || s[84]) && (v11 || v13)
  s[598] = v16
  const v17 = !s[63] && s[84]
  s[599] = v17
  const SDL_12_1_1 = !s[1] || !s[470] && f.tilbagevendenForestaar || s[470] && !s[63] && v16
  s[475] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[1] || !s[470] && f.tilbagevendenForestaar === false || s[470] && (s[63] || v15)
  s[473] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[1] || s[470] && v17
  s[474] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v21 = f.fratraedelsesdag >= f.vurderingsdato
  s[3409] = v21
  const v22 = f.fratraeder && !v21
  s[3408] = v22
  const v23 = s[147] && !v22
  s[613] = v23
  const v24 = f.holdteSamtaler >= 1
  s[603] = v24
  const v25 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[615] = v25
  const v26 = v25 >= f.forventetRask
  s[3410] = v26
  const v27 = v25 >= f.vurderingsdato
  s[3411] = v27
  const v28 = v23 && v24 && f.forudsigeligtForloeb && v26 && v27
  s[600] = v28
  const v29 = shiftDays(shiftDays(s[139], 182), -1)
  s[614] = v29
  const v30 = shiftDays(shiftDays(s[141], 182), -1)
  s[616] = v30
  const v31 = !s[83] && v30 >= f.forventetRask
  s[3414] = v31
  const v32 = !s[83] && v29 < f.forventetRask
  s[3415] = v32
  const v33 = !v23 || v32 || f.opfoelgningOenskes
  s[3413] = v33
  const v34 = v23 && (v31 || s[84]) && f.opfoelgningOenskes === false
  s[3412] = v34
  const v35 = !s[83] && v30 >= f.vurderingsdato
  s[3416] = v35
  const v36 = !s[83] && v29 < f.vurderingsdato
  s[3417] = v36
  const v37 = v33 || f.opfoelgningAlligevel || v36
  s[480] = v37
  const v38 = v34 && f.opfoelgningAlligevel === false && (v35 || s[84])
  s[481] = v38
  const v39 = !s[83] && s[139] < 20635 /* 2026-07-01 */
  s[3406] = v39
  const v40 = !s[83] && s[141] >= 20635 /* 2026-07-01 */
  s[3407] = v40
  const v41 = !s[63] || v40
  s[3405] = v41
  const v42 = s[63] && (v39 || s[84])
  s[482] = v42
  const v43 = v42 && !v41
  s[483] = v43
  const SDL_13f_1 = s[193] && (v42 && (v28 || v38) || !v43 && (!s[193] || !s[63] && v28 || s[63] && v38))
  s[479] = SDL_13f_1
  const SDL_13f_1_nej = s[193] && (v42 && (!v28 || v37) || !v43 && (!s[193] || !s[63] && !v28 || s[63] && v37))
  s[478] = SDL_13f_1_nej
}

function svar_47(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[471], v0)
  const v2 = Math.min(s[472], v0)
  const v3 = s[83] || !s[84] && s[471] === s[472]
  const v4 = s[473] && !s[83]
  const v5 = s[474] && !s[83] && s[472] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[471] : NEVER) : NEVER
  const v7 = s[475] ? NEVER : s[472]
  const v8 = s[475] || v4 || v5
  const v9 = s[473] && s[84] || s[474] && !(v3 && !s[83] && s[471] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[83] || !s[84] && v1 === v2
  const v13 = s[476] && !s[83]
  const v14 = s[477] && v8
  const v15 = !s[470] && !s[83] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[476] && s[84]
  const v23 = v22 || s[477] && v9 || !s[470] && s[84] && v9 || !s[470] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[83] && v8 || s[83] && !v8) && (s[83] || v1 === v6))
  s[490] = v23
  const v24 = shiftMonths(s[139], 6)
  s[601] = v24
  const v25 = shiftMonths(s[141], 6)
  s[602] = v25
  const v26 = shiftDays(v24, -1)
  s[608] = v26
  const v27 = shiftDays(v25, -1)
  s[609] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[477] && !s[83]
  const v33 = !s[470] && !s[83] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[495] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[496] = v38
  const v39 = v13 || v32 || v33
  s[494] = v39
  const v40 = s[477] && s[84]
  const v41 = !s[470] && s[84]
  s[493] = v41
  const v42 = v22 || v40 || v41 || !s[470] && !((s[83] || !s[84] && v28 === v29) && (s[83] || !s[84] && v26 === v27) && (s[83] || v26 === v28))
  s[491] = v42
  const v43 = s[478] && v39
  const v44 = !s[193] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[479] ? NEVER : v38
  const v47 = s[479] || v43 || v44
  const v48 = Math.max(s[471], v1)
  const v49 = Math.min(s[472], v2)
  const v50 = !s[470] && !s[83] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[471], v48) : s[471]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[498] = v53
  const v54 = v32 ? (v50 ? Math.max(s[472], v49) : s[472]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[499] = v55
  const v56 = v13 || v32 || v50
  s[497] = v56
  const v57 = v22 || v40 || v41 || !s[470] && !(v12 && v3 && (s[83] || s[471] === v1))
  s[492] = v57
  const v58 = s[478] && v56
  const v59 = !s[193] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[479] ? NEVER : v55
  const v62 = s[479] || v58 || v59
  const v63 = s[1] ? (s[470] ? (s[63] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[471]) : FIRST_DAY
  s[486] = v63
  const v64 = s[1] ? (s[470] ? (s[63] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[472]) : NEVER
  s[488] = v64
  const v65 = s[480] && v39
  const v66 = s[481] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[481] ? NEVER : v38
  const v69 = s[480] && v56
  const v70 = s[481] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[481] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[487] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[489] = v77
  const v78 = s[482] && (v21 || v66 || v70)
  s[484] = v78
  const v79 = !s[483] && (!s[1] || !s[470] && !s[83] || s[470] && (!s[63] && v21 || s[63] && (v47 || v62)))
  s[485] = v79
}

function svar_48(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[484] || s[485]
  s[2282] = SDL_13b_1_er
  const SDL_13b_1 = s[484] ? (s[485] ? Math.min(s[486], s[487]) : s[487]) : s[486]
  s[2280] = SDL_13b_1
  const SDL_13b_1_hoej = s[484] ? (s[485] ? Math.max(s[488], s[489]) : s[489]) : s[488]
  s[2281] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[482] && (s[490] || s[480] && s[491] || s[480] && s[492]) || !s[483] && (!s[1] || s[493] || s[470] && (!s[63] && s[490] || s[63] && (s[478] && s[491] || !s[193] && !((!s[494] || !s[491] && s[495] === s[496]) && s[494] && s[495] === NEVER) || s[478] && s[492] || !s[193] && !((!s[497] || !s[492] && s[498] === s[499]) && s[497] && s[498] === NEVER))))
  s[2283] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  s[3420] = v4
  const LAS_74a_7 = s[24] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1821] = LAS_74a_7
  const LAS_74a_7_hoej = s[24] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1822] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  s[3419] = v7
  const LAS_74a_7_er = v7 && (!s[24] || v4 || SDL_13b_1_er)
  s[1823] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[24] || !v4 && SDL_13b_1_ir
  s[1824] = LAS_74a_7_ir
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v10 = allPeriods(f.ledighedsydelsesperioder)
  const v11 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v12 = without(v10, v11)
  const v13 = f.revurderetFoer ? shiftDays(f.tolvMaanederSidstNaaetDen, 1) : 11504 /* 2001-07-01 */
  const v14 = from(v12, v13)
  const v15 = dayOver(v14, 18, 364, v13)
  const v16 = runStart(v14, v15)
  const v17 = v16 === NEVER
  const v18 = v15 === NEVER
  const v19 = v17 && v18
  s[3433] = v19
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = !v19 && v20
  s[3431] = v21
  const v22 = !v19 && !v20
  s[3432] = v22
  const v23 = shiftDays(shiftMonths(v16, 12), -1)
  const v24 = runEnd(v14, v15) >= v23
  s[3434] = v24
  const v25 = v22 || !v24
  s[3430] = v25
  const v26 = (v21 || v19) && v24
  s[3429] = v26
  const v27 = f.modtogLedighedsydelse30Juni2006 && !s[0]
  s[3421] = v27
  const v28 = from(v11, 13330 /* 2006-07-01 */)
  const v29 = without(v10, v28)
  const v30 = from(v29, v13)
  const v31 = dayOver(v30, 24, 547, v13)
  const v32 = runStart(v30, v31)
  const v33 = v32 === NEVER
  const v34 = v31 === NEVER
  const v35 = v33 && v34
  s[3427] = v35
  const v36 = (v33 ? -Infinity : v34 ? Infinity : v31 - v32) === 547
  const v37 = !v35 && v36
  s[3425] = v37
  const v38 = !v35 && !v36
  s[3426] = v38
  const v39 = shiftDays(shiftMonths(v32, 18), -1)
  const v40 = runEnd(v30, v31) >= v39
  s[3428] = v40
  const v41 = v38 || !v40
  s[3424] = v41
  const v42 = (v37 || v35) && v40
  s[3423] = v42
  const LAS_74c_1_ir = !v27 && !s[24]
  s[1827] = LAS_74c_1_ir
  const LAS_74c_1 = v27 ? (v42 ? (v41 ? Math.min(v31, v39) : v39) : v31) : s[24] ? (v26 ? (v25 ? Math.min(v15, v23) : v23) : v15) : FIRST_DAY
  s[1825] = LAS_74c_1
  const LAS_74c_1_hoej = v27 ? (v42 ? (v41 ? Math.max(v31, v39) : v39) : v31) : s[24] ? (v26 ? (v25 ? Math.max(v15, v23) : v23) : v15) : NEVER
  s[1826] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v46 = runEnd(v12, LAS_74c_1)
  const v47 = runEnd(v12, LAS_74c_1_hoej)
  const v48 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v46 !== 2147483647 || v47 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v49 = shiftMonths(LAS_74c_1, 6)
  const v50 = shiftMonths(LAS_74c_1_hoej, 6)
  const v51 = (v48 ? v47 : NEVER) >= v49
  s[3435] = v51
  const v52 = (v48 ? v46 : FIRST_DAY) >= v50
  s[3436] = v52
  const v53 = shiftDays(LAS_74c_1, 1)
  const v54 = shiftDays(LAS_74c_1_hoej, 1)
  const v55 = from(v12, v54)
  const v56 = from(v12, v53)
  const v57 = dayReaching(v56, v53, 183)
  const v58 = dayReaching(v55, v54, 183)
  const v59 = Math.max(v49, v57)
  const v60 = Math.min(v50, v58)
  const v61 = LAS_74c_1_ir && v60 >= v59
  const v62 = !v52 || v61
  const v63 = v52 ? v59 : v61 ? Math.min(v57, v59) : v57
  const v64 = v52 ? v60 : v61 ? Math.max(v58, v60) : v58
  const LAS_74c_1_18_er = !s[24] || v51 || !v52 || v61
  s[1830] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[24] ? (v51 ? (v62 ? Math.min(v49, v63) : v49) : v63) : FIRST_DAY
  s[1828] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[24] ? (v51 ? (v62 ? Math.max(v50, v64) : v50) : v64) : NEVER
  s[1829] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v68 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  s[978] = v68
  const v69 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  s[3438] = v69
  const v70 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v71 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[3]
  s[977] = v71
  const LAS_74c_1_frist_er = v71 || !s[24] || !v68 || !s[455] || v69 || LAS_74c_1_18_er
  s[1833] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v71 && (!s[24] || v68 && (!s[455] || !v69 && !s[24]))
  s[1834] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v71 ? 13694 /* 2007-06-30 */ : s[24] ? (v68 ? (s[455] ? (v69 ? v70 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1831] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v71 ? 13694 /* 2007-06-30 */ : s[24] ? (v68 ? (s[455] ? (v69 ? v70 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1832] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[24] || f.vurderingsdato >= LAS_74c_1
  s[1835] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[24] || f.vurderingsdato < LAS_74c_1_hoej
  s[1836] = LAS_74c_1_nu_nej
}

function svar_49(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[500], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[501], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[500], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[501], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[502] ? Math.min(v0, v1) : -Infinity), s[502] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[502] ? Math.max(v0, v1) : Infinity), s[502] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[468] && !s[503]
  const v9 = !s[24] && !s[503] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[24] || !s[0] && (s[467] || v8 || v9) || s[0] && s[504]
  s[1839] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[24] || !s[0] && (s[468] && s[505] || !s[24] && !((s[503] || !s[505] && v4 === v5) && !s[503] && v4 === 0)) || s[0] && s[506]
  s[1840] = LAS_74d_2_ir
  const LAS_74d_2 = s[24] ? (s[0] ? s[507] : s[467] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1837] = LAS_74d_2
  const LAS_74d_2_hoej = s[24] ? (s[0] ? s[508] : s[467] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1838] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[509], v17)
  const v19 = Math.min(s[510], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[223] && v18 === v19
  const v26 = s[223] || v20
  const v27 = Math.max(0, s[511] ? -Infinity : v17 - s[510])
  const v28 = Math.max(0, s[512] ? Infinity : v17 - s[509])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[223] && v27 === v28
  const v33 = s[223] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[0] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1841] = LAS_74d_3
  const LAS_74d_3_hoej = s[0] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1842] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[0] && (!s[0] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1843] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[0] || !s[0] || v26 || v33 || v38
  s[1844] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[513] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[514] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[515] && LAS_74d_3_er && !(v47 && (!s[515] || !s[516] && s[514] === s[513]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[516] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[514] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[513] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[0] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1845] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[0] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1846] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[0] && (!s[0] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1847] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[0] || !s[0] || v49 || v52
  s[1848] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  s[3439] = v57
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte
  s[3442] = v58
  const v59 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3)
  s[3443] = v59
  const v60 = f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8)
  s[3444] = v60
  const v61 = v58 ? (v59 ? (v60 ? 5 : 10) : 15) : 25
  const v62 = Math.max(0, v61 - Math.max(0, v61 + f.optjentFerieMedBetaling - 25))
  const v63 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  s[3440] = v63
  const v64 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  s[3441] = v64
  const v65 = f.maanederMedLedighedsydelseIFerieaaret === 12
  s[3445] = v65
  const v66 = Math.min(v65 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v63 && !v64
  s[858] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v63 ? (v64 ? v66 : -Infinity) : v62) : -Infinity
  s[1849] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v63 ? (v64 ? v66 : Infinity) : v62) : Infinity
  s[1850] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v70 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v71 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v63 ? (v64 ? v71 : FIRST_DAY) : v70) : FIRST_DAY
  s[1852] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v63 ? (v64 ? v71 : NEVER) : v70) : NEVER
  s[1853] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1856] = LAS_74e_8_er
  const v75 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v75 : FIRST_DAY
  s[1854] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v75 : NEVER
  s[1855] = LAS_74e_8_hoej
}

function svar_50(f, s) {
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v0 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[24] ? v0 : FIRST_DAY
  s[1859] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[24] ? v0 : NEVER
  s[1860] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v3 = LAS_74f_1_dag_hoej >= f.vurderingsdato
  s[3446] = v3
  const v4 = LAS_74f_1_dag >= f.vurderingsdato
  s[3447] = v4
  const v5 = f.maanederIArbejdeEfterFleksjob >= 9
  s[3449] = v5
  const v6 = f.berettigetVedOvergangen || v5
  s[3448] = v6
  const v7 = v3 || !s[24]
  const LAS_74f_1 = !s[24] || !s[0] && f.erVisiteretTilFleksjob && v7 && !s[517] && v6 || s[0] && f.erVisiteretTilFleksjob && v7 && !s[517]
  s[1857] = LAS_74f_1
  const LAS_74f_1_nej = !s[24] || !s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[517] || !v6) || s[0] && (f.erVisiteretTilFleksjob === false || !v4 || s[517])
  s[1858] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v10 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1863] = v10
  const v11 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */
  s[3450] = v11
  const v12 = v11 ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v10 ? v12 : FIRST_DAY
  s[1861] = LAS_75_1
  const LAS_75_1_hoej = v10 ? v12 : NEVER
  s[1862] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v15 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[859] = v15
  const LAS_75a_1 = !v15 || !s[518] || s[519]
  s[1864] = LAS_75a_1
  const LAS_75a_1_nej = !v15 || s[520]
  s[1865] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v15 || s[521]
  s[1866] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v19 = s[0] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[24] || v19
  s[1867] = LAS_76_1
  const LAS_76_1_nej = !s[24] || !v19
  s[1868] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v22 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  s[979] = v22
  const v23 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  s[3455] = v23
  const v24 = LAS_75a_1 || LAS_75a_1_ir
  const v25 = v24 && f.rimeligGrundTilBrud === false
  s[3454] = v25
  const LAS_77_1 = v15 ? (v22 ? Math.min(v23 ? 0 : s[522], v23 ? 0 : s[523]) : 0) : -Infinity
  s[1869] = LAS_77_1
  const LAS_77_1_hoej = v15 ? (v22 ? Math.max(v25 ? s[522] : 0, v25 ? s[523] : 0) : 0) : Infinity
  s[1870] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1871] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v15
  s[1872] = LAS_77_1_ir
  // LAS.77.sanktion: Sanktion i ledighedsydelsen (LAS § 77 a, stk. 1-3)
  const v30 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  s[968] = v30
  const v31 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[3457] = v31
  const v32 = f.rimeligGrundTilBrud === false && v31
  const v33 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[3458] = v33
  const LAS_77_sanktion = !v15 || !v22 && v32 || v22 && (!v30 && v25 && v33 || v30 && v25)
  s[1873] = LAS_77_sanktion
  const LAS_77_sanktion_nej = !v15 || !v22 && !v32 || v22 && (!v30 && (v23 || !v33) || v30 && v23)
  s[1874] = LAS_77_sanktion_nej
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v36 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  s[3459] = v36
  const v37 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  s[3460] = v37
  const v38 = f.rimeligGrundTilBrud ? 0 : v36 ? 35 : v37 ? 21 : 0
  const v39 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  s[3463] = v39
  const v40 = LAS_75a_1_nej || f.rimeligGrundTilBrud || !v39
  s[3462] = v40
  const v41 = v24 && f.rimeligGrundTilBrud === false && v39
  s[3461] = v41
  const LAS_77a_1 = v15 ? (v22 ? (v40 ? 0 : 21) : v38) : -Infinity
  s[1876] = LAS_77a_1
  const LAS_77a_1_hoej = v15 ? (v22 ? (v41 ? 21 : 0) : v38) : Infinity
  s[1877] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const LAS_77a_2 = v15 ? (v22 ? (v30 ? (v23 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1878] = LAS_77a_2
  const LAS_77a_2_hoej = v15 ? (v22 ? (v30 ? (v25 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1879] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1880] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v15 || v22 && !v30
  s[1881] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v48 = shiftMonths(f.bruddetSkete, -12)
  const v49 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[3466] = v49
  const v50 = v36 && v49
  s[3465] = v50
  const v51 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[3468] = v51
  const v52 = v37 && v51
  s[3467] = v52
  const v53 = v50 || v52
  s[3464] = v53
  const v54 = f.rimeligGrundTilBrud === false && v53
  const v55 = shiftDays(v48, 1)
  const v56 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[3471] = v56
  const v57 = v36 && v56
  s[3470] = v57
  const v58 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[3473] = v58
  const v59 = v37 && v58
  s[3472] = v59
  const v60 = v57 || v59
  s[3469] = v60
  const v61 = f.rimeligGrundTilBrud === false && v60
  const v62 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v48 ? 1 : 0) >= 1
  s[3474] = v62
  const v63 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v55 ? 1 : 0) >= 1
  s[3475] = v63
  const LAS_77a_4 = !v15 || !v22 && (v54 || v61) || v22 && (v24 && f.rimeligGrundTilBrud === false && v39 && v62 || v24 && f.rimeligGrundTilBrud === false && v39 && v63)
  s[1882] = LAS_77a_4
  const LAS_77a_4_nej = !v15 || !v22 && (!v54 || !v61) || v22 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v39 || !v62 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v39 || !v63)
  s[1883] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[24] || s[524]
  s[1884] = LAS_77a_6
  const LAS_77a_6_nej = !s[24] || !s[524]
  s[1885] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v68 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[24] || v68
  s[1886] = LAS_77b_1
  const LAS_77b_1_nej = !s[24] || !v68
  s[1887] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v71 = f.enkeltudgiftensArt === 'energi'
  s[3476] = v71
  const v72 = f.energiregningenFra >= 18901 /* 2021-10-01 */
  s[3477] = v72
  const v73 = f.energiregningenTil <= 19477 /* 2023-04-30 */
  s[3478] = v73
  const v74 = v71 && v72 && v73
  s[525] = v74
  const v75 = v74 && f.forbrugetErUrimeligtHoejt === false || !v74 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[1] || v75
  s[526] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[1] || !v75
  s[529] = LAS_81_1_rimelig_nej
}

function svar_51(f, s) {
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v0 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  s[3479] = v0
  const v1 = v0 || !s[525] && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[1] || v1
  s[1890] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[1] || !v1
  s[1891] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v4 = f.udgiftenPaatagetDen >= f.soegtOmEnkeltydelseDen
  s[3480] = v4
  const v5 = f.udgiftenErPaataget && !v4 && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[1] || v5
  s[534] = LAS_88_1
  const LAS_88_1_nej = !s[1] || !v5
  s[1943] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v8 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende
  s[536] = v8
  const v9 = (LAS_81_1_forudsigelig || !s[1]) && f.udgiftenErHeltAfgoerende === false
  s[537] = v9
  const v10 = s[526] || !s[1]
  s[535] = v10
  const v11 = LAS_88_1_nej || !s[1]
  s[533] = v11
  const v12 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  s[3481] = v12
  const LAS_81_1 = !s[1] || !s[59] && s[527] && v10 && f.egenBetalingVanskeliggoerFremtiden && v8 && v11 || s[59] && !v12 && s[527] && v10 && f.egenBetalingVanskeliggoerFremtiden && v8 && v11
  s[1888] = LAS_81_1
  const LAS_81_1_nej = !s[1] || !s[59] && (s[528] || s[529] || f.egenBetalingVanskeliggoerFremtiden === false || v9 || LAS_88_1) || s[59] && (v12 || s[528] || s[529] || f.egenBetalingVanskeliggoerFremtiden === false || v9 || LAS_88_1)
  s[1889] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v15 = s[0] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[1] || v15
  s[1893] = LAS_81a_1
  const LAS_81a_1_nej = !s[1] || !v15
  s[1894] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v18 = !s[0] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || v18)
  s[1895] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[1] || !v18)
  s[1896] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[1]
  s[1897] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v22 = f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  s[3483] = v22
  const v23 = f.behandlingUdenForDetOffentlige === false || v22
  s[3482] = v23
  const LAS_82_1 = !s[1] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v23 && v11
  s[1898] = LAS_82_1
  const LAS_82_1_nej = !s[1] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v23 || LAS_88_1
  s[1899] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v26 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[1] ? v26 : -Infinity
  s[1900] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[1] ? v26 : Infinity
  s[1901] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v29 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3485] = v29
  const v30 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  s[3487] = v30
  const v31 = v30 && f.ydelsenSvarerTilKontanthjaelp
  s[3486] = v31
  const v32 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  s[3489] = v32
  const v33 = v32 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  s[3488] = v33
  const v34 = v29 || v31 || v33
  const v35 = (f.harForsoergelsespligt ? s[369] : s[370]) >= f.ydelseFoerFradragVedTandpleje
  s[3492] = v35
  const v36 = (f.harForsoergelsespligt ? s[367] : s[368]) >= f.ydelseFoerFradragVedTandpleje
  s[3493] = v36
  const v37 = !v32 || f.opfylderKontanthjaelpensOekonomi === false || !v36
  s[3491] = v37
  const v38 = v32 && f.opfylderKontanthjaelpensOekonomi && (v35 || s[223])
  s[3490] = v38
  const LAS_82a_1 = !s[1] || s[0] && (!s[78] && v34 || s[78] && (v29 || v31 || v38))
  s[1902] = LAS_82a_1
  const LAS_82a_1_nej = !s[1] || !s[0] || !s[78] && !v34 || s[78] && !v29 && !v31 && v37
  s[1903] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v41 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v42 = s[299] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v41
  const v43 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  s[3495] = v43
  const v44 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  s[3497] = v44
  const v45 = v44 && s[299]
  s[3496] = v45
  const v46 = v45 ? v41 : v42
  const v47 = Math.round(v41 * 6500 / 10000)
  const v48 = v45 ? v41 : s[299] ? v47 : v41
  const v49 = f.ydelseFoerFradragVedTandpleje >= s[530]
  s[3498] = v49
  const v50 = f.ydelseFoerFradragVedTandpleje >= s[531]
  s[3499] = v50
  const v51 = Math.max(v41, v47)
  const v52 = Math.min(v41, v47)
  const v53 = s[298] && v52 >= v51
  const v54 = v50 || v53
  const v55 = v50 ? (v53 ? Math.min(v47, v51) : v47) : v51
  const v56 = v50 ? (v53 ? Math.max(v47, v52) : v47) : v52
  const LAS_82a_2 = s[1] ? (s[0] ? (s[6] ? (v43 ? (s[78] ? (v49 ? v55 : v54 ? Math.min(v41, v55) : v41) : v48) : v46) : v42) : 0) : -Infinity
  s[1904] = LAS_82a_2
  const LAS_82a_2_hoej = s[1] ? (s[0] ? (s[6] ? (v43 ? (s[78] ? (v49 ? v56 : v54 ? Math.max(v41, v56) : v41) : v48) : v46) : v42) : 0) : Infinity
  s[1905] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[1] || !s[0] || !s[6] || !v43 || !s[78] || !v49 || v50 || v53)
  s[1906] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[1] || s[0] && s[6] && v43 && s[78] && s[298] && v41 !== v47) || LAS_82a_1_nej || !s[1]
  s[1907] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v61 = s[0] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[1] || v61
  s[860] = LAS_82a_6
  const LAS_82a_6_nej = !s[1] || !v61
  s[1909] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v64 = v43 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[1] ? v64 : FIRST_DAY
  s[1910] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[1] ? v64 : NEVER
  s[1911] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[1] || LAS_82a_6_nej || !s[1]
  s[1912] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v68 = f.medicinTil === 'dit_barn'
  s[3501] = v68
  const v69 = f.medicinTil === 'dig'
  s[3503] = v69
  const v70 = f.maanederMedKontanthjaelpAf18 >= 12
  s[3504] = v70
  const v71 = v69 && v70
  s[3502] = v71
  const v72 = v68 || v71
  s[3500] = v72
  const v73 = s[78] && f.faarKontanthjaelpVedMedicin && v72
  const LAS_82b_1 = !s[1] || v73
  s[861] = LAS_82b_1
  const LAS_82b_1_nej = !s[1] || !v73
  s[1914] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v76 = s[78] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[1] ? v76 : -Infinity
  s[1915] = LAS_82b_2
  const LAS_82b_2_hoej = s[1] ? v76 : Infinity
  s[1916] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[1] || LAS_82b_1_nej || !s[1]
  s[1917] = LAS_82b_2_ir
}

function svar_52(f, s) {
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v0 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  s[3506] = v0
  const v1 = v0 && f.kanIkkeBetaleUdgiften
  const v2 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  s[3505] = v2
  const LAS_83_1 = v2 && (!s[1] || v1)
  s[1918] = LAS_83_1
  const LAS_83_1_nej = v2 && (!s[1] || !v1)
  s[1919] = LAS_83_1_nej
  const LAS_83_1_ir = !v2 || !s[1]
  s[1920] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v6 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[539] = v6
  const v7 = !s[1] || v6 && !s[532]
  s[540] = v7
  const v8 = f.samvaerMed === 'bortadopteret_barn'
  s[3507] = v8
  const LAS_83_1_bortadopteret = v8 && (!s[1] || !v6 && v1 || v6 && (!s[532] || f.kanIkkeBetaleUdgiften))
  s[1921] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v8 && (!s[1] || !v6 && !v1 || v6 && (!s[532] || f.kanIkkeBetaleUdgiften === false))
  s[1922] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v8 || v7
  s[1923] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v12 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  s[3509] = v12
  const LAS_85_1 = !s[1] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v12 && s[533]
  s[1924] = LAS_85_1
  const LAS_85_1_nej = !s[1] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v12 || s[534]
  s[1925] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[1] || s[59] && s[527] && s[535] && f.egenBetalingVanskeliggoerFremtiden && s[536] && s[533] && v12
  s[1926] = LAS_85_2
  const LAS_85_2_nej = !s[1] || !s[59] || s[528] || s[529] || f.egenBetalingVanskeliggoerFremtiden === false || s[537] || s[534] || !v12
  s[1927] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v17 = s[59] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[1] || v17
  s[1928] = LAS_85_4
  const LAS_85_4_nej = !s[1] || !v17
  s[1929] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v20 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[78] ? v20 : FIRST_DAY
  s[1934] = LAS_86_7
  const LAS_86_7_hoej = s[78] ? v20 : NEVER
  s[1935] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v23 = s[78] && f.vurderingsdato < LAS_86_7_hoej
  s[3510] = v23
  const v24 = s[78] && f.vurderingsdato >= LAS_86_7
  s[3511] = v24
  const v25 = s[298] ? -Infinity : 45000
  const v26 = s[298] ? Infinity : 45000
  const v27 = Math.min(3, f.boernTilFritidstillaeg)
  const v28 = v25 > -Infinity && v26 < Infinity
  const v29 = quotient([v25, v27], [1], 'nærmeste', 1)
  const v30 = quotient([v26, v27], [1], 'nærmeste', 1)
  const v31 = v28 ? Math.min(v29, v30) : -Infinity
  const v32 = v28 ? Math.max(v29, v30) : Infinity
  const v33 = !v28 && !s[298] && v25 === v26
  const v34 = s[298] || !v28
  const v35 = v31 > -Infinity && v32 < Infinity
  const v36 = quotient([v31], [4], 'nærmeste', 1)
  const v37 = quotient([v32], [4], 'nærmeste', 1)
  const v38 = f.retTilEkstraBoernetilskud && !v33 && !(!v35 && (v33 || !v34 && v31 === v32)) || f.retTilEkstraBoernetilskud === false && !v33
  const v39 = f.retTilEkstraBoernetilskud && (v34 || !v35) || f.retTilEkstraBoernetilskud === false && v34
  const v40 = f.retTilEkstraBoernetilskud ? (v35 ? Math.min(v36, v37) : -Infinity) : v31
  const v41 = f.retTilEkstraBoernetilskud ? (v35 ? Math.max(v36, v37) : Infinity) : v32
  const v42 = Math.max(0, v40)
  const v43 = Math.min(0, v41)
  const v44 = v24 && v38
  const v45 = !s[78] && v38 && v43 >= v42
  const v46 = v44 || v45
  const v47 = v44 ? (v45 ? Math.min(v40, v42) : v40) : v42
  const v48 = v44 ? (v45 ? Math.max(v41, v43) : v41) : v43
  const LAS_86_2 = s[78] ? (v23 ? (v46 ? Math.min(0, v47) : 0) : v47) : -Infinity
  s[1930] = LAS_86_2
  const LAS_86_2_hoej = s[78] ? (v23 ? (v46 ? Math.max(0, v48) : 0) : v48) : Infinity
  s[1931] = LAS_86_2_hoej
  const LAS_86_2_er = s[78] && (!s[78] || v23 || v44 || v45)
  s[1932] = LAS_86_2_er
  const LAS_86_2_ir = !s[78] || !s[78] || v24 && v39 || !s[78] && !((!v38 || !v39 && v40 === v41) && v38 && v40 === 0)
  s[1933] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[78] ? shiftDays(shiftMonths(LAS_86_7, 3), 19) : FIRST_DAY
  s[1937] = LAS_86_8
  const LAS_86_8_hoej = s[78] ? shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19) : NEVER
  s[1938] = LAS_86_8_hoej
  // LAS.86.8.beløb: Beløb, der skal vises kvitteringer for (LAS § 86, stk. 8)
  const v55 = LAS_86_2 > -Infinity && LAS_86_2_hoej < Infinity
  const v56 = quotient([LAS_86_2, 3], [1], 'nærmeste', 1)
  const v57 = quotient([LAS_86_2_hoej, 3], [1], 'nærmeste', 1)
  const v58 = v55 ? Math.min(v56, v57) : -Infinity
  const v59 = v55 ? Math.max(v56, v57) : Infinity
  const v60 = LAS_86_2_er && !(!v55 && (!LAS_86_2_er || !LAS_86_2_ir && LAS_86_2 === LAS_86_2_hoej))
  const v61 = LAS_86_2_ir || !v55
  const v62 = v58 > -Infinity && v59 < Infinity
  const v63 = quotient([v58], [3], 'nærmeste', 1)
  const v64 = quotient([v59], [3], 'nærmeste', 1)
  const LAS_86_8_beloeb = s[78] ? (v62 ? Math.min(v63, v64) : -Infinity) : -Infinity
  s[1939] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[78] ? (v62 ? Math.max(v63, v64) : Infinity) : Infinity
  s[1940] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[78] && (!s[78] || v60 && !(!v62 && (!v60 || !v61 && v58 === v59)))
  s[1941] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[78] || !s[78] || v61 || !v62
  s[1942] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[1] || s[459])
  s[1949] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[1] || !s[459] || !s[443])
  s[1950] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[538]
  s[1951] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v72 = f.vurderingsdato >= 17968 /* 2019-03-13 */
  s[964] = v72
  const v73 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  s[970] = v73
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[1] || v73)
  s[1946] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[1] || !v73 || !v72)
  s[1947] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[1] || v73 && !v72
  s[1948] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[1] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1944] = LAS_91_1
  const LAS_91_1_nej = !s[1] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1945] = LAS_91_1_nej
}

function svar_53(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1954] = v0
  const v1 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */
  s[3512] = v1
  const v2 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  s[3513] = v2
  const v3 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  s[3514] = v3
  const v4 = f.sammenhaengendeDageIUdlandet <= 14
  s[3516] = v4
  const v5 = f.tilbagebetalingskravet <= 3000000
  s[3517] = v5
  const v6 = !v4 || !v5
  s[3515] = v6
  const v7 = f.tilbagebetalingskravet <= 2150000
  s[3519] = v7
  const v8 = !v4 || !v7
  s[3518] = v8
  const v9 = v1 && (!v2 && v3 && v6 || v2 && v3 && v8)
  const LAS_91_6 = !v0 || v9
  s[1952] = LAS_91_6
  const LAS_91_6_nej = !v0 || !v9
  s[1953] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[1]
  s[1956] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[1]
  s[862] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v14 = s[78] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[1] ? v14 : FIRST_DAY
  s[1958] = LAS_92_3
  const LAS_92_3_hoej = s[1] ? v14 : NEVER
  s[1959] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[1] || !s[539] || !s[532])
  s[1962] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[1] || s[539])
  s[1963] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[540]
  s[1964] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  s[3522] = v20
  const v21 = v20 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt
  s[3520] = v21
  const v22 = !v20 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[3521] = v22
  const LAS_93_1 = !s[1] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && v21
  s[1960] = LAS_93_1
  const LAS_93_1_nej = !s[1] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || v22
  s[1961] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v25 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[1] || v25
  s[1965] = LAS_94_1
  const LAS_94_1_nej = !s[1] || !v25
  s[1966] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = !s[61] && f.jobcenterUdfoererIndsatsen || s[61] && (s[541] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[1] || v28
  s[1967] = LOB_4_1
  const LOB_4_1_nej = !s[1] || !v28
  s[1968] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v31 = f.afgoerelsenGaelder === 'foertidspension'
  s[3523] = v31
  const v32 = f.vurderingsdato >= 16953 /* 2016-06-01 */
  s[3524] = v32
  const v33 = f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig
  s[3525] = v33
  const v34 = f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension
  s[3526] = v34
  const v35 = v32 && !s[63] && (v33 || v34)
  const LSP_18_2 = v31 && (!s[1] || v35)
  s[551] = LSP_18_2
  const LSP_18_2_nej = v31 && (!s[1] || !v35)
  s[2039] = LSP_18_2_nej
  const LSP_18_2_ir = !v31 || !s[1]
  s[2040] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v39 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3528] = v39
  const v40 = !v31 || LSP_18_2
  s[3530] = v40
  const v41 = LSP_18_2_nej || LSP_18_2_ir
  s[552] = v41
  const v42 = v31 && v41
  s[3529] = v42
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  s[3531] = v43
  const v44 = s[63] && f.sagenErForelagtTeamet
  s[3527] = v44
  const LOB_9_1 = v44 || !s[1] || s[0] && (!s[61] && (v39 || v42) || s[61] && !s[63] && (v43 || v42))
  s[1969] = LOB_9_1
  const LOB_9_1_nej = v44 || !s[1] || !s[0] || !s[61] && !v39 && v40 || s[61] && (s[63] || !v43 && v40)
  s[1970] = LOB_9_1_nej
  const LOB_9_1_ir = v44 || !s[1]
  s[1971] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v48 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  s[3533] = v48
  const v49 = f.forvaltningsomraade === 'undervisning'
  s[3535] = v49
  const v50 = s[278] || f.behovForUndervisningsomraadet
  s[3536] = v50
  const v51 = v49 && v50
  s[3534] = v51
  const v52 = s[0] && (!s[193] && (v48 || v51) || s[193] && !s[63] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[1] || v52
  s[1972] = LOB_10_1
  const LOB_10_1_nej = !s[1] || !v52
  s[1973] = LOB_10_1_nej
  // LOB.10.2: Teamets møde kunne holdes, som det blev (LOB § 10, stk. 2)
  const v55 = s[0] && !s[63] && (f.borgerenDeltogIMoedet || f.aabenbartFormaalsloestAtUdvikle)
  const LOB_10_2 = !s[1] || v55
  s[1974] = LOB_10_2
  const LOB_10_2_nej = !s[1] || !v55
  s[1975] = LOB_10_2_nej
  // LOB.11.2: Teamet skal se sagen igen før afgørelsen (LOB § 11, stk. 2)
  const v58 = s[0] && !s[63] && f.indstillingenFoelges === false && f.sagenErForelagtIgen === false
  const LOB_11_2 = !s[1] || v58
  s[1977] = LOB_11_2
  const LOB_11_2_nej = !s[1] || !v58
  s[1978] = LOB_11_2_nej
  // LOB.15.1: Kun den kliniske funktion og din egen læge må rådgive (LOB § 15)
  const v61 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const LOB_15_1 = !s[1] || s[0] && (s[63] || v61)
  s[1979] = LOB_15_1
  const LOB_15_1_nej = !s[1] || !s[0] || s[63] || !v61
  s[1980] = LOB_15_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v64 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[548] = v64
  const v65 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[549] = v65
  const v66 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[550] = v66
  const v67 = v65 && (v66 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v64 || v67
  s[864] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v64 || !v67
  s[1985] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v64 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1981] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v64 ? 18262 /* 2020-01-01 */ : NEVER
  s[1982] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v64 || LOV1559_9_valg_nej || !v64
  s[1984] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[78] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1987] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[78] ? 20300 /* 2025-07-31 */ : NEVER
  s[1988] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[78] && f.modtogHjaelp30Juni2025
  s[1989] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[78]
  s[1990] = LOV1655_udbetaling_ir
}

function svar_54(f, s) {
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v0 = f.bopaelsmaanederEfter15 >= 120
  s[3542] = v0
  const v1 = f.bopaelsmaanederLigeFoer >= 60
  s[3543] = v1
  const v2 = v0 && v1
  s[3541] = v2
  const v3 = f.harDanskIndfoedsret || v2 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[1] || v3
  s[1992] = LSP_2_1
  const LSP_2_1_nej = !s[1] || !v3
  s[1993] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[1] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[1994] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[1] || (LSP_2_1_nej || !s[1]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[1995] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v8 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[556] = v8
  const v9 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  s[3544] = v9
  const LSP_3_danmark = !s[1] || v9
  s[2002] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[1] || !v9 || !v8
  s[2003] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[1] || v9 && !v8
  s[2004] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v13 = LSP_3_danmark_nej || LSP_3_danmark_ir
  s[3548] = v13
  const v14 = LSP_3_danmark ? (v13 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v15 = LSP_3_danmark ? (v13 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v16 = v15 >= 360
  s[3546] = v16
  const v17 = v14 >= 360
  s[3547] = v17
  const v18 = s[71] || !s[1]
  const LSP_3_2 = !s[1] || f.harDanskIndfoedsret && v18 && v16
  s[1998] = LSP_3_2
  const LSP_3_2_nej = !s[1] || f.harDanskIndfoedsret === false || !s[211] || !v17
  s[1999] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v21 = v15 >= 120
  s[3551] = v21
  const v22 = v14 >= 120
  s[3552] = v22
  const v23 = v15 * 4 >= f.maanederFra15TilPensionen
  s[3553] = v23
  const v24 = v14 * 4 >= f.maanederFra15TilPensionen
  s[3554] = v24
  const v25 = v21 || v23
  s[3549] = v25
  const v26 = !v22 && !v24
  s[3550] = v26
  const LSP_3_3 = !s[1] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && v25
  s[2000] = LSP_3_3
  const LSP_3_3_nej = !s[1] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v26
  s[2001] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v29 = f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark
  s[3560] = v29
  const v30 = f.harFastBopaelPaaFaeroeerneEllerIGroenland && v13
  s[3559] = v30
  const v31 = f.harFastBopaelIDanmark || v30
  s[3557] = v31
  const v32 = f.harFastBopaelIDanmark === false && v29
  s[3558] = v32
  const v33 = v31 || f.harHyrePaaDanskSkib
  s[3555] = v33
  const v34 = v32 && f.harHyrePaaDanskSkib === false
  s[3556] = v34
  const v35 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  s[3561] = v35
  const LSP_3_1 = !s[1] || v33 || LSP_3_2 || LSP_3_3 || v35
  s[1996] = LSP_3_1
  const LSP_3_1_nej = !s[1] || v34 && (LSP_3_2_nej || !s[1]) && (LSP_3_3_nej || !s[1]) && !v35
  s[1997] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v38 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[1] || v38
  s[2005] = LSP_4
  const LSP_4_nej = !s[1] || !v38
  s[2006] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v41 = s[51] <= 3651 /* 1979-12-31 */
  const v42 = s[52] >= 3652 /* 1980-01-01 */
  const v43 = s[209] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const LSP_5_2 = v41 ? -Infinity : v43
  s[2007] = LSP_5_2
  const LSP_5_2_hoej = v41 ? Infinity : v43
  s[2008] = LSP_5_2_hoej
  const v46 = s[51] >= 20270 /* 2025-07-01 */
  s[983] = v46
  const v47 = s[52] >= 20270 /* 2025-07-01 */
  s[984] = v47
  const LSP_5_2_er = !v46 && (v41 || v42 && s[51] <= 14518 /* 2009-10-01 */ || s[52] >= 14519 /* 2009-10-02 */ && s[542])
  s[2009] = LSP_5_2_er
  const LSP_5_2_ir = !v46 && (v41 || s[543]) || v47 || !s[1]
  s[2010] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v50 = v42 && s[51] <= 20269 /* 2025-06-30 */
  const v51 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v52 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v53 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v54 = v51 ? Math.min(v52, v53) : -Infinity
  const v55 = v51 ? Math.max(v52, v53) : Infinity
  const v56 = v47 && s[542]
  const v57 = s[544] === Infinity ? Infinity : s[544] - 180
  const v58 = Math.max(600, s[545] === -Infinity ? -Infinity : s[545] - 180)
  const v59 = v57 >= Infinity
  const v60 = f.bopaelsmaanederEfter15 >= 12
  s[3565] = v60
  const v61 = s[546] ? f.hidtidigProcentandel : v60 ? Math.min(10000, v59 ? -Infinity : quotient([f.bopaelsmaanederEfter15, 10, 10000], [v57, 9], 'nærmeste', 100)) : 0
  const v62 = s[546] ? f.hidtidigProcentandel : v60 ? Math.min(10000, v59 ? Infinity : Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (v58 * 9)) * 100) : 0
  const v63 = v50 && LSP_5_2_er && !(!v51 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v64 = v56 && (s[546] || !v60 || !(v59 && s[1] && v57 === v58))
  const LSP_5_3 = v41 ? -Infinity : v63 ? (v64 ? Math.min(v54, v61) : v54) : v61
  s[2011] = LSP_5_3
  const LSP_5_3_hoej = v41 ? Infinity : v63 ? (v64 ? Math.max(v55, v62) : v55) : v62
  s[2012] = LSP_5_3_hoej
  const LSP_5_3_er = v41 || v63 || v64
  s[2013] = LSP_5_3_er
  const LSP_5_3_ir = v41 || v50 && (LSP_5_2_ir || !v51) || v56 && !s[546] && v60 && (!s[1] || v59) || s[543]
  s[2014] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v69 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  s[988] = v69
  const v70 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  s[989] = v70
  const v71 = v70 ? (v60 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v72 = v47 || !v70
  s[3567] = v72
  const v73 = (!v46 || !s[1]) && v70
  s[987] = v73
  const v74 = v73 && !v72
  s[986] = v74
  const LSP_6 = v73 ? -Infinity : v69 ? v71 : -Infinity
  s[2015] = LSP_6
  const LSP_6_hoej = v73 ? Infinity : v69 ? v71 : Infinity
  s[2016] = LSP_6_hoej
  const LSP_6_ir = v73 || !v74 && !v69
  s[2017] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[1] || v18 && (LSP_2_1_eu || !s[1]) && (LSP_3_1 || !s[1]) && (LSP_4 || !s[1]) && (s[71] || LSP_2_1_eu || LSP_3_1 || LSP_4)
  s[2018] = LSP_12_1
  const LSP_12_1_nej = !s[1] || !s[211] || LSP_2_1_eu_nej || LSP_3_1_nej || LSP_4_nej
  s[2019] = LSP_12_1_nej
}

function svar_55(f, s) {
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v0 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  s[3568] = v0
  const v1 = f.vurderingsdato >= 17487 /* 2017-11-17 */
  s[3569] = v1
  const LSP_13 = !s[1] || !v0 || !v1
  s[2020] = LSP_13
  const LSP_13_nej = !s[1] || v0
  s[2021] = LSP_13_nej
  const LSP_13_ir = !s[1] || v0 && !v1
  s[2022] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v5 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  s[3570] = v5
  const LSP_16_1 = !s[1] || !s[0] && v5 && s[72] || s[0] && s[210] && s[72]
  s[2025] = LSP_16_1
  const LSP_16_1_nej = !s[1] || !s[0] && (!v5 || s[71]) || s[0] && (!s[210] || s[71])
  s[2026] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v8 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring
  s[3573] = v8
  const v9 = s[0] && v5 && !s[210] && v8
  const LSP_16_2 = !s[1] || v9
  s[2027] = LSP_16_2
  const LSP_16_2_nej = !s[1] || !v9
  s[2028] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v12 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[1] || v12
  s[2029] = LSP_16_3
  const LSP_16_3_nej = !s[1] || !v12
  s[2030] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v15 = LSP_16_1 || LSP_16_2
  s[3574] = v15
  const v16 = (LSP_16_1_nej || !s[1]) && (LSP_16_2_nej || !s[1]) && (LSP_16_1_nej || LSP_16_2_nej)
  s[3575] = v16
  const LSP_16 = !s[1] || (v15 || !s[1]) && (LSP_16_3 || !s[1]) && (v15 || LSP_16_3)
  s[2023] = LSP_16
  const LSP_16_nej = !s[1] || v16 || LSP_16_3_nej
  s[2024] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v19 = !s[59] || !s[547]
  const LSP_17_2 = !s[1] || v19
  s[2031] = LSP_17_2
  const LSP_17_2_nej = !s[1] || !v19
  s[2032] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[1]
  s[2033] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[1]
  s[2034] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v24 = f.seniorpensionAnsoegtDen >= shiftMonths(s[51], -60)
  s[3576] = v24
  const v25 = f.seniorpensionAnsoegtDen >= shiftMonths(s[52], -60)
  s[3577] = v25
  const LSP_17_3_senior = !s[548] || s[549] && !s[550] && (v24 || !s[1]) && f.langvarigOgAktuelTilknytning
  s[2035] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[548] || !s[549] || s[550] || !v25 || f.langvarigOgAktuelTilknytning === false
  s[2036] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v28 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  s[3579] = v28
  const v29 = f.sagenErForelagtTeamet || s[551]
  s[3580] = v29
  const v30 = f.sagenErForelagtTeamet === false && s[552]
  s[3581] = v30
  const LSP_18_1 = !s[1] || !s[0] && v28 || s[0] && (!s[63] && v28 && v29 || s[63] && v28)
  s[2037] = LSP_18_1
  const LSP_18_1_nej = !s[1] || !s[0] && !v28 || s[0] && (!s[63] && (!v28 || v30) || s[63] && !v28)
  s[2038] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v33 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  s[3583] = v33
  const v34 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v33
  const v35 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v33
  const LSP_19_1 = !s[1] || !s[0] && v34 || s[0] && (s[63] || v35)
  s[2041] = LSP_19_1
  const LSP_19_1_nej = !s[1] || !s[0] && !v34 || s[0] && (s[63] || !v35)
  s[2042] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[1] || f.moedeMedBeslutterneErTilbudt
  s[2043] = LSP_20_3
  const LSP_20_3_nej = !s[1] || f.moedeMedBeslutterneErTilbudt === false
  s[2044] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v40 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[566] = v40
  const v41 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[565] = v41
  const LSP_21_1 = v40 ? v41 : FIRST_DAY
  s[2045] = LSP_21_1
  const LSP_21_1_hoej = v40 ? v41 : NEVER
  s[2046] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v44 = f.maanederMedFuldtidsarbejde >= 300
  s[3585] = v44
  const v45 = f.maanederMedFuldtidsarbejde >= 240
  s[3587] = v45
  const v46 = v45 && f.langTilknytningMed20Til25Aar
  s[3586] = v46
  const v47 = s[59] && (v44 || v46)
  const SENBEK_2_1 = !s[1] || v47
  s[2533] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[1] || !v47
  s[2534] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v50 = f.vurderingsdato >= s[553]
  s[3588] = v50
  const v51 = f.vurderingsdato >= s[554]
  s[3589] = v51
  const v52 = f.arbejdsevneISenesteJob <= 1500
  s[3591] = v52
  const v53 = v52 && f.varigtNedsatISenesteJob
  s[3590] = v53
  const v54 = !v51 || SENBEK_2_1_nej || !v53
  s[3593] = v54
  const v55 = (v50 || !s[1]) && (SENBEK_2_1 || !s[1]) && v53
  s[3592] = v55
  const v56 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  s[3594] = v56
  const LSP_26a_1 = !s[1] || s[59] && (!s[288] && v55 || s[288] && v55 && !v56)
  s[2048] = LSP_26a_1
  const LSP_26a_1_nej = !s[1] || !s[59] || !s[288] && v54 || s[288] && (v54 || v56)
  s[2049] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v59 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v60 = intersect(v59, s[461])
  const v61 = from(v60, 13332 /* 2006-07-03 */)
  const v62 = dayReaching(v61, 13332 /* 2006-07-03 */, 1)
  s[3595] = v62
  const v63 = v62 >= 18262 /* 2020-01-01 */
  s[3596] = v63
  const v64 = v62 >= 18670 /* 2021-02-12 */
  s[3597] = v64
  const v65 = v62 >= NEVER
  s[865] = v65
  const LSP_26a_5 = !v63 ? v61 : !v64 ? NO_DAYS : v61
  s[2050] = LSP_26a_5
  const LSP_26a_5_hoej = !v63 ? v61 : !v64 ? ALL_DAYS : v61
  s[2051] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v63 || v64
  s[866] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v65 || v63 && !v64
  s[2053] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[1] ? (s[59] ? shiftMonths(s[51], -78) : NEVER) : FIRST_DAY
  s[2054] = LSP_26b
  const LSP_26b_hoej = s[1] ? (s[59] ? shiftMonths(s[52], -78) : NEVER) : NEVER
  s[2055] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v72 = s[549] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[548] ? v72 : FIRST_DAY
  s[2056] = LSP_26d_2
  const LSP_26d_2_hoej = s[548] ? v72 : NEVER
  s[2057] = LSP_26d_2_hoej
}

function svar_56(f, s) {
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v0 = f.foedselsdag >= -1826 /* 1965-01-01 */
  s[3598] = v0
  const v1 = f.anciennitetPaaArbejdsmarkedet >= 528
  s[3599] = v1
  const v2 = f.anciennitetPaaArbejdsmarkedet >= 516
  s[3600] = v2
  const v3 = f.anciennitetPaaArbejdsmarkedet >= 504
  s[3601] = v3
  const v4 = v1 ? 3 : v2 ? 2 : v3 ? 1 : 0
  const v5 = f.foedselsdag >= -365 /* 1969-01-01 */
  s[3602] = v5
  const v6 = f.anciennitetPaaArbejdsmarkedet >= 540
  s[3603] = v6
  const v7 = v6 ? 3 : v1 ? 2 : v2 ? 1 : 0
  const v8 = f.anciennitetPaaArbejdsmarkedet >= 552
  s[3604] = v8
  const v9 = v8 ? 3 : v6 ? 2 : v1 ? 1 : 0
  const LSP_26h_3_ir = !s[1] || s[555] && (!s[556] || s[557] && v0 && v5 && s[558])
  s[2070] = LSP_26h_3_ir
  const LSP_26h_3 = s[1] ? (s[555] ? (s[556] ? (s[557] ? (v0 ? (v5 ? (s[558] ? -Infinity : v9) : v7) : v4) : 0) : -Infinity) : 0) : -Infinity
  s[2068] = LSP_26h_3
  const LSP_26h_3_hoej = s[1] ? (s[555] ? (s[556] ? (s[557] ? (v0 ? (v5 ? (s[558] ? Infinity : v9) : v7) : v4) : 0) : Infinity) : 0) : Infinity
  s[2069] = LSP_26h_3_hoej
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v13 = LSP_26h_3_hoej >= 1
  s[3605] = v13
  const v14 = LSP_26h_3 >= 1
  s[3606] = v14
  const v15 = LSP_26h_3 > -Infinity && LSP_26h_3_hoej < Infinity
  const v16 = quotient([LSP_26h_3, 12], [1], 'ned', 1)
  const v17 = quotient([LSP_26h_3_hoej, 12], [1], 'ned', 1)
  const v18 = !v15 && !LSP_26h_3_ir && LSP_26h_3 === LSP_26h_3_hoej
  const v19 = shiftMonths(s[51], -(v15 ? Math.max(v16, v17) : Infinity))
  const v20 = shiftMonths(s[52], -(v15 ? Math.min(v16, v17) : -Infinity))
  const v21 = !s[1] || LSP_26h_3_ir || !v15
  const v22 = v13 && !v18
  const v23 = LSP_26h_3_ir && !v18 && v20 >= NEVER
  const v24 = v14 ? v20 : NEVER
  const LSP_26g_dag_er = !s[1] || !s[555] || !s[556] || v22 || !v14 || v23
  s[2063] = LSP_26g_dag_er
  const LSP_26g_dag_ir = !s[1] || s[555] && (!s[556] || v13 && v21 || LSP_26h_3_ir && !((v18 || !v21 && v19 === v20) && !v18 && (v18 || v19 === NEVER)))
  s[2064] = LSP_26g_dag_ir
  const LSP_26g_dag = s[1] ? (s[555] ? (s[556] ? (v22 ? v19 : NEVER) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[2061] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[1] ? (s[555] ? (s[556] ? (v22 ? (!v14 || v23 ? Math.max(v20, v24) : v20) : v24) : NEVER) : NEVER) : NEVER
  s[2062] = LSP_26g_dag_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v29 = f.vurderingsdato >= s[38]
  s[3609] = v29
  const v30 = f.vurderingsdato >= s[39]
  s[3610] = v30
  const v31 = LSP_26g_dag_er && f.vurderingsdato >= LSP_26g_dag
  s[3611] = v31
  const v32 = LSP_26g_dag_er && f.vurderingsdato < LSP_26g_dag_hoej
  s[3612] = v32
  const v33 = s[71] || !v30 || v32
  s[3608] = v33
  const v34 = s[72] && (v29 || !s[1]) && (v31 || LSP_26g_dag_ir) && (!s[211] || v29 || v31)
  s[3607] = v34
  const v35 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  s[3613] = v35
  const LSP_26g = !s[1] || s[555] && (!s[556] || (v34 || !s[1]) && v35 && !s[176])
  s[2058] = LSP_26g
  const LSP_26g_nej = !s[1] || !s[555] || !s[556] || v33 || !v35 || s[176]
  s[2059] = LSP_26g_nej
  const LSP_26g_ir = !s[1] || s[555] && !s[556]
  s[2060] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v39 = f.foedselsdag <= -1827 /* 1964-12-31 */
  s[3616] = v39
  const v40 = s[559] && v39
  s[3615] = v40
  const v41 = f.foedselsdag <= -366 /* 1968-12-31 */
  s[3618] = v41
  const v42 = s[560] && v41
  s[3617] = v42
  const v43 = v40 || v42
  s[3614] = v43
  const v44 = -(v43 ? 84 : 72)
  const LSP_26h_1_ir = !s[1] || s[555] && (!s[556] || !s[1])
  s[2067] = LSP_26h_1_ir
  const LSP_26h_1 = s[1] ? (s[555] ? (s[556] ? shiftMonths(s[51], v44) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[2065] = LSP_26h_1
  const LSP_26h_1_hoej = s[1] ? (s[555] ? (s[556] ? shiftMonths(s[52], v44) : NEVER) : NEVER) : NEVER
  s[2066] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v49 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v50 = intersect(v48, v49)
  const LSP_26v_1 = from(v50, 13332 /* 2006-07-03 */)
  s[2071] = LSP_26v_1
  const v52 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  s[3619] = v52
  const LSP_26v_1_ir = v52 >= NEVER
  s[2072] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v55 = intersect(v48, v54)
  const LSP_26v_2 = from(v55, 13332 /* 2006-07-03 */)
  s[2073] = LSP_26v_2
  const v57 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  s[3620] = v57
  const LSP_26v_2_ir = v57 >= NEVER
  s[2074] = LSP_26v_2_ir
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v59 = f.vurderingsdato >= 19108 /* 2022-04-26 */
  s[3622] = v59
  const v60 = f.vurderingsdato >= 19968 /* 2024-09-02 */
  s[991] = v60
  const LSP_29_1_eget = !s[1] || !v59 || !v60
  s[2075] = LSP_29_1_eget
  const LSP_29_1_eget_nej = !s[1] || v59
  s[2076] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = !s[1] || v59 && !v60
  s[2077] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const LSP_32a_1_aegtefaelle = !s[1] || !s[561]
  s[2078] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = !s[1] || s[561]
  s[2079] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v66 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[1] ? v66 : -Infinity
  s[2080] = LSP_32c_1
  const LSP_32c_1_hoej = s[1] ? v66 : Infinity
  s[2081] = LSP_32c_1_hoej
}

function svar_57(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  s[990] = v0
  const v1 = SATS_61(f.vurderingsdato)
  const v2 = SATS_62(f.vurderingsdato)
  const v3 = f.giftEllerSamlevende ? (s[562] ? -Infinity : v1) : s[562] ? -Infinity : v2
  const v4 = f.giftEllerSamlevende ? (s[562] ? Infinity : v1) : s[562] ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3], [40], 'nærmeste', 100)
  const v7 = quotient([v4], [40], 'nærmeste', 100)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[562] && v3 === v4
  const v11 = s[562] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8, 12], [1], 'nærmeste', 100)
  const v14 = quotient([v9, 12], [1], 'nærmeste', 100)
  const v15 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  s[3625] = v15
  const LSP_32c_2_er = !s[1] || v15 || !v10 && !(!v12 && (v10 || !v11 && v8 === v9))
  s[2084] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[1] || !v15 && (v11 || !v12) || v15 && !v0
  s[2085] = LSP_32c_2_ir
  const LSP_32c_2 = s[1] ? (v15 ? (v0 ? 0 : -Infinity) : v12 ? Math.min(v13, v14) : -Infinity) : -Infinity
  s[2082] = LSP_32c_2
  const LSP_32c_2_hoej = s[1] ? (v15 ? (v0 ? 0 : Infinity) : v12 ? Math.max(v13, v14) : Infinity) : Infinity
  s[2083] = LSP_32c_2_hoej
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v20 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[992] = v20
  const v21 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  s[3629] = v21
  const v22 = f.folkepensionAnsoegtDen >= 17487 /* 2017-11-17 */
  s[3630] = v22
  const v23 = shiftDays(shiftMonths(monthStart(s[52]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3631] = v23
  const v24 = shiftDays(shiftMonths(monthStart(s[51]), 5), 9) >= f.folkepensionAnsoegtDen
  s[3632] = v24
  const LSP_33_1_tilbage = !v20 || v21 && (!v22 || v23)
  s[2090] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v20 || !v21 || !v22 || !v24
  s[2091] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v20 || v21 && (!v22 || !s[1])
  s[2092] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v28 = shiftDays(s[563], 1)
  const v29 = shiftDays(s[564], 1)
  const v30 = shiftDays(monthEnd(Math.max(s[51], f.folkepensionAnsoegtDen)), 1)
  const v31 = shiftDays(monthEnd(Math.max(s[52], f.folkepensionAnsoegtDen)), 1)
  const v32 = Math.max(v28, v30)
  const v33 = Math.min(v29, v31)
  const v34 = LSP_33_1_tilbage_ir && v33 >= v32
  const v35 = LSP_33_1_tilbage_nej || v34
  const v36 = LSP_33_1_tilbage_nej ? (v34 ? Math.min(v30, v32) : v30) : v32
  const v37 = LSP_33_1_tilbage_nej ? (v34 ? Math.max(v31, v33) : v31) : v33
  const LSP_33_1_er = !v20 || s[546] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v34
  s[2088] = LSP_33_1_er
  const LSP_33_1_ir = !v20 || s[546] && !s[1] || !s[546] && (LSP_33_1_tilbage && !s[1] || LSP_33_1_tilbage_nej && !s[1] || LSP_33_1_tilbage_ir && !s[1] || LSP_33_1_tilbage_ir && !(s[1] && v28 === v29 && s[1] && v30 === v31 && v28 === v30))
  s[2089] = LSP_33_1_ir
  const LSP_33_1 = v20 ? (s[546] ? v28 : LSP_33_1_tilbage ? (v35 ? Math.min(v28, v36) : v28) : v36) : FIRST_DAY
  s[2086] = LSP_33_1
  const LSP_33_1_hoej = v20 ? (s[546] ? v29 : LSP_33_1_tilbage ? (v35 ? Math.max(v29, v37) : v29) : v37) : NEVER
  s[2087] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v42 = s[565] >= f.pensionAfgjortDen
  s[3635] = v42
  const v43 = shiftDays(monthEnd(s[565]), 1)
  s[578] = v43
  const v44 = v42 ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v43
  const LSP_33_2 = s[566] ? v44 : FIRST_DAY
  s[2093] = LSP_33_2
  const LSP_33_2_hoej = s[566] ? v44 : NEVER
  s[2094] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v47 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v48 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v49 = intersect(v47, v48)
  const LSP_37 = from(v49, 13332 /* 2006-07-03 */)
  s[2095] = LSP_37
  const v51 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  s[3636] = v51
  const LSP_37_ir = v51 >= NEVER
  s[2096] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v53 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[786] = v53
  const v54 = f.vurderingsdato >= 19107 /* 2022-04-25 */
  s[3638] = v54
  const LSP_44_udsendte = !s[1] || v53
  s[2099] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[1] || !v53 || !v54
  s[2100] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[1] || v53 && !v54
  s[2101] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v58 = f.vurderingsdato >= s[567]
  s[3640] = v58
  const v59 = !v58 || f.samtykkerTilFrakendelse
  s[3639] = v59
  const v60 = LSP_44_udsendte_nej || LSP_44_udsendte_ir
  s[3643] = v60
  const v61 = f.udsendtMedPsykiskLidelse === false || v60
  s[3641] = v61
  const v62 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  s[3642] = v62
  const v63 = f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62
  const v64 = f.vaesentligtForbedretOgSelvforsoergende && v59 && v61
  const LSP_44_1 = !s[1] || !s[561] && v64 || s[561] && (!s[568] && f.vaesentligtForbedretOgSelvforsoergende && v59 && v61 && f.saerligeOmstaendighederForFrakendelse || s[568] && v64)
  s[2097] = LSP_44_1
  const LSP_44_1_nej = !s[1] || !s[561] && v63 || s[561] && (!s[568] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v59 || v62 || f.saerligeOmstaendighederForFrakendelse === false) || s[568] && v63)
  s[2098] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[1] ? v3 : -Infinity
  s[2102] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[1] ? v4 : Infinity
  s[2103] = LSP_49_1_foertidspension_hoej
}

function svar_58(f, s) {
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v0 = SATS_63(f.vurderingsdato)
  const v1 = s[562] ? -Infinity : v0
  const v2 = s[562] ? Infinity : v0
  const v3 = f.vurderingsdato <= 17531 /* 2017-12-31 */
  s[3928] = v3
  const v4 = f.vurderingsdato <= 18627 /* 2020-12-31 */
  s[903] = v4
  const v5 = s[569] || s[406] && v3 || s[59] && v4 || s[67]
  const v6 = SATS_64(f.vurderingsdato)
  const v7 = SATS_65(f.vurderingsdato)
  const v8 = f.giftEllerSamlevende ? (v5 ? -Infinity : v6) : v5 ? -Infinity : v7
  const v9 = f.giftEllerSamlevende ? (v5 ? Infinity : v6) : v5 ? Infinity : v7
  const v10 = v2 === Infinity
  const v11 = v8 === -Infinity
  const v12 = v1 === -Infinity
  const v13 = v9 === Infinity
  const v14 = v10 && v11 || v12 && v13
  const LSP_49_1_folkepension_er = !s[1] || !(v14 && !s[562] && v1 === v2 && !v5 && v8 === v9)
  s[2106] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[1] || s[562] || v5 || v14
  s[2107] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[1] ? (v12 || v11 ? -Infinity : v1 + v8) : -Infinity
  s[2104] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[1] ? (v10 || v13 ? Infinity : v2 + v9) : Infinity
  s[2105] = LSP_49_1_folkepension_hoej
  // OFL.8: Du kan se oplysninger om dine egne forhold (OFL § 8)
  const v19 = f.personligeForholdErOmtalt && f.undtagetEfterOffentlighedsloven === false && f.hensynModEgenacces === false
  const OFL_8 = !s[6] || v19
  s[2108] = OFL_8
  const OFL_8_nej = !s[6] || !v19
  s[2109] = OFL_8_nej
  // OFL.9.1: Anmodningen efter offentlighedsloven er tilstrækkelig (OFL § 9, stk. 1)
  const v22 = f.sagenAngivet && f.temaErAngivet
  const OFL_9_1 = !s[6] || v22
  s[2110] = OFL_9_1
  const OFL_9_1_nej = !s[6] || !v22
  s[2111] = OFL_9_1_nej
  // OFL.9.2: Anmodningen efter offentlighedsloven kan afslås uden at blive behandlet (OFL § 9, stk. 2)
  const v25 = f.retsstridigtFormaal || f.chikanoestFormaal
  s[3644] = v25
  const v26 = !s[570] && (f.uforholdsmaessigtRessourceforbrug || f.retsstridigtFormaal) || s[570] && (f.uforholdsmaessigtRessourceforbrug || v25)
  const OFL_9_2 = !s[6] || v26
  s[2112] = OFL_9_2
  const OFL_9_2_nej = !s[6] || !v26
  s[2113] = OFL_9_2_nej
  // OFL.13.1: Oplysningen skal noteres (OFL § 13, stk. 1)
  const v29 = f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  s[3645] = v29
  const v30 = v29 && s[571] && f.oplysningenErModtagetUdenDokument && f.oplysningenHarBetydning
  const OFL_13_1 = !s[6] || v30
  s[2114] = OFL_13_1
  const OFL_13_1_nej = !s[6] || !v30
  s[2115] = OFL_13_1_nej
  // OFL.13.2: Sagsskridtet skal noteres (OFL § 13, stk. 2)
  const v33 = v29 && f.sagsskridtetErVaesentligt && f.sagsskridtetFremgaarAfDokumenterne === false
  const OFL_13_2 = !s[6] || v33
  s[2116] = OFL_13_2
  const OFL_13_2_nej = !s[6] || !v33
  s[2117] = OFL_13_2_nej
  // OFL.15.1: Dokumentet skal journaliseres (OFL § 15, stk. 1)
  const v36 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt' || f.dokumentetsVej === 'internt_endeligt'
  s[3646] = v36
  const v37 = v36 && f.dokumentetHarBetydning
  const OFL_15_1 = !s[6] || v37
  s[2118] = OFL_15_1
  const OFL_15_1_nej = !s[6] || !v37
  s[2119] = OFL_15_1_nej
  // OFL.15.2: Dokumentet skal journaliseres snarest (OFL § 15, stk. 2)
  const v40 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt'
  s[3647] = v40
  const OFL_15_2 = !s[6] || (OFL_15_1 || !s[6]) && v40
  s[2120] = OFL_15_2
  const OFL_15_2_nej = !s[6] || OFL_15_1_nej || !v40
  s[2121] = OFL_15_2_nej
  // OFL.36.2: Anmodningen efter offentlighedsloven skal være færdigbehandlet (OFL § 36, stk. 2)
  const v43 = f.anmodningEfterOffentlighedslovenModtaget >= 16071 /* 2014-01-01 */
  s[576] = v43
  const v44 = shiftDays(f.anmodningEfterOffentlighedslovenModtaget, 1)
  const v45 = from(ALL_DAYS, v44)
  const v46 = from(ALL_DAYS, shiftDays(v44, 120))
  const v47 = without(v45, v46)
  const v48 = onWeekdays(v47, 62)
  const v49 = intersectTable(v47, HELLIGDAGE_1)
  const v50 = without(v48, v49)
  const v51 = dayReaching(v50, v44, 7)
  const v52 = !v43 && s[6] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false
  s[575] = v52
  const OFL_36_2_ir = !v52 && !v43
  s[867] = OFL_36_2_ir
  const OFL_36_2 = v52 ? v51 : v43 ? v51 : FIRST_DAY
  s[2122] = OFL_36_2
  const OFL_36_2_hoej = v52 ? v51 : v43 ? v51 : NEVER
  s[2123] = OFL_36_2_hoej
  // OFL.36.2.praksis: Så hurtigt bør anmodningen efter offentlighedsloven være færdig (OFL § 36, stk. 2)
  const v56 = f.anmodningensOmfang === 'enkel'
  s[3650] = v56
  const v57 = f.anmodningensOmfang === 'almindelig'
  s[3651] = v57
  const v58 = f.anmodningensOmfang === 'saerlig_gennemgang'
  s[3652] = v58
  const v59 = dayReaching(v50, v44, 14)
  s[574] = v59
  const v60 = v56 ? dayReaching(v50, v44, 2) : v57 ? v51 : v58 ? v59 : dayReaching(v50, v44, 40)
  const OFL_36_2_praksis = v43 ? v60 : FIRST_DAY
  s[2125] = OFL_36_2_praksis
  const OFL_36_2_praksis_hoej = v43 ? v60 : NEVER
  s[2126] = OFL_36_2_praksis_hoej
  // OFL.36.2.underretning: Du skal have besked om, at fristen efter offentlighedsloven ikke holdes (OFL § 36, stk. 2)
  const v63 = OFL_36_2 >= f.vurderingsdato
  s[3655] = v63
  const v64 = OFL_36_2_hoej >= f.vurderingsdato
  s[3656] = v64
  const v65 = !v63 || f.ikkeMuligtIndenForFristen
  s[3653] = v65
  const v66 = (v64 || OFL_36_2_ir) && f.ikkeMuligtIndenForFristen === false
  s[3654] = v66
  const v67 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet || v66
  const v68 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && v65
  const OFL_36_2_underretning = v52 && v68 || !v52 && (!v43 || v68)
  s[2127] = OFL_36_2_underretning
  const OFL_36_2_underretning_nej = v52 && v67 || !v52 && (!v43 || v67)
  s[2128] = OFL_36_2_underretning_nej
  // OFL.37.1: Klagen efter offentlighedsloven går til sagens øverste klageinstans (OFL § 37, stk. 1)
  const v71 = f.klagenGaelder === 'offentlighedsloven'
  s[573] = v71
  const v72 = v71 && !s[572]
  const OFL_37_1 = !s[6] || v72
  s[2129] = OFL_37_1
  const OFL_37_1_nej = !s[6] || !v72
  s[2130] = OFL_37_1_nej
}

function svar_59(f, s) {
  // OFL.37.2: Klagen over aktindsigt skal være sendt videre (OFL § 37, stk. 2)
  const v0 = f.klageOverAfslagModtaget >= 16071 /* 2014-01-01 */
  s[3657] = v0
  const v1 = shiftDays(f.klageOverAfslagModtaget, 1)
  const v2 = from(ALL_DAYS, v1)
  const v3 = from(ALL_DAYS, shiftDays(v1, 120))
  const v4 = without(v2, v3)
  const v5 = onWeekdays(v4, 62)
  const v6 = intersectTable(v4, HELLIGDAGE_1)
  const v7 = without(v5, v6)
  const v8 = dayReaching(v7, v1, 7)
  const OFL_37_2 = v0 ? v8 : FIRST_DAY
  s[2131] = OFL_37_2
  const OFL_37_2_hoej = v0 ? v8 : NEVER
  s[2132] = OFL_37_2_hoej
  const OFL_37_2_ir = f.afgoerelsenOmAktindsigtFastholdes === false || !v0
  s[2133] = OFL_37_2_ir
  // OFL.37.3: Klageinstansen skal være færdig med klagen over aktindsigt (OFL § 37, stk. 3)
  const v12 = f.klageOverAfslagModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[2136] = v12
  const v13 = shiftDays(f.klageOverAfslagModtagetAfKlageinstansen, 1)
  const v14 = from(ALL_DAYS, v13)
  const v15 = from(ALL_DAYS, shiftDays(v13, 120))
  const v16 = without(v14, v15)
  const v17 = onWeekdays(v16, 62)
  const v18 = intersectTable(v16, HELLIGDAGE_1)
  const v19 = without(v17, v18)
  const v20 = dayReaching(v19, v13, 20)
  const OFL_37_3 = v12 ? v20 : FIRST_DAY
  s[2134] = OFL_37_3
  const OFL_37_3_hoej = v12 ? v20 : NEVER
  s[2135] = OFL_37_3_hoej
  // OFL.38.1: Afslaget skal vejlede om tilsynet (OFL § 38, stk. 1)
  const v23 = s[573] && s[572]
  const OFL_38_1 = !s[6] || v23
  s[2137] = OFL_38_1
  const OFL_38_1_nej = !s[6] || !v23
  s[2138] = OFL_38_1_nej
  // OFL.39.1: Du kan klage over, at svaret trækker ud (OFL § 39, stk. 1)
  const v26 = s[574] >= f.vurderingsdato
  s[3658] = v26
  const v27 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && !v26
  const OFL_39_1 = s[575] && !v26 || !s[575] && (!s[576] || v27)
  s[2139] = OFL_39_1
  const OFL_39_1_nej = s[575] && v26 || !s[575] && (!s[576] || !v27)
  s[2140] = OFL_39_1_nej
  // OFL.39.2: Klagen over sagsbehandlingstiden skal være sendt videre (OFL § 39, stk. 2)
  const v30 = f.klageOverSagsbehandlingstidModtaget >= 16071 /* 2014-01-01 */
  s[2143] = v30
  const v31 = shiftDays(f.klageOverSagsbehandlingstidModtaget, 1)
  const v32 = from(ALL_DAYS, v31)
  const v33 = from(ALL_DAYS, shiftDays(v31, 120))
  const v34 = without(v32, v33)
  const v35 = onWeekdays(v34, 62)
  const v36 = intersectTable(v34, HELLIGDAGE_1)
  const v37 = without(v35, v36)
  const v38 = dayReaching(v37, v31, 7)
  const OFL_39_2 = v30 ? v38 : FIRST_DAY
  s[2141] = OFL_39_2
  const OFL_39_2_hoej = v30 ? v38 : NEVER
  s[2142] = OFL_39_2_hoej
  // OFL.39.3: Klageinstansen skal være færdig med klagen over sagsbehandlingstiden (OFL § 39, stk. 3)
  const v41 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[2146] = v41
  const v42 = shiftDays(f.klageOverSagsbehandlingstidModtagetAfKlageinstansen, 1)
  const v43 = from(ALL_DAYS, v42)
  const v44 = from(ALL_DAYS, shiftDays(v42, 120))
  const v45 = without(v43, v44)
  const v46 = onWeekdays(v45, 62)
  const v47 = intersectTable(v45, HELLIGDAGE_1)
  const v48 = without(v46, v47)
  const v49 = dayReaching(v48, v42, 20)
  const OFL_39_3 = v41 ? v49 : FIRST_DAY
  s[2144] = OFL_39_3
  const OFL_39_3_hoej = v41 ? v49 : NEVER
  s[2145] = OFL_39_3_hoej
  // OFL.40.1: Dokumenterne efter offentlighedsloven udleveres, som du ønsker det (OFL § 40, stk. 1)
  const v52 = s[577] || f.materialetErOffentligtTilgaengeligt
  const OFL_40_1 = !s[6] || !v52
  s[2147] = OFL_40_1
  const OFL_40_1_nej = !s[6] || v52
  s[2148] = OFL_40_1_nej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v55 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[2151] = v55
  const v56 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, s[578]) : s[578]
  const PENSBEK_7 = v55 ? v56 : FIRST_DAY
  s[2149] = PENSBEK_7
  const PENSBEK_7_hoej = v55 ? v56 : NEVER
  s[2150] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v59 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[868] = v59
  const v60 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  s[3659] = v60
  const v61 = v60 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v59 || v61
  s[2152] = PENSBEK_10
  const PENSBEK_10_nej = !v59 || !v61
  s[2153] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v64 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v65 = v60 ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v64, shiftDays(f.pensionAfgjortDen, -1)) : v64
  const PENSBEK_11 = v59 ? v65 : FIRST_DAY
  s[2155] = PENSBEK_11
  const PENSBEK_11_hoej = v59 ? v65 : NEVER
  s[2156] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v68 = s[0] && (!s[61] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[61] && !s[63] && s[579])
  const PLANBEK_2_1 = !s[1] || v68
  s[580] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[1] || !v68
  s[581] = PLANBEK_2_1_nej
  // PLANBEK.4.1: Den praktiserende læges vurdering kan undlades (BEK 47/2026 § 4, stk. 1)
  const v71 = f.erIJobafklaring && f.overgikVedRevurderingen
  s[3660] = v71
  const v72 = s[0] && (!s[191] && f.bedtOmAfgoerelseOmPensionAlene || s[191] && (!s[193] && (f.bedtOmAfgoerelseOmPensionAlene || v71) || s[193] && !s[63]))
  const PLANBEK_4_1 = !s[1] || v72
  s[2157] = PLANBEK_4_1
  const PLANBEK_4_1_nej = !s[1] || !v72
  s[2158] = PLANBEK_4_1_nej
}

function svar_60(f, s) {
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v0 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  s[3661] = v0
  const v1 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3662] = v1
  const v2 = v1 ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v0 ? v2 : FIRST_DAY
  s[2159] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v0 ? v2 : NEVER
  s[2160] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v0 && s[196]
  s[2161] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v0
  s[2162] = REFUSIONSBEK_2_ir
  // RSL.3.2: Afgørelsen skal være truffet efter kommunens egen frist (RSL § 3, stk. 2, 1. pkt.)
  const v7 = f.ansoegningenModtaget >= 13332 /* 2006-07-03 */
  s[869] = v7
  const v8 = shiftDays(f.ansoegningenModtaget, f.egenSagsbehandlingsfrist)
  const RSL_3_2 = v7 ? v8 : FIRST_DAY
  s[2163] = RSL_3_2
  const RSL_3_2_hoej = v7 ? v8 : NEVER
  s[2164] = RSL_3_2_hoej
  // RSL.3.2.besked: Du skal have skriftlig besked om forsinkelsen (RSL § 3, stk. 2)
  const RSL_3_2_besked = !v7 || f.sagsbehandlingsfristenKanIkkeHoldes
  s[2166] = RSL_3_2_besked
  const RSL_3_2_besked_nej = !v7 || f.sagsbehandlingsfristenKanIkkeHoldes === false
  s[2167] = RSL_3_2_besked_nej
  // RSL.3.2.offentlig: Kommunen skal offentliggøre sine frister (RSL § 3, stk. 2, 2. pkt.)
  const v13 = f.ansoegningenModtaget >= 14700 /* 2010-04-01 */
  s[3666] = v13
  const RSL_3_2_offentlig = !v7 || v13
  s[2168] = RSL_3_2_offentlig
  const RSL_3_2_offentlig_nej = !v7 || !v13
  s[2169] = RSL_3_2_offentlig_nej
  // RSL.4: Du har haft mulighed for at medvirke (RSL § 4)
  const RSL_4 = !s[1] || f.harHaftMulighedForAtMedvirke
  s[2170] = RSL_4
  const RSL_4_nej = !s[1] || f.harHaftMulighedForAtMedvirke === false
  s[2171] = RSL_4_nej
  // RSL.5: Din ansøgning er set i forhold til alle muligheder (RSL § 5)
  const v18 = f.setPaaAlleMuligheder && f.setPaaAndreMyndigheder
  const RSL_5 = !s[1] || v18
  s[2172] = RSL_5
  const RSL_5_nej = !s[1] || !v18
  s[2173] = RSL_5_nej
  // RSL.6: Hjælpen skal planlægges ud fra en samlet vurdering (RSL § 6)
  const RSL_6 = !s[1] || f.behovForHjaelpILaengereTid
  s[2174] = RSL_6
  const RSL_6_nej = !s[1] || f.behovForHjaelpILaengereTid === false
  s[2175] = RSL_6_nej
  // RSL.7.1: Dine behov på længere sigt skal være vurderet (RSL § 7, stk. 1)
  const v23 = f.foerstHenvendtOmForsoergelse >= 13332 /* 2006-07-03 */
  s[2178] = v23
  const v24 = f.iKontaktforloeb || f.iSygedagpengeopfoelgning
  s[3669] = v24
  const v25 = v24 ? NEVER : shiftDays(f.foerstHenvendtOmForsoergelse, 56)
  const RSL_7_1 = v23 ? v25 : FIRST_DAY
  s[2176] = RSL_7_1
  const RSL_7_1_hoej = v23 ? v25 : NEVER
  s[2177] = RSL_7_1_hoej
  // RSL.7a.1: Der skal være taget stilling til flere foranstaltninger (RSL § 7 a, stk. 1)
  const v28 = f.foranstaltningensSlut >= 13332 /* 2006-07-03 */
  s[2181] = v28
  const v29 = shiftDays(f.foranstaltningensSlut, -14)
  const RSL_7a_1 = v28 ? v29 : FIRST_DAY
  s[2179] = RSL_7a_1
  const RSL_7a_1_hoej = v28 ? v29 : NEVER
  s[2180] = RSL_7a_1_hoej
  // RSL.10: Sagen er oplyst godt nok til en afgørelse (RSL § 10)
  const RSL_10 = !s[1] || f.sagenErTilstraekkeligtOplyst
  s[2182] = RSL_10
  const RSL_10_nej = !s[1] || f.sagenErTilstraekkeligtOplyst === false
  s[2183] = RSL_10_nej
  // RSL.10.grundlag: Afgørelsen om arbejdsevne er ugyldig, fordi grundlaget mangler (RSL § 10)
  const v34 = f.forberedendeDelErAktuel === false || f.laegeattestTilTeametErAktuel === false
  s[3671] = v34
  const RSL_10_grundlag = !s[0] || s[63] || (s[580] || !s[1]) && v34 && f.manglenVarUdenBetydning === false
  s[2184] = RSL_10_grundlag
  const RSL_10_grundlag_nej = !s[0] || s[63] || s[581] || !v34 || f.manglenVarUdenBetydning
  s[2185] = RSL_10_grundlag_nej
  const RSL_10_grundlag_ir = !s[0] || s[63]
  s[2186] = RSL_10_grundlag_ir
  // RSL.11.2: Du skal oplyse om ændringer (RSL § 11, stk. 2)
  const v38 = f.faarHjaelp && f.forholdHarAendretSig
  const RSL_11_2 = !s[1] || v38
  s[2187] = RSL_11_2
  const RSL_11_2_nej = !s[1] || !v38
  s[2188] = RSL_11_2_nej
  // RSL.11a.1: Myndigheden skal have dit samtykke (RSL § 11 a, stk. 1-2)
  const v41 = f.oplysningensKilde === 'myndighed_eller_akasse'
  s[3674] = v41
  const v42 = f.oplysningensArt === 'oekonomi'
  s[3675] = v42
  const v43 = v41 && v42
  const v44 = f.vurderingsdato >= 15080 /* 2011-04-16 */
  s[3672] = v44
  const v45 = f.vurderingsdato >= 15140 /* 2011-06-15 */
  s[3673] = v45
  const v46 = f.oplysningensArt === 'oekonomi' || f.oplysningensArt === 'ferie'
  s[3676] = v46
  const v47 = v41 && v46
  const RSL_11a_1 = !s[1] || !v44 && !v43 || v44 && (!v45 || !v47)
  s[2189] = RSL_11a_1
  const RSL_11a_1_nej = !s[1] || !v44 && v43 || v44 && (!v45 || v47)
  s[2190] = RSL_11a_1_nej
  const RSL_11a_1_ir = !s[1] || v44 && !v45
  s[2191] = RSL_11a_1_ir
  // RSL.11c.1: Samtykket kan undlades (RSL § 11 c, stk. 1)
  const v51 = f.sagensArtVedSamtykke === 'foertidspension_rejst' || f.sagensArtVedSamtykke === 'frakendelse' || f.sagensArtVedSamtykke === 'tilbagebetaling'
  s[3677] = v51
  const v52 = v51 && f.oplysningenErNoedvendigUdenSamtykke && f.samtykkeErForsoegtIndhentet
  const RSL_11c_1 = !s[1] || v52
  s[2196] = RSL_11c_1
  const RSL_11c_1_nej = !s[1] || !v52
  s[2197] = RSL_11c_1_nej
  // RSL.11a.1.hentes: Oplysningen må hentes (RSL § 11 a, stk. 1)
  const v55 = RSL_11a_1 || RSL_11a_1_ir
  const v56 = RSL_11c_1_nej || !s[1]
  const RSL_11a_1_hentes = !s[1] || f.harGivetSamtykke || RSL_11a_1_nej || RSL_11c_1
  s[2192] = RSL_11a_1_hentes
  const RSL_11a_1_hentes_nej = !s[1] || f.harGivetSamtykke === false && v55 && v56
  s[2193] = RSL_11a_1_hentes_nej
  // RSL.11b: Sagen skal afgøres på det foreliggende grundlag (RSL § 11 b)
  const v59 = f.medvirkerTilOplysning === false || f.harGivetSamtykke === false
  s[3678] = v59
  const RSL_11b = !s[1] || v59 && v55 && v56
  s[2194] = RSL_11b
  const RSL_11b_nej = !s[1] || !v59 || RSL_11a_1_nej || RSL_11c_1
  s[2195] = RSL_11b_nej
  // RSL.12: Du har fået den skriftlige besked om rettigheder og pligter (RSL § 12)
  const v62 = f.beskedOmAdgangTilOplysninger && f.beskedOmManglendeMedvirken && f.beskedOmAendringerDerBetyderNoget && f.beskedOmTilbagebetalingOgStraf
  const RSL_12 = !s[1] || v62
  s[2198] = RSL_12
  const RSL_12_nej = !s[1] || !v62
  s[2199] = RSL_12_nej
  // RSL.60.1: Klagen går til Ankestyrelsen (RSL § 60, stk. 1)
  const v65 = f.afgoerelsenMeddelt >= 13332 /* 2006-07-03 */
  s[870] = v65
  const v66 = f.afgoerelsenMeddelt >= 15887 /* 2013-07-01 */
  s[3682] = v66
  const v67 = v66 && s[582]
  const RSL_60_1 = s[582] && (!v65 || v67)
  s[2200] = RSL_60_1
  const RSL_60_1_nej = s[582] && (!v65 || !v67)
  s[2201] = RSL_60_1_nej
  const RSL_60_1_ir = !s[582] || !v65
  s[2202] = RSL_60_1_ir
  // RSL.60.2: Den, der klager, har ret til at klage (RSL § 60, stk. 2)
  const RSL_60_2 = !v65 || f.klagerErDenAfgoerelsenVedroerer
  s[2203] = RSL_60_2
  const RSL_60_2_nej = !v65 || f.klagerErDenAfgoerelsenVedroerer === false
  s[2204] = RSL_60_2_nej
  // RSL.66.1: Klagen følger retssikkerhedslovens vej med genvurdering (RSL § 66, stk. 1)
  const RSL_66_1 = !v65 || s[582]
  s[2206] = RSL_66_1
  const RSL_66_1_nej = !v65 || !s[582]
  s[2207] = RSL_66_1_nej
  // RSL.67.1: Du skal have klaget (RSL § 67, stk. 1)
  const v75 = shiftDays(f.afgoerelsenMeddelt, 28)
  const RSL_67_1 = v65 ? v75 : FIRST_DAY
  s[2208] = RSL_67_1
  const RSL_67_1_hoej = v65 ? v75 : NEVER
  s[2209] = RSL_67_1_hoej
}

function svar_61(f, s) {
  // RSL.67.2: Klagen behandles, selv om den kom for sent (RSL § 67, stk. 2)
  const v0 = f.klagenModtaget >= 13332 /* 2006-07-03 */
  s[871] = v0
  const v1 = f.klagenSendtDigitaltITide || f.ankestyrelsenSerBortFraKlagefristen
  const v2 = f.klagefristensSidsteDag >= f.klagenModtaget
  s[993] = v2
  const RSL_67_2 = !v2 && (!v0 || v1)
  s[2210] = RSL_67_2
  const RSL_67_2_nej = !v2 && (!v0 || !v1)
  s[2211] = RSL_67_2_nej
  const RSL_67_2_ir = v2 || !v0
  s[2212] = RSL_67_2_ir
  // RSL.72.1: Klagen udsætter afgørelsen (RSL § 72, stk. 1)
  const v6 = f.afgoerelsensArtVedKlage === 'anbringelse'
  s[3687] = v6
  const v7 = v6 && f.afgoerelsenIvaerksaettesStraks === false
  s[3686] = v7
  const v8 = f.afgoerelsensArtVedKlage === 'boligstoette_tilbage'
  s[3688] = v8
  const v9 = f.afgoerelsensArtVedKlage === 'botilbud'
  s[3690] = v9
  const v10 = v9 && f.ankestyrelsenTillagdeOpsaettendeVirkning
  s[3689] = v10
  const v11 = f.afgoerelsensArtVedKlage === 'botilbud_uden_samtykke'
  s[3692] = v11
  const v12 = v11 && f.afgoerelsenIvaerksaettesStraks === false
  s[3691] = v12
  const v13 = v7 || v8 || v10 || v12
  const RSL_72_1 = !v0 || v13
  s[2213] = RSL_72_1
  const RSL_72_1_nej = !v0 || !v13
  s[2214] = RSL_72_1_nej
  // RSLBEK.11.1: Klagen skal være genvurderet (BEK 861/2025 § 11, stk. 1)
  const v16 = shiftDays(f.klagenModtaget, 28)
  const RSLBEK_11_1 = v0 ? v16 : FIRST_DAY
  s[2216] = RSLBEK_11_1
  const RSLBEK_11_1_hoej = v0 ? v16 : NEVER
  s[2217] = RSLBEK_11_1_hoej
  // RSLBEK.11.2: Du skal have besked om, at genvurderingen trækker ud (BEK 861/2025 § 11, stk. 2)
  const RSLBEK_11_2 = !v0 || f.genvurderingenKraeverFlereOplysninger
  s[2218] = RSLBEK_11_2
  const RSLBEK_11_2_nej = !v0 || f.genvurderingenKraeverFlereOplysninger === false
  s[2219] = RSLBEK_11_2_nej
  // RSLBEK.11.5: Klagen skal genvurderes straks (BEK 861/2025 § 11, stk. 5)
  const RSLBEK_11_5 = !v0 || f.klagenHaster
  s[2220] = RSLBEK_11_5
  const RSLBEK_11_5_nej = !v0 || f.klagenHaster === false
  s[2221] = RSLBEK_11_5_nej
  // RSLBEK.12.1: Du skal have sagt, at du fastholder klagen (BEK 861/2025 § 12, 1. pkt.)
  const v23 = f.nyAfgoerelseMeddelt >= 13332 /* 2006-07-03 */
  s[3694] = v23
  const v24 = shiftDays(f.nyAfgoerelseMeddelt, 28)
  const RSLBEK_12_1 = v23 ? v24 : FIRST_DAY
  s[2222] = RSLBEK_12_1
  const RSLBEK_12_1_hoej = v23 ? v24 : NEVER
  s[2223] = RSLBEK_12_1_hoej
  const RSLBEK_12_1_er = f.genvurderingensUdfald === 'delvist_medhold'
  s[872] = RSLBEK_12_1_er
  const RSLBEK_12_1_ir = !RSLBEK_12_1_er || !v23
  s[2225] = RSLBEK_12_1_ir
  // RSLBEK.12.2: Den fastholdte klage skal være sendt videre (BEK 861/2025 § 12, 2. pkt.)
  const v29 = f.fastholdelseModtaget >= 13332 /* 2006-07-03 */
  s[3695] = v29
  const v30 = shiftDays(f.fastholdelseModtaget, 14)
  const RSLBEK_12_2 = v29 ? v30 : FIRST_DAY
  s[2226] = RSLBEK_12_2
  const RSLBEK_12_2_hoej = v29 ? v30 : NEVER
  s[2227] = RSLBEK_12_2_hoej
  const RSLBEK_12_2_ir = !RSLBEK_12_1_er || !v29
  s[2228] = RSLBEK_12_2_ir
  // RSLBEK.13.1: Klagen skal straks sendes videre som for sen, uden genvurdering (BEK 861/2025 § 13, stk. 1)
  const RSLBEK_13_1 = !v0 || !v2
  s[2229] = RSLBEK_13_1
  const RSLBEK_13_1_nej = !v0 || v2
  s[2230] = RSLBEK_13_1_nej
  // RSLBEK.13.2: Klagen skal sendes tilbage til genvurdering (BEK 861/2025 § 13, stk. 2)
  const v36 = f.klagenErSendtDirekte && v2
  const RSLBEK_13_2 = !v0 || v36
  s[2231] = RSLBEK_13_2
  const RSLBEK_13_2_nej = !v0 || !v36
  s[2232] = RSLBEK_13_2_nej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v39 = s[147] || s[163] || s[168] || f.arbejdsskade || s[583]
  const v40 = !s[147] && !s[163] && !s[168] && f.arbejdsskade === false && s[584]
  const SDL_2_1 = s[143] || s[146] && v39 || s[154] && v39
  s[2236] = SDL_2_1
  const SDL_2_1_nej = s[143] || s[146] && v40 || s[154] && v40
  s[2237] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v43 = s[585] && s[586] >= f.vurderingsdato
  s[3700] = v43
  const v44 = s[585] && s[587] < f.vurderingsdato
  s[3701] = v44
  const v45 = s[153] || v44
  s[3699] = v45
  const v46 = s[588] && (v43 || s[589]) && (s[152] || v43)
  s[3698] = v46
  const v47 = v46 || s[590]
  s[3696] = v47
  const v48 = (v45 || s[151]) && (s[591] || s[151]) && (v45 || s[591])
  s[3697] = v48
  const v49 = SDL_2_1_nej || v48 || s[592] || s[175]
  const v50 = (SDL_2_1 || s[151]) && (v47 || s[151]) && s[593] && s[594] && (SDL_2_1 || v47 || s[595] || s[169])
  const v51 = s[151] && !s[1]
  const SDL_2 = s[143] || s[146] && v50 || s[154] && v50
  s[2233] = SDL_2
  const SDL_2_nej = s[143] || s[146] && v49 || s[154] && v49
  s[2234] = SDL_2_nej
  const SDL_2_ir = s[143] || s[146] && v51 || s[154] && v51 || s[144]
  s[2235] = SDL_2_ir
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v55 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[1] || v55
  s[2241] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[1] || !v55
  s[2242] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v58 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v59 = shiftDays(runEnd(v58, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[1] ? v59 : FIRST_DAY
  s[2243] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[1] ? v59 : NEVER
  s[2244] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[1]
  s[2245] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[1] || f.ferieAftalt === false
  s[2246] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[1] || f.ferieAftalt
  s[2247] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v65 = shiftMonths(s[139], 3)
  s[606] = v65
  const v66 = shiftMonths(s[141], 3)
  s[607] = v66
  const v67 = f.saerligeGrundeTilAndetTidspunkt || !s[83]
  const v68 = f.saerligeGrundeTilAndetTidspunkt === false && s[84]
  const SDL_7_3 = s[143] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v65
  s[2250] = SDL_7_3
  const SDL_7_3_hoej = s[143] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v66
  s[2251] = SDL_7_3_hoej
  const v71 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  s[994] = v71
  const SDL_7_3_er = v71 && (s[143] || s[146] && v67 || s[154] && v67)
  s[2252] = SDL_7_3_er
  const SDL_7_3_ir = !v71 || s[143] || s[146] && v68 || s[154] && v68 || s[144]
  s[2253] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v74 = !s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[0] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[1] || v74
  s[2254] = SDL_7_5
  const SDL_7_5_nej = !s[1] || !v74
  s[2255] = SDL_7_5_nej
}

function svar_62(f, s) {
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v0 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[2258] = v0
  const v1 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v0 ? v1 : FIRST_DAY
  s[2256] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v0 ? v1 : NEVER
  s[2257] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v4 = !s[83] && s[140] && s[139] <= 14612 /* 2010-01-03 */
  const v5 = !s[83] && s[141] >= 14613 /* 2010-01-04 */ && s[596]
  const v6 = allPeriods(f.fravaer)
  const v7 = runStart(v6, f.vurderingsdato)
  const v8 = shiftDays(v7, 56) >= f.fratraedelsesdag
  s[3707] = v8
  const v9 = f.fratraeder && v8
  s[3706] = v9
  const v10 = v9 ? NEVER : shiftDays(v7, 28)
  const SDL_7a_1 = s[143] ? FIRST_DAY : v5 || s[154] ? v10 : NEVER
  s[2259] = SDL_7a_1
  const SDL_7a_1_hoej = s[143] ? NEVER : v4 ? NEVER : v10
  s[2260] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[147] && (s[143] || v4 || v5 || s[154])
  s[2261] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[147] || s[151]
  s[802] = SDL_7a_1_ir
  // SDL.7b.1: Du kan bede om en fastholdelsesplan (SDL § 7 b, stk. 1-3)
  const SDL_7b_1 = s[147] && (!s[1] || f.ventesTilbageInden8Uger === false)
  s[2263] = SDL_7b_1
  const SDL_7b_1_nej = s[147] && (!s[1] || f.ventesTilbageInden8Uger)
  s[2264] = SDL_7b_1_nej
  const SDL_7b_1_ir = !s[147] || !s[1]
  s[873] = SDL_7b_1_ir
  // SDL.9.1: Andre inddrages i opfølgningen (SDL § 9, stk. 1)
  const SDL_9_1 = !s[1] || f.behovForAtInddrage
  s[2266] = SDL_9_1
  const SDL_9_1_nej = !s[1] || f.behovForAtInddrage === false
  s[2267] = SDL_9_1_nej
  // SDL.9.2: Arbejdspladsen må informeres (SDL § 9, stk. 2)
  const SDL_9_2 = !s[1] || f.samtykkeTilAtInformereArbejdspladsen
  s[2268] = SDL_9_2
  const SDL_9_2_nej = !s[1] || f.samtykkeTilAtInformereArbejdspladsen === false
  s[2269] = SDL_9_2_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v22 = !s[241] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[1] || v22
  s[2270] = SDL_10a
  const SDL_10a_nej = !s[1] || !v22
  s[2271] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v25 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[2274] = v25
  const v26 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v25 ? v26 : FIRST_DAY
  s[2272] = SDL_11_3
  const SDL_11_3_hoej = v25 ? v26 : NEVER
  s[2273] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[1] || !s[470] && f.laegeattestNoedvendig || s[470] && (!s[59] && s[473] || s[59] && f.laegeattestNoedvendig)
  s[2275] = SDL_11a_1
  const SDL_11a_1_nej = !s[1] || !s[470] && f.laegeattestNoedvendig === false || s[470] && (!s[59] && s[475] || s[59] && f.laegeattestNoedvendig === false)
  s[2276] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[1] || s[470] && !s[59] && s[474]
  s[2277] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v32 = s[59] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[1] || v32
  s[2278] = SDL_11c
  const SDL_11c_nej = !s[1] || !v32
  s[2279] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v35 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v36 = s[597] || s[84]
  const SDL_12_1_2 = !s[1] || !s[470] && v35 || s[470] && (!s[193] && v36 && f.behovForTvaerfagligIndsats === false || s[193] && !s[63] && s[597])
  s[610] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[1] || !s[470] && !v35 || s[470] && (!s[193] && (s[598] || f.behovForTvaerfagligIndsats) || s[193] && (s[63] || s[598]))
  s[605] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[1] || s[470] && s[193] && s[599]
  s[604] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v40 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[1] || !s[470] && v40 || s[470] && !s[193] && v36 && f.behovForTvaerfagligIndsats
  s[611] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[1] || !s[470] && !v40 || s[470] && (s[193] || s[598] || f.behovForTvaerfagligIndsats === false)
  s[612] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v43 = s[475] || s[473]
  const v44 = s[475] ? 0 : 4
  const v45 = s[473] ? 4 : 0
  const v46 = Math.max(1, v44)
  const v47 = Math.min(1, v45)
  const v48 = s[478] && v43
  const v49 = !s[193] && v43 && v47 >= v46
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v44, v46) : v44) : v46
  const v52 = v48 ? (v49 ? Math.max(v45, v47) : v45) : v47
  const v53 = s[59] ? (s[193] ? (s[63] ? (s[479] ? 0 : 1) : s[479] ? (v50 ? Math.min(1, v51) : 1) : v51) : v44) : -Infinity
  const v54 = s[59] ? (s[193] ? (s[63] ? (s[478] ? 1 : 0) : s[479] ? (v50 ? Math.max(1, v52) : 1) : v52) : v45) : Infinity
  const v55 = s[600] ? 1 : 4
  const v56 = s[481] ? 0 : 1
  const v57 = !s[483] && (!s[59] || !s[193] && v43 || s[193] && (!s[63] && (s[479] || v48 || v49) || s[63] && (s[479] || s[478])))
  const SDL_13b_1_antal = s[482] ? (v57 ? Math.min(v53, v56) : v56) : v53
  s[2284] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[482] ? (v57 ? Math.max(v54, v55) : v55) : v54
  s[2285] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[59] && (s[482] || v57)
  s[2286] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[59] || !s[483] && (!s[59] || !s[193] && s[474] || s[193] && (!s[63] && (s[478] && s[474] || !s[193] && !((!v43 || !s[474] && v44 === v45) && v43 && v44 === 1)) || s[63] && !s[193]))
  s[2287] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v62 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  s[3709] = v62
  const v63 = f.vurderingsdato >= 19237 /* 2022-09-02 */
  s[3710] = v63
  const v64 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  s[3711] = v64
  const v65 = !s[83] && f.vurderingsdato >= s[601]
  s[617] = v65
  const v66 = !s[83] && f.vurderingsdato < s[602]
  s[618] = v66
  const v67 = f.vurderingsdato >= 19621 /* 2023-09-21 */
  s[3712] = v67
  const v68 = s[603] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[1] || v62 && (!v63 || !v64 && (v65 || s[84]) && f.fremmoedeErNoedvendigt === false || v64 && (!v67 || v68))
  s[2288] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[1] || !v62 || !v63 || !v64 && (v66 || f.fremmoedeErNoedvendigt) || v64 && (!v67 || !v68)
  s[2289] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[1] || v62 && (!v63 || v64 && !v67)
  s[2290] = SDL_13b_1_form_ir
}

function svar_63(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[915] = v0
  const v1 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[3714] = v1
  const v2 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v3 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v4 = Math.max(v2, v3)
  const v5 = Math.min(v2, v3)
  const v6 = s[604] && v5 >= v4
  const v7 = s[605] || v6
  const v8 = s[605] ? (v6 ? Math.min(v3, v4) : v3) : v4
  const v9 = s[605] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const v10 = f.holdteSamtaler >= 2
  s[3717] = v10
  const v11 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v12 = v10 || !s[83]
  const v13 = !v10 && s[84]
  const v14 = v10 ? v11 : shiftDays(s[606], -1)
  const v15 = v10 ? v11 : shiftDays(s[607], -1)
  const v16 = Math.max(v2, v14)
  const v17 = Math.min(v2, v15)
  const v18 = s[605] && v12
  const v19 = s[604] && v12 && v17 >= v16
  const v20 = v18 || v19
  const v21 = v18 ? (v19 ? Math.min(v14, v16) : v14) : v16
  const v22 = v18 ? (v19 ? Math.max(v15, v17) : v15) : v17
  const v23 = s[474] && v2 >= NEVER
  const v24 = f.holdteSamtaler >= 4
  s[3716] = v24
  const v25 = v24 || !s[83]
  const v26 = !v24 && s[84]
  const v27 = v24 ? NEVER : s[608]
  const v28 = v24 ? NEVER : s[609]
  const v29 = s[473] && v25
  const v30 = s[474] && v25 && v28 >= NEVER
  const v31 = v29 || v30 ? (v29 ? v27 : NEVER) : NEVER
  const v32 = s[475] ? NEVER : v28
  const v33 = s[475] || v29 || v30
  const v34 = s[473] && v26 || s[474] && !((!v25 || !v26 && v27 === v28) && v25 && v27 === NEVER)
  const v35 = s[478] && v33
  const v36 = !s[193] && v33 && v32 >= NEVER
  const v37 = s[1] ? (v1 ? (v0 ? (s[470] ? (s[59] ? (s[193] ? (s[63] ? NEVER : v35 || v36 ? (v35 ? v31 : NEVER) : NEVER) : v31) : s[473] || v23 ? (s[473] ? v2 : NEVER) : NEVER) : s[610] ? (v20 ? Math.min(v2, v21) : v2) : v21) : FIRST_DAY) : s[610] ? (v7 ? Math.min(v2, v8) : v2) : v8) : FIRST_DAY
  const v38 = s[600] || v25 ? (s[600] ? NEVER : v27) : NEVER
  const v39 = !s[483] && (!s[1] || !v1 && (s[610] || s[605] || v6) || v1 && (!v0 || !s[470] && (s[610] || v18 || v19) || s[470] && (!s[59] && (s[475] || s[473] || v23) || s[59] && (!s[193] && v33 || s[193] && (s[63] || s[479] || v35 || v36)))))
  const SDL_13b_1_naeste = s[482] ? (v39 ? Math.min(v37, v38) : v38) : v37
  s[2291] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[482] ? NEVER : s[1] ? (v1 ? (v0 ? (s[470] ? (s[59] ? (s[193] ? (s[63] ? NEVER : s[479] ? NEVER : v32) : v32) : s[475] ? NEVER : v2) : s[610] ? (v20 ? Math.max(v2, v22) : v2) : v22) : NEVER) : s[610] ? (v7 ? Math.max(v2, v9) : v2) : v9) : NEVER
  s[2292] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[603] && (s[482] || v39)
  s[2293] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[603] || s[482] && !s[600] && v26 || !s[483] && (!s[1] || !v1 && s[604] && v2 !== v3 || v1 && (!v0 || !s[470] && (s[605] && v13 || s[604] && !((!v12 || !v13 && v14 === v15) && v12 && v2 === v14)) || s[470] && (!s[59] && s[474] && v2 !== NEVER || s[59] && (!s[193] && v34 || s[193] && !s[63] && (s[478] && v34 || !s[193] && !((!v33 || !v34 && v31 === v32) && v33 && v31 === NEVER))))))
  s[2294] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v44 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  s[3718] = v44
  const v45 = f.vurderingsdato >= 15208 /* 2011-08-22 */
  s[3719] = v45
  const SDL_13b_5 = !v0 || !v44 && f.sygdomForhindrerKontakt || v44 && (!v45 || f.kontaktUhensigtsmaessig)
  s[2295] = SDL_13b_5
  const SDL_13b_5_nej = !v0 || !v44 && f.sygdomForhindrerKontakt === false || v44 && (!v45 || f.kontaktUhensigtsmaessig === false)
  s[2296] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v0 || v44 && !v45
  s[2297] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[1] || s[470] && (!s[193] && s[611] || s[193] && f.behovForTvaerfagligIndsats)
  s[2298] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[1] || !s[470] || !s[193] && s[612] || s[193] && f.behovForTvaerfagligIndsats === false
  s[2299] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[1] || s[470] && !s[193] && !s[1]
  s[2300] = SDL_13c_1_2_ir
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[1] || s[59] && (!s[193] && s[610] || s[193] && (s[610] || s[604]) && !s[613])
  s[2301] = SDL_13c_2
  const SDL_13c_2_nej = !s[1] || !s[59] || !s[193] && s[605] || s[193] && (s[605] || s[613])
  s[2302] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[1] || s[59] && !s[193] && s[604]
  s[2303] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v55 = s[193] ? (s[63] ? s[614] : s[615]) : FIRST_DAY
  const v56 = s[193] ? (s[63] ? s[616] : s[615]) : NEVER
  const v57 = s[83] ? s[615] : Math.min(s[615], s[614])
  const v58 = s[83] ? s[615] : Math.max(s[615], s[616])
  const v59 = !s[483] && (!s[193] || !s[63] || !s[83])
  const SDL_13f_1_dag = s[482] ? (v59 ? Math.min(v55, v57) : v57) : v55
  s[2304] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[482] ? (v59 ? Math.max(v56, v58) : v58) : v56
  s[2305] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[193] && (s[482] || v59)
  s[2306] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[193] || s[482] && s[84] || !s[483] && (!s[193] || s[63] && s[84])
  s[2307] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v64 = !s[470] && v10
  const v65 = !v1 && s[84]
  const SDL_16_2 = !s[1] || !v1 && s[617] || v1 && (!v0 || v64)
  s[2308] = SDL_16_2
  const SDL_16_2_nej = !s[1] || !v1 && s[618] || v1 && (!v0 || !v64)
  s[2309] = SDL_16_2_nej
  const SDL_16_2_ir = !s[1] || v65 || v1 && !v0
  s[2310] = SDL_16_2_ir
  // SDL.16.2.dag: Opfølgningsplanen skal være lavet (SDL § 16)
  const SDL_16_2_dag_er = !s[1] || !v1 && !s[83] || v1 && (!v0 || s[470] || v10 || !s[603] || SDL_13b_1_naeste_er)
  s[2313] = SDL_16_2_dag_er
  const SDL_16_2_dag_ir = !s[1] || v65 || v1 && (!v0 || !s[470] && !v10 && s[603] && SDL_13b_1_naeste_ir)
  s[2314] = SDL_16_2_dag_ir
  const SDL_16_2_dag = s[1] ? (v1 ? (v0 ? (s[470] ? NEVER : v10 ? f.andenOpfoelgningssamtale : s[603] ? SDL_13b_1_naeste : NEVER) : FIRST_DAY) : s[601]) : FIRST_DAY
  s[2311] = SDL_16_2_dag
  const SDL_16_2_dag_hoej = s[1] ? (v1 ? (v0 ? (s[470] ? NEVER : v10 ? f.andenOpfoelgningssamtale : s[603] ? SDL_13b_1_naeste_hoej : NEVER) : NEVER) : s[602]) : NEVER
  s[2312] = SDL_16_2_dag_hoej
  // SDL.19.1: Opgaven kan overlades til en anden aktør (LOB § 17 a, stk. 1-3)
  const v73 = f.opgavenTilAktoeren === 'opgave' || f.opgavenTilAktoeren === 'vurdering_uarbejdsdygtig' || f.opgavenTilAktoeren === 'anden_afgoerelse'
  s[3722] = v73
  const v74 = f.opgavenTilAktoeren === 'afgoerelse_uarbejdsdygtig'
  s[3724] = v74
  const v75 = v74 && f.enigMedAktoeren
  s[3723] = v75
  const v76 = v73 || v75
  const SDL_19_1 = !s[619] || v76
  s[2315] = SDL_19_1
  const SDL_19_1_nej = !s[619] || !v76
  s[2316] = SDL_19_1_nej
}

function svar_64(f, s) {
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v0 = f.udebliver && f.rimeligGrund === false
  s[3725] = v0
  const v1 = v0 && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[1] || v1
  s[2318] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[1] || !v1
  s[2319] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v4 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  s[3726] = v4
  const v5 = s[191] && (!s[435] && v4 && f.andenVurderingIndhentet || s[620])
  const SDL_21a = !s[1] || v5
  s[2339] = SDL_21a
  const SDL_21a_nej = !s[1] || !v5
  s[2340] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v8 = s[621] && f.noedvendigBehandling
  s[3728] = v8
  const v9 = f.afviser === 'optraening'
  s[3730] = v9
  const v10 = v9 && f.hensigtsmaessigOptraening
  s[3729] = v10
  const v11 = v8 || v10
  s[3727] = v11
  const SDL_21_1_2 = !s[1] || v11 && f.opfordret && (SDL_21a_nej || !s[1]) && f.skriftligtOrienteret
  s[2320] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[1] || !v11 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[2321] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[1] || f.forhalerHelbredelsen
  s[2322] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[1] || f.forhalerHelbredelsen === false
  s[2323] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v16 = f.partshoeringsfrist >= f.vurderingsdato
  s[3732] = v16
  const v17 = f.harSvaretPaaPartshoering || !v16
  s[3731] = v17
  const v18 = f.partshoertOmOphoer && v17
  const SDL_21_3 = !s[1] || v18
  s[2324] = SDL_21_3
  const SDL_21_3_nej = !s[1] || !v18
  s[2325] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v21 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[1] || v21
  s[2326] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[1] || !v21
  s[2327] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v24 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[1] ? v24 : FIRST_DAY
  s[2331] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[1] ? v24 : NEVER
  s[2332] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v27 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  s[3736] = v27
  const v28 = SDL_21_4_dag >= f.opfyldtIgen
  s[3737] = v28
  const v29 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  s[3734] = v29
  const v30 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[651] = v30
  const SDL_21_4 = !s[1] || !v29 && v27 || v29 && (!v30 || (v27 || !s[1]) && f.genoptagetFoer === false)
  s[874] = SDL_21_4
  const SDL_21_4_nej = !s[1] || !v29 && !v28 || v29 && (!v30 || !v28 || f.genoptagetFoer)
  s[2329] = SDL_21_4_nej
  const SDL_21_4_ir = !s[1] || !v29 && !s[1] || v29 && !v30
  s[2330] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v34 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[1] ? v34 : FIRST_DAY
  s[2333] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[1] ? v34 : NEVER
  s[2334] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[1] || SDL_21_4_nej || SDL_21_4_ir
  s[2335] = SDL_21_4_fra_ir
}

function svar_65(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[754] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[756] = v1
  const v2 = shiftDays(s[139], 14)
  s[751] = v2
  const v3 = shiftDays(s[141], 14)
  s[752] = v3
  const v4 = v0 && !s[83] || !v0 && (v1 || !s[83])
  s[759] = v4
  const v5 = v0 && s[84] || !v0 && !v1 && s[84]
  s[764] = v5
  const v6 = v0 ? s[139] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[141] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[83] && s[145] && s[139] <= 15397 /* 2012-02-27 */
  const v9 = s[141] >= 15398 /* 2012-02-28 */
  s[758] = v9
  const v10 = s[139] <= 15516 /* 2012-06-25 */
  s[715] = v10
  const v11 = !s[83] && v9 && v10
  const v12 = v0 ? s[139] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[139] : v2
  const v13 = v0 ? s[141] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[141] : v3
  const v14 = s[141] >= 15517 /* 2012-06-26 */
  s[716] = v14
  const v15 = !s[83] && v14 && s[139] <= 18318 /* 2020-02-26 */
  const v16 = !s[83] && s[141] >= 18319 /* 2020-02-27 */ && s[139] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[139] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[139] : f.sygMedCovid19 ? s[139] : v2
  const v18 = v0 ? s[141] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[141] : f.sygMedCovid19 ? s[141] : v3
  const v19 = !s[83] && s[141] >= 18859 /* 2021-08-20 */ && s[139] <= 18953 /* 2021-11-22 */
  const v20 = !s[83] && s[141] >= 18954 /* 2021-11-23 */ && s[139] <= 19051 /* 2022-02-28 */
  const v21 = !s[83] && s[141] >= 19052 /* 2022-03-01 */ && s[142]
  const v22 = s[146] && v4
  s[761] = v22
  const v23 = v8 && v4
  s[760] = v23
  const v24 = v11 && v4
  const v25 = v15 && v4
  const v26 = v16 && v4
  const v27 = v19 && v4
  const v28 = v20 && v4
  const v29 = v21 && v4
  const v30 = v28 || v29
  const v31 = v28 ? (v29 ? Math.min(v12, v17) : v17) : v12
  const v32 = v27 || v30
  const v33 = v27 ? (v30 ? Math.min(v12, v31) : v12) : v31
  const v34 = v26 || v32
  const v35 = v26 ? (v32 ? Math.min(v17, v33) : v17) : v33
  const v36 = v25 || v34
  const v37 = v25 ? (v34 ? Math.min(v12, v35) : v12) : v35
  const v38 = v24 || v36
  const v39 = v24 ? (v36 ? Math.min(v12, v37) : v12) : v37
  const v40 = v23 || v38
  const v41 = v23 ? (v38 ? Math.min(v6, v39) : v6) : v39
  const SDL_41_1 = s[143] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[632] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[143] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[633] = SDL_41_1_hoej
  const SDL_41_1_er = s[143] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[630] = SDL_41_1_er
  const v51 = s[146] && v5
  s[762] = v51
  const v52 = v8 && v5
  s[763] = v52
  const SDL_41_1_ir = s[143] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[144]
  s[631] = SDL_41_1_ir
}

function svar_66(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[83] || !s[84] && s[139] === s[141]
  s[725] = v0
  const v1 = s[622] && s[623] < NEVER
  s[3742] = v1
  const v2 = s[622] && s[624] >= NEVER
  s[3743] = v2
  const v3 = Math.max(s[139], shiftDays(s[623], 1))
  const v4 = Math.max(s[141], shiftDays(s[624], 1))
  const v5 = s[622] && !s[83]
  const v6 = s[625] || s[84]
  const v7 = Math.max(s[139], v3)
  const v8 = Math.min(s[141], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[83]
  const v11 = s[625] && v5 && !s[83] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[139], v7) : s[139]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[141], v8) : s[141]) : v8
  const v15 = s[626] && s[627] < NEVER
  s[3744] = v15
  const v16 = s[626] && s[628] >= NEVER
  s[3745] = v16
  const v17 = Math.max(s[139], shiftDays(s[627], 1))
  const v18 = Math.max(s[141], shiftDays(s[628], 1))
  const v19 = s[626] && !s[83]
  const v20 = s[629] || s[84]
  const v21 = Math.max(s[139], v17)
  const v22 = Math.min(s[141], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[83]
  const v25 = s[629] && v19 && !s[83] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[139], v21) : s[139]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[141], v22) : s[141]) : v22
  const v29 = s[147] && (v9 || v10 || v11) || !s[147] && (s[168] && (v23 || v24 || v25) || !s[168] && (s[163] && (f.arbejdsskade && !s[83] || f.arbejdsskade === false && s[630]) || !s[163] && !s[83]))
  const v30 = s[147] && (v1 && v6 || v2 && s[84] || s[625] && s[84] || s[625] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[83] || !v5 && s[83]) && (!v5 || s[139] === v3))) || !s[147] && (s[168] && (v15 && v20 || v16 && s[84] || s[629] && s[84] || s[629] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[83] || !v19 && s[83]) && (!v19 || s[139] === v17))) || !s[168] && (s[163] && (f.arbejdsskade && s[84] || f.arbejdsskade === false && s[631]) || !s[163] && s[84]))
  const SDL_33_1 = s[143] ? FIRST_DAY : s[147] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[168] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[163] ? (f.arbejdsskade ? s[139] : s[632]) : s[139]
  s[2421] = SDL_33_1
  const SDL_33_1_hoej = s[143] ? NEVER : s[147] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[168] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[163] ? (f.arbejdsskade ? s[141] : s[633]) : s[141]
  s[2422] = SDL_33_1_hoej
  const SDL_33_1_er = s[143] || s[146] && v29 || s[154] && v29
  s[2423] = SDL_33_1_er
  const SDL_33_1_ir = s[143] || s[146] && v30 || s[154] && v30 || s[144]
  s[2424] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[153] || f.aftaleMedArbejdsgiver === false
  const v36 = s[588] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[143] || s[146] && v36 || s[154] && v36
  s[792] = SDL_56_1
  const SDL_56_1_nej = s[143] || s[146] && v35 || s[154] && v35
  s[794] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  s[3752] = v39
  const v40 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej
  s[3753] = v40
  const v41 = v40 || s[591]
  s[3750] = v41
  const v42 = (v39 || SDL_33_1_ir) && s[634] && (v39 || s[590])
  s[3749] = v42
  const v43 = SDL_33_1_ir && s[151]
  s[3751] = v43
  const v44 = SDL_56_1_nej || s[635]
  s[3755] = v44
  const v45 = (SDL_56_1 || s[151]) && (s[636] || s[84]) && (SDL_56_1 || s[636])
  s[3754] = v45
  const v46 = s[151] && s[84]
  s[3756] = v46
  const v47 = v42 || v45
  s[3746] = v47
  const v48 = (v41 || v43) && (v44 || v46) && (v41 || v44)
  s[3747] = v48
  const v49 = v43 && v46
  s[3748] = v49
  const v50 = !s[147] || !s[637] || v48
  const v51 = s[147] && s[637] && (v47 || v49)
  const SDL_54_1 = s[143] || s[146] && v51 || s[154] && v51
  s[787] = SDL_54_1
  const SDL_54_1_nej = s[143] || s[146] && v50 || s[154] && v50
  s[788] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[1] || SDL_54_1
  s[2336] = SDL_21_5
  const SDL_21_5_nej = !s[1] || SDL_54_1_nej
  s[2337] = SDL_21_5_nej
  const SDL_21_5_ir = !s[1] || s[151]
  s[2338] = SDL_21_5_ir
  // SDL.24.1.meddelt: Stoppet virker tidligst fra (SDL § 24, stk. 1)
  const v57 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[2343] = v57
  const v58 = f.afgoerelsenErMeddelt ? Math.max(f.afgoerelsenMeddelt, f.aendringenSkalVirkeFra) : NEVER
  const SDL_24_1_meddelt = v57 ? v58 : FIRST_DAY
  s[2341] = SDL_24_1_meddelt
  const SDL_24_1_meddelt_hoej = v57 ? v58 : NEVER
  s[2342] = SDL_24_1_meddelt_hoej
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const SDL_24_1_ophoer_er = !v57 || f.ophoerErAfgjort === false || s[638]
  s[2346] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v57 || f.ophoerErAfgjort && s[639]
  s[2347] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v57 ? (f.ophoerErAfgjort ? Math.max(s[640], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[2344] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v57 ? (f.ophoerErAfgjort ? Math.max(s[641], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[2345] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v65 = s[181] && s[185] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[642] && (v65 || s[181] && s[187] >= 16252 /* 2014-07-01 */ && s[185] <= 2147483646)
  s[2348] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[642] && (v65 || s[181] && s[187] >= 13332 /* 2006-07-03 */ && s[185] <= 16251 /* 2014-06-30 */)
  s[2349] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[642] && (v65 || s[183] || s[181] && s[187] === NEVER) || s[643] || s[183]
  s[2350] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v69 = !s[83] && s[644]
  const SDL_24a_2 = v69 ? FIRST_DAY : s[163] ? s[139] : SDL_33_1
  s[2352] = SDL_24a_2
  const SDL_24a_2_hoej = v69 ? NEVER : s[163] ? s[141] : SDL_33_1_hoej
  s[2353] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[645] && (v69 || s[170] && (s[163] && !s[83] || !s[163] && SDL_33_1_er))
  s[2354] = SDL_24a_2_er
  const SDL_24a_2_ir = s[645] && (v69 || s[170] && (s[163] && s[84] || !s[163] && SDL_33_1_ir) || s[144]) || s[646]
  s[2355] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[1] || s[241] && (s[645] || s[647]) && f.laegenVurdererLivstruende
  s[2356] = SDL_24a_6
  const SDL_24a_6_nej = !s[1] || !s[241] || s[648] || f.laegenVurdererLivstruende === false
  s[2357] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v76 = s[241] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[1] || v76
  s[649] = SDL_24b_1
  const SDL_24b_1_nej = !s[1] || !v76
  s[650] = SDL_24b_1_nej
}

function svar_67(f, s) {
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v0 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen
  s[3758] = v0
  const v1 = v0 ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[241] ? v1 : FIRST_DAY
  s[2359] = SDL_24b_2
  const SDL_24b_2_hoej = s[241] ? v1 : NEVER
  s[2360] = SDL_24b_2_hoej
  const SDL_24b_2_ir = s[649] && !s[241] || s[650] || !s[1]
  s[2361] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v5 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  s[3759] = v5
  const v6 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[1] ? (v5 ? (s[651] ? Math.min(s[184], v6) : FIRST_DAY) : s[184]) : FIRST_DAY
  s[2364] = SDL_25_2
  const SDL_25_2_hoej = s[1] ? (v5 ? (s[651] ? Math.min(s[186], v6) : NEVER) : s[186]) : NEVER
  s[2365] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[1] || !v5 && s[180] || v5 && (!s[651] || s[180]))
  s[2366] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[1] || !v5 && s[182] || v5 && (!s[651] || s[182])
  s[2367] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v11 = !s[83] && s[145] && s[644]
  s[661] = v11
  const SDL_26_1_uger = s[143] ? -Infinity : v11 || s[170] ? (s[170] ? 0 : 91) : 91
  s[2375] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[143] ? Infinity : s[146] ? 91 : v11 ? 91 : 0
  s[2376] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[143] || s[146] || v11 || s[170]
  s[2377] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v15 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  s[662] = v15
  const v16 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  s[663] = v16
  const v17 = s[591] || s[189]
  s[3764] = v17
  const v18 = s[634] && (s[188] || s[190]) && (s[590] || s[188])
  s[3763] = v18
  const v19 = s[151] && s[190]
  s[3765] = v19
  const v20 = v15 || v18
  const v21 = (v16 || s[151]) && (v17 || v19) && (v16 || v17)
  const v22 = s[151] && v19
  const v23 = f.ugerISammenhaengendeSygeperiode <= 364
  s[3762] = v23
  const v24 = f.retErOpbrugt && !v23
  s[3761] = v24
  const SDL_26_1 = v24 && (s[143] || s[146] && v20 || v11 && v20 || s[170])
  s[2368] = SDL_26_1
  const SDL_26_1_nej = v24 && (s[143] || s[146] && v21 || v11 && v21)
  s[2369] = SDL_26_1_nej
  const SDL_26_1_ir = !v24 || s[143] || s[146] && v22 || v11 && v22 || s[144]
  s[2370] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v28 = Math.max(s[185], 18330 /* 2020-03-09 */)
  s[3767] = v28
  const v29 = Math.max(s[187], 18330 /* 2020-03-09 */)
  s[998] = v29
  const v30 = s[181] && v28 <= 18808 /* 2021-06-30 */
  const v31 = s[181] && s[187] >= 18330 /* 2020-03-09 */
  s[3771] = v31
  const v32 = s[181] && s[185] < 18330 /* 2020-03-09 */
  s[3772] = v32
  const v33 = s[181] && s[185] <= 18535 /* 2020-09-30 */
  s[3773] = v33
  const v34 = s[181] && s[187] > 18535 /* 2020-09-30 */
  s[3774] = v34
  const v35 = v32 || v34
  s[655] = v35
  const v36 = (v31 || s[183]) && (v33 || s[183]) && (v31 || v33)
  s[3770] = v36
  const v37 = countDays(s[79], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  s[3775] = v37
  const v38 = v31 || !v37 || f.fortsatRet9Marts2020 === false
  s[654] = v38
  const v39 = (v32 || s[183]) && v37 && f.fortsatRet9Marts2020
  s[653] = v39
  const v40 = v36 || v39
  s[3768] = v40
  const v41 = (v35 || s[183]) && v38
  s[3769] = v41
  const v42 = shiftDays(s[185], 1)
  s[689] = v42
  const v43 = shiftDays(s[187], 1)
  s[691] = v43
  const v44 = shiftDays(shiftMonths(v42, 3), -1)
  const v45 = shiftDays(shiftMonths(v43, 3), -1)
  const v46 = Math.max(v44, 18443 /* 2020-06-30 */)
  const v47 = Math.min(v45, 18443 /* 2020-06-30 */)
  const v48 = v36 && s[181]
  s[656] = v48
  const v49 = s[183] && s[181] && v47 >= v46
  const v50 = v35 || v49
  const v51 = v35 ? 18443 /* 2020-06-30 */ : v46
  const v52 = v48 ? (v50 ? Math.min(v44, v51) : v44) : v51
  const v53 = v35 ? 18443 /* 2020-06-30 */ : v47
  const v54 = v48 ? (v50 ? Math.max(v45, v53) : v45) : v53
  const v55 = v36 && s[183]
  s[657] = v55
  const v56 = v40 && (v48 || v35 || v49)
  const v57 = v41 && s[181]
  const v58 = v56 ? (v57 ? Math.min(s[185], v52) : v52) : s[185]
  const v59 = v56 ? (v57 ? Math.max(s[187], v54) : v54) : s[187]
  const v60 = v28 <= 2147483646
  s[652] = v60
  const v61 = s[181] && v29 >= 18809 /* 2021-07-01 */ && v60
  const v62 = s[183] || s[181] && v29 === NEVER
  s[658] = v62
  const v63 = v30 && (v56 || v57)
  const v64 = v61 && s[181]
  const SDL_26_1_covid_er = v63 || v64
  s[666] = SDL_26_1_covid_er
  const SDL_26_1_covid = v63 ? (v64 ? Math.min(s[185], v58) : v58) : s[185]
  s[664] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v63 ? (v64 ? Math.max(s[187], v59) : v59) : s[187]
  s[665] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v30 && (v40 && (v55 || s[183] && !((!s[181] || !s[183] && v44 === v45) && s[181] && (!s[181] || v44 === 18443 /* 2020-06-30 */))) || v41 && s[183]) || v61 && s[183] || v62
  s[667] = SDL_26_1_covid_ir
}

function svar_68(f, s) {
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v0 = !s[181] || !s[183] && s[185] === s[187]
  s[710] = v0
  const v1 = s[181] && s[652]
  const v2 = s[653] ? 18352 /* 2020-03-31 */ : NEVER
  const v3 = s[654] ? NEVER : 18352 /* 2020-03-31 */
  const v4 = Math.max(s[185], v2)
  const v5 = Math.min(s[187], v3)
  const v6 = s[183] && s[181] && v5 >= v4
  const v7 = s[655] || v6
  const v8 = s[655] ? (v6 ? Math.min(v2, v4) : v2) : v4
  const SDL_26_1_fra = s[656] ? (v7 ? Math.min(s[185], v8) : s[185]) : v8
  s[2371] = SDL_26_1_fra
  const v10 = s[655] ? (v6 ? Math.max(v3, v5) : v3) : v5
  const SDL_26_1_fra_hoej = s[656] ? (v7 ? Math.max(s[187], v10) : s[187]) : v10
  s[2372] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v1 && (s[656] || s[655] || v6)
  s[2373] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v1 && (s[657] || s[183] && !(v0 && v2 === v3 && s[181] && (!s[181] || s[185] === v2))) || s[658]
  s[2374] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v14 = f.ugerISammenhaengendeSygeperiode <= 182
  s[3778] = v14
  const v15 = f.retErOpbrugt === false || v14 || s[659]
  s[3777] = v15
  const v16 = f.retErOpbrugt && !v14 && s[660]
  s[3776] = v16
  const SDL_26_2 = v16 && (s[143] || s[146] || s[661] && s[662] || s[170])
  s[2378] = SDL_26_2
  const SDL_26_2_nej = v16 && (s[143] || s[146] || s[661] && s[663])
  s[2379] = SDL_26_2_nej
  const SDL_26_2_ir = v16 && (s[143] || s[146] || s[661] && s[151] || s[144]) || v15
  s[2380] = SDL_26_2_ir
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v20 = Math.max(18330 /* 2020-03-09 */, s[664])
  s[3780] = v20
  const v21 = Math.max(18330 /* 2020-03-09 */, s[665])
  s[3779] = v21
  const v22 = s[666] && v20 <= 18808 /* 2021-06-30 */
  const v23 = s[666] && s[181]
  const v24 = s[667] || s[183]
  s[3785] = v24
  const v25 = v23 && s[185] < s[665]
  s[3783] = v25
  const v26 = v23 && s[187] >= s[664]
  s[3784] = v26
  const v27 = s[666] && s[665] >= 18443 /* 2020-06-30 */
  s[3788] = v27
  const v28 = s[666] && s[664] < 18443 /* 2020-06-30 */
  s[3789] = v28
  const v29 = s[666] && s[664] <= 18535 /* 2020-09-30 */
  s[3790] = v29
  const v30 = s[666] && s[665] > 18535 /* 2020-09-30 */
  s[3791] = v30
  const v31 = v28 || v30
  s[3787] = v31
  const v32 = (v27 || s[667]) && (v29 || s[667]) && (v27 || v29)
  s[3786] = v32
  const v33 = v26 || v31
  s[3782] = v33
  const v34 = (v25 || v24) && (v32 || s[667]) && (v25 || v32)
  s[3781] = v34
  const v35 = shiftDays(shiftMonths(shiftDays(s[664], 1), 3), -1)
  const v36 = shiftDays(shiftMonths(shiftDays(s[665], 1), 3), -1)
  const v37 = Math.max(s[664], v35)
  const v38 = Math.min(s[665], v36)
  const v39 = v34 && s[666]
  const v40 = v33 && s[666]
  const v41 = s[667] && s[666] && v38 >= v37
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(s[664], v37) : s[664]) : v37
  const v44 = v39 ? (v42 ? Math.min(v35, v43) : v35) : v43
  const v45 = v40 ? (v41 ? Math.max(s[665], v38) : s[665]) : v38
  const v46 = v39 ? (v42 ? Math.max(v36, v45) : v36) : v45
  const v47 = s[666] && v21 >= 18809 /* 2021-07-01 */ && v20 <= 2147483646
  const v48 = v22 && (v39 || v40 || v41)
  const v49 = v47 && s[666]
  const SDL_26_3_covid_er = v48 || v49
  s[670] = SDL_26_3_covid_er
  const SDL_26_3_covid = v48 ? (v49 ? Math.min(s[664], v44) : v44) : s[664]
  s[668] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v48 ? (v49 ? Math.max(s[665], v46) : v46) : s[665]
  s[669] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v22 && s[667] || v47 && s[667] || s[667] || s[666] && v21 === NEVER
  s[671] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v54 = f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */
  s[3795] = v54
  const v55 = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */)
  s[3792] = v55
  const v56 = v55 >= 18809 /* 2021-07-01 */
  s[3793] = v56
  const v57 = f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */
  s[3796] = v57
  const v58 = v54 && v57
  s[3794] = v58
  const v59 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const v60 = v59 >= 18443 /* 2020-06-30 */
  s[3797] = v60
  const SDL_26a_1_covid = v56 ? f.forlaengelsenSlutter : v58 ? (v60 ? v59 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[2381] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v62 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  s[3798] = v62
  const v63 = v62 >= 18809 /* 2021-07-01 */
  s[3799] = v63
  const v64 = f.forlaengelsenSlutter >= SDL_26a_1_covid
  s[3801] = v64
  const v65 = SDL_26a_1_covid >= 18443 /* 2020-06-30 */
  s[3803] = v65
  const v66 = SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  s[3804] = v66
  const v67 = v65 && v66
  s[3802] = v67
  const v68 = !v64 && v67
  s[3800] = v68
  const SDL_26a_3_covid_ir = v62 >= NEVER
  s[673] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v63 ? SDL_26a_1_covid : v68 ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[672] = SDL_26a_3_covid
}

function svar_69(f, s) {
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[668])
  s[3806] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[669])
  s[3805] = v1
  const v2 = s[670] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[670] && s[669] >= 18535 /* 2020-09-30 */
  s[3809] = v3
  const v4 = s[670] && s[668] < 18535 /* 2020-09-30 */
  s[3810] = v4
  const v5 = s[670] && s[668] <= 18566 /* 2020-10-31 */
  s[3811] = v5
  const v6 = s[670] && s[669] > 18566 /* 2020-10-31 */
  s[3812] = v6
  const v7 = v4 || v6
  s[3808] = v7
  const v8 = (v3 || s[671]) && (v5 || s[671]) && (v3 || v5)
  s[3807] = v8
  const v9 = shiftDays(shiftMonths(shiftDays(s[668], 1), 1), -1)
  const v10 = shiftDays(shiftMonths(shiftDays(s[669], 1), 1), -1)
  const v11 = Math.max(s[668], v9)
  const v12 = Math.min(s[669], v10)
  const v13 = v8 && s[670]
  const v14 = v7 && s[670]
  const v15 = s[671] && s[670] && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(s[668], v11) : s[668]) : v11
  const v18 = v13 ? (v16 ? Math.min(v9, v17) : v9) : v17
  const v19 = v14 ? (v15 ? Math.max(s[669], v12) : s[669]) : v12
  const v20 = v13 ? (v16 ? Math.max(v10, v19) : v10) : v19
  const v21 = s[670] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v22 = v2 && (v13 || v14 || v15)
  const v23 = v21 && s[670]
  const SDL_26c_covid_er = v22 || v23
  s[675] = SDL_26c_covid_er
  const SDL_26c_covid = v22 ? (v23 ? Math.min(s[668], v18) : v18) : s[668]
  s[679] = SDL_26c_covid
  const SDL_26c_covid_hoej = v22 ? (v23 ? Math.max(s[669], v20) : v20) : s[669]
  s[681] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v2 && s[671] || v21 && s[671] || s[671] || s[670] && v1 === NEVER
  s[677] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v28 = Math.max(18330 /* 2020-03-09 */, s[672])
  s[3814] = v28
  const v29 = v28 >= 18809 /* 2021-07-01 */
  s[3815] = v29
  const v30 = s[672] >= 18535 /* 2020-09-30 */
  const v31 = !s[673] && v30
  s[3818] = v31
  const v32 = !s[673] && !v30
  s[3819] = v32
  const v33 = s[672] <= 18566 /* 2020-10-31 */
  const v34 = !s[673] && v33
  s[3820] = v34
  const v35 = !s[673] && !v33
  s[3821] = v35
  const v36 = v32 || v35
  s[3817] = v36
  const v37 = (v31 || s[673]) && (v34 || s[673]) && (v31 || v34)
  s[3816] = v37
  const v38 = shiftDays(shiftMonths(shiftDays(s[672], 1), 1), -1)
  const v39 = Math.max(s[672], v38)
  const v40 = Math.min(s[672], v38)
  const v41 = v37 && !s[673]
  const v42 = v36 && !s[673]
  const v43 = s[673] && !s[673] && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(s[672], v39) : s[672]) : v39
  const v46 = v42 ? (v43 ? Math.max(s[672], v40) : s[672]) : v40
  const v47 = !s[673] && v28 < NEVER
  s[3813] = v47
  const SDL_26d_covid = v29 ? s[672] : v41 ? (v44 ? Math.min(v38, v45) : v38) : v45
  s[678] = SDL_26d_covid
  const SDL_26d_covid_hoej = v29 ? s[672] : v41 ? (v44 ? Math.max(v38, v46) : v38) : v46
  s[680] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v47 && (!v29 && (v41 || v42 || v43) || v29 && !s[673])
  s[674] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v47 || s[673]
  s[676] = SDL_26d_covid_ir
}

function svar_70(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[674] || f.forlaengelseErAfgjort === false && s[675]
  s[3822] = v0
  const v1 = f.forlaengelseErAfgjort && s[676] || f.forlaengelseErAfgjort === false && s[677]
  s[3823] = v1
  const v2 = f.forlaengelseErAfgjort ? s[678] : s[679]
  const v3 = f.forlaengelseErAfgjort ? s[680] : s[681]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  s[3825] = v4
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  s[3824] = v5
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  s[3828] = v9
  const v10 = v0 && v7 < 18567 /* 2020-11-01 */
  s[3829] = v10
  const v11 = v0 && v7 <= 18658 /* 2021-01-31 */
  s[3830] = v11
  const v12 = v0 && v8 > 18658 /* 2021-01-31 */
  s[3831] = v12
  const v13 = v10 || v12
  s[3827] = v13
  const v14 = (v9 || v1) && (v11 || v1) && (v9 || v11)
  s[3826] = v14
  const v15 = shiftDays(shiftMonths(v7, 3), -1)
  const v16 = shiftDays(shiftMonths(v8, 3), -1)
  const v17 = Math.max(v2, v15)
  const v18 = Math.min(v3, v16)
  const v19 = v14 && v0
  const v20 = v13 && v0
  const v21 = v1 && v0 && v18 >= v17
  const v22 = v20 || v21
  const v23 = v20 ? (v21 ? Math.min(v2, v17) : v2) : v17
  const v24 = v19 ? (v22 ? Math.min(v15, v23) : v15) : v23
  const v25 = v20 ? (v21 ? Math.max(v3, v18) : v3) : v18
  const v26 = v19 ? (v22 ? Math.max(v16, v25) : v16) : v25
  const v27 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v28 = v6 && (v19 || v20 || v21)
  const v29 = v27 && v0
  const SDL_26f_covid_er = v28 || v29
  s[2384] = SDL_26f_covid_er
  const SDL_26f_covid = v28 ? (v29 ? Math.min(v2, v24) : v24) : v2
  s[2382] = SDL_26f_covid
  const SDL_26f_covid_hoej = v28 ? (v29 ? Math.max(v3, v26) : v26) : v3
  s[2383] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v27 && v1 || v1 || v0 && v5 === NEVER
  s[2385] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v34 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  s[3833] = v34
  const v35 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  s[3832] = v35
  const v36 = SDL_26f_covid_er && v34 <= 18808 /* 2021-06-30 */
  const v37 = shiftDays(SDL_26f_covid, 1)
  const v38 = shiftDays(SDL_26f_covid_hoej, 1)
  const v39 = SDL_26f_covid_er && v38 >= 18659 /* 2021-02-01 */
  s[3836] = v39
  const v40 = SDL_26f_covid_er && v37 < 18659 /* 2021-02-01 */
  s[3837] = v40
  const v41 = SDL_26f_covid_er && v37 <= 18686 /* 2021-02-28 */
  s[3838] = v41
  const v42 = SDL_26f_covid_er && v38 > 18686 /* 2021-02-28 */
  s[3839] = v42
  const v43 = v40 || v42
  s[3835] = v43
  const v44 = (v39 || SDL_26f_covid_ir) && (v41 || SDL_26f_covid_ir) && (v39 || v41)
  s[3834] = v44
  const v45 = shiftDays(shiftMonths(v37, 1), -1)
  const v46 = shiftDays(shiftMonths(v38, 1), -1)
  const v47 = Math.max(SDL_26f_covid, v45)
  const v48 = Math.min(SDL_26f_covid_hoej, v46)
  const v49 = v44 && SDL_26f_covid_er
  const v50 = v43 && SDL_26f_covid_er
  const v51 = SDL_26f_covid_ir && SDL_26f_covid_er && v48 >= v47
  const v52 = v50 || v51
  const v53 = v50 ? (v51 ? Math.min(SDL_26f_covid, v47) : SDL_26f_covid) : v47
  const v54 = v49 ? (v52 ? Math.min(v45, v53) : v45) : v53
  const v55 = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : SDL_26f_covid_hoej) : v48
  const v56 = v49 ? (v52 ? Math.max(v46, v55) : v46) : v55
  const v57 = SDL_26f_covid_er && v35 >= 18809 /* 2021-07-01 */ && v34 <= 2147483646
  const v58 = v36 && (v49 || v50 || v51)
  const v59 = v57 && SDL_26f_covid_er
  const SDL_26g_covid_er = v58 || v59
  s[684] = SDL_26g_covid_er
  const SDL_26g_covid = v58 ? (v59 ? Math.min(SDL_26f_covid, v54) : v54) : SDL_26f_covid
  s[682] = SDL_26g_covid
  const SDL_26g_covid_hoej = v58 ? (v59 ? Math.max(SDL_26f_covid_hoej, v56) : v56) : SDL_26f_covid_hoej
  s[683] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v36 && SDL_26f_covid_ir || v57 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v35 === NEVER
  s[685] = SDL_26g_covid_ir
}

function svar_71(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[682])
  s[3841] = v0
  const v1 = Math.max(18330 /* 2020-03-09 */, s[683])
  s[3840] = v1
  const v2 = s[684] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[682], 1)
  const v4 = shiftDays(s[683], 1)
  const v5 = s[684] && v4 >= 18687 /* 2021-03-01 */
  s[3844] = v5
  const v6 = s[684] && v3 < 18687 /* 2021-03-01 */
  s[3845] = v6
  const v7 = s[684] && v3 <= 18747 /* 2021-04-30 */
  s[3846] = v7
  const v8 = s[684] && v4 > 18747 /* 2021-04-30 */
  s[3847] = v8
  const v9 = v6 || v8
  s[3843] = v9
  const v10 = (v5 || s[685]) && (v7 || s[685]) && (v5 || v7)
  s[3842] = v10
  const v11 = shiftDays(shiftMonths(v3, 2), -1)
  const v12 = shiftDays(shiftMonths(v4, 2), -1)
  const v13 = Math.max(s[682], v11)
  const v14 = Math.min(s[683], v12)
  const v15 = v10 && s[684]
  const v16 = v9 && s[684]
  const v17 = s[685] && s[684] && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(s[682], v13) : s[682]) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(s[683], v14) : s[683]) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = s[684] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v24 = v2 && (v15 || v16 || v17)
  const v25 = v23 && s[684]
  const SDL_26h_covid_er = v24 || v25
  s[2388] = SDL_26h_covid_er
  const SDL_26h_covid = v24 ? (v25 ? Math.min(s[682], v20) : v20) : s[682]
  s[2386] = SDL_26h_covid
  const SDL_26h_covid_hoej = v24 ? (v25 ? Math.max(s[683], v22) : v22) : s[683]
  s[2387] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[685] || v23 && s[685] || s[685] || s[684] && v1 === NEVER
  s[2389] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  s[3849] = v30
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  s[3848] = v31
  const v32 = SDL_26h_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26h_covid, 1)
  const v34 = shiftDays(SDL_26h_covid_hoej, 1)
  const v35 = SDL_26h_covid_er && v34 >= 18748 /* 2021-05-01 */
  s[3852] = v35
  const v36 = SDL_26h_covid_er && v33 < 18748 /* 2021-05-01 */
  s[3853] = v36
  const v37 = SDL_26h_covid_er && v33 <= 18808 /* 2021-06-30 */
  s[3854] = v37
  const v38 = SDL_26h_covid_er && v34 > 18808 /* 2021-06-30 */
  s[3855] = v38
  const v39 = v36 || v38
  s[3851] = v39
  const v40 = (v35 || SDL_26h_covid_ir) && (v37 || SDL_26h_covid_ir) && (v35 || v37)
  s[3850] = v40
  const v41 = shiftDays(shiftMonths(v33, 2), -1)
  const v42 = shiftDays(shiftMonths(v34, 2), -1)
  const v43 = Math.max(SDL_26h_covid, v41)
  const v44 = Math.min(SDL_26h_covid_hoej, v42)
  const v45 = v40 && SDL_26h_covid_er
  const v46 = v39 && SDL_26h_covid_er
  const v47 = SDL_26h_covid_ir && SDL_26h_covid_er && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(SDL_26h_covid, v43) : SDL_26h_covid) : v43
  const v50 = v45 ? (v48 ? Math.min(v41, v49) : v41) : v49
  const v51 = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : SDL_26h_covid_hoej) : v44
  const v52 = v45 ? (v48 ? Math.max(v42, v51) : v42) : v51
  const v53 = SDL_26h_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v54 = v32 && (v45 || v46 || v47)
  const v55 = v53 && SDL_26h_covid_er
  const SDL_26i_covid_er = v54 || v55
  s[2392] = SDL_26i_covid_er
  const SDL_26i_covid = v54 ? (v55 ? Math.min(SDL_26h_covid, v50) : v50) : SDL_26h_covid
  s[2390] = SDL_26i_covid
  const SDL_26i_covid_hoej = v54 ? (v55 ? Math.max(SDL_26h_covid_hoej, v52) : v52) : SDL_26h_covid_hoej
  s[2391] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v32 && SDL_26h_covid_ir || v53 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v31 === NEVER
  s[2393] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v60 = s[120] && s[124] && s[122] <= 14691 /* 2010-03-23 */
  const v61 = s[120] && s[121] >= 14692 /* 2010-03-24 */ && s[686]
  const SDL_27_1_2_uger = s[116] ? -Infinity : v60 ? 182 : v61 ? 273 : s[118] ? 273 : 483
  s[2396] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[116] ? Infinity : v61 || s[687] ? (s[687] ? (s[119] ? 483 : 273) : 273) : 182
  s[2397] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[116] || v60 || v61 || s[118] || s[119]
  s[2398] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v65 = s[120] && s[124] && s[123]
  const v66 = s[183] || s[134]
  const SDL_27_1_2_slut_er = s[116] || v65 && s[181] && SDL_27_1_2_uger_er
  s[705] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[116] ? FIRST_DAY : shiftDays(s[185], SDL_27_1_2_uger)
  s[703] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[116] ? NEVER : shiftDays(s[187], SDL_27_1_2_uger_hoej)
  s[704] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[116] || v65 && v66 || s[125]
  s[709] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v71 = allPeriods(f.ventetidPaaSygehus)
  const v72 = without(ALL_DAYS, v71)
  const v73 = s[181] && s[688]
  const SDL_27_1_3_slut = s[116] ? FIRST_DAY : dayReaching(v72, s[689], s[690])
  s[706] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[116] ? NEVER : dayReaching(v72, s[691], s[692])
  s[707] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[116] || s[117] && v73 || s[138] && v73
  s[708] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[116] || s[117] && v66 || s[138] && v66 || s[125]
  s[711] = SDL_27_1_3_slut_ir
}

function svar_72(f, s) {
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v0 = shiftDays(s[185], 182)
  const v1 = s[118] && s[181]
  const v2 = s[693] || s[694]
  const v3 = s[694] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[116] ? FIRST_DAY : s[117] ? FIRST_DAY : v1 ? (v2 ? Math.min(v0, v3) : v0) : v3
  s[2399] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[116] ? NEVER : s[117] ? NEVER : v2 ? NEVER : shiftDays(s[187], 182)
  s[2400] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[116] || s[117] || v1 || s[693] || s[694]
  s[2401] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[116] || s[117] || s[118] && s[183] || s[694] || s[125]
  s[2402] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v8 = s[126] || s[130] || s[695] || s[696]
  s[3857] = v8
  const v9 = s[697] && s[698] && s[699] && s[700] && (s[131] || s[133] || s[701] || s[702])
  s[3858] = v9
  const v10 = Math.max(s[185], s[703])
  const v11 = Math.min(s[187], s[704])
  const v12 = s[127] && s[705]
  const v13 = s[135] && s[181]
  const v14 = s[134] && s[705] && s[181] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[185], v10) : s[185]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[187], v11) : s[187]) : v11
  const v18 = Math.max(s[185], s[706])
  const v19 = Math.min(s[187], s[707])
  const v20 = s[128] && s[708]
  const v21 = s[136] && s[181]
  const v22 = s[134] && s[708] && s[181] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[185], v18) : s[185]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[187], v19) : s[187]) : v19
  const v26 = Math.max(s[185], SDL_27_1_4_slut)
  const v27 = Math.min(s[187], SDL_27_1_4_slut_hoej)
  const v28 = s[129] && SDL_27_1_4_slut_er
  const v29 = s[137] && s[181]
  const v30 = s[132] && SDL_27_1_4_slut_er && s[181] && v27 >= v26
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(s[185], v26) : s[185]) : v26
  const v33 = v29 ? (v30 ? Math.max(s[187], v27) : s[187]) : v27
  const v34 = Math.max(v28 ? (v31 ? Math.min(SDL_27_1_4_slut, v32) : SDL_27_1_4_slut) : v32, v12 ? (v15 ? Math.min(s[703], v16) : s[703]) : v16, v20 ? (v23 ? Math.min(s[706], v24) : s[706]) : v24)
  const v35 = Math.max(v28 ? (v31 ? Math.max(SDL_27_1_4_slut_hoej, v33) : SDL_27_1_4_slut_hoej) : v33, v12 ? (v15 ? Math.max(s[704], v17) : s[704]) : v17, v20 ? (v23 ? Math.max(s[707], v25) : s[707]) : v25)
  const v36 = (v12 || v13 || v14) && (v20 || v21 || v22) && (v28 || v29 || v30)
  const v37 = s[127] && s[709] || s[135] && s[183] || s[134] && s[709] && s[183] || s[134] && !((!s[705] || !s[709] && s[703] === s[704]) && s[710] && (s[705] && s[181] || !s[705] && !s[181]) && (!s[705] || s[185] === s[703])) || s[128] && s[711] || s[136] && s[183] || s[134] && s[711] && s[183] || s[134] && !((!s[708] || !s[711] && s[706] === s[707]) && s[710] && (s[708] && s[181] || !s[708] && !s[181]) && (!s[708] || s[185] === s[706])) || s[129] && SDL_27_1_4_slut_ir || s[137] && s[183] || s[132] && SDL_27_1_4_slut_ir && s[183] || s[132] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[710] && (SDL_27_1_4_slut_er && s[181] || !SDL_27_1_4_slut_er && !s[181]) && (!SDL_27_1_4_slut_er || s[185] === SDL_27_1_4_slut))
  const v38 = v9 && v36
  const v39 = s[712] && v36 && v35 >= NEVER
  const v40 = v8 || v38 || v39
  const v41 = v9 && v37 || s[712] && !((!v36 || !v37 && v34 === v35) && v36 && v34 === NEVER)
  const SDL_27_1_slut = s[116] ? FIRST_DAY : v38 || v39 ? (v38 ? v34 : NEVER) : NEVER
  s[2406] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[116] ? NEVER : v8 ? NEVER : v35
  s[2407] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[188] && (s[116] || s[117] && v40 || s[138] && v40)
  s[2408] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[188] && (s[116] || s[117] && v41 || s[138] && v41 || s[125]) || s[713]
  s[2409] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[660] && !s[83] && (!s[714] || f.laegenVenterArbejdeInden26Uger)
  s[2410] = SDL_29_1
  const SDL_29_1_nej = s[660] && !s[83] && (!s[714] || f.laegenVenterArbejdeInden26Uger === false)
  s[2411] = SDL_29_1_nej
  const SDL_29_1_ir = s[660] && (s[83] || !s[714]) || s[659]
  s[2412] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v49 = Math.max(s[82], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[1] ? v49 : FIRST_DAY
  s[2413] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[1] ? v49 : NEVER
  s[2414] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[1]
  s[2415] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v53 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v54 = f.fyldestgoerendeBegrundelse === false || !s[83]
  s[720] = v54
  const v55 = f.fyldestgoerendeBegrundelse && s[84]
  s[724] = v55
  const v56 = f.sygemeldtITide && !s[83] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v54 || f.indsigelseModSenSygemelding === false && !s[83])
  const v57 = f.sygemeldtITide && s[84] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v55 || f.indsigelseModSenSygemelding === false && s[84])
  const SDL_35_2 = s[143] ? FIRST_DAY : f.sygemeldtITide ? s[139] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[139] : v53) : s[139]
  s[2427] = SDL_35_2
  const SDL_35_2_hoej = s[143] ? NEVER : f.sygemeldtITide ? s[141] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[141] : v53) : s[141]
  s[2428] = SDL_35_2_hoej
  const SDL_35_2_er = s[152] && (s[143] || s[146] && v56 || s[154] && v56)
  s[2429] = SDL_35_2_er
  const SDL_35_2_ir = s[152] && (s[143] || s[146] && v57 || s[154] && v57 || s[144]) || s[153] || s[151]
  s[2430] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v62 = !s[83] && s[140] && s[715]
  s[722] = v62
  const v63 = !s[83] && s[716] && s[142]
  s[723] = v63
  const SDL_35_3 = s[143] ? FIRST_DAY : v62 ? FIRST_DAY : s[139]
  s[719] = SDL_35_3
  const SDL_35_3_hoej = s[143] ? NEVER : v62 ? NEVER : s[141]
  s[718] = SDL_35_3_hoej
  const SDL_35_3_er = s[168] && (s[143] || v62 || v63 && !s[83])
  s[717] = SDL_35_3_er
  const SDL_35_3_ir = !s[168] || s[143] || v62 || v63 && s[84] || s[144]
  s[721] = SDL_35_3_ir
}

function svar_73(f, s) {
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v0 = s[717] && s[718] >= f.anmeldtTilAkasse
  s[3860] = v0
  const v1 = s[717] && s[719] < f.anmeldtTilAkasse
  s[3861] = v1
  const v2 = f.fyldestgoerendeBegrundelse ? s[139] : f.anmeldtTilAkasse
  const v3 = f.fyldestgoerendeBegrundelse ? s[141] : f.anmeldtTilAkasse
  const v4 = Math.max(s[139], v2)
  const v5 = Math.min(s[141], v3)
  const v6 = v0 && !s[83]
  const v7 = v1 && s[720]
  const v8 = s[721] && !s[83] && v5 >= v4
  const v9 = v7 || v8
  const v10 = v7 ? (v8 ? Math.min(v2, v4) : v2) : v4
  const v11 = v7 ? (v8 ? Math.max(v3, v5) : v3) : v5
  const SDL_35_3_fra = s[143] ? FIRST_DAY : s[722] ? FIRST_DAY : v6 ? (v9 ? Math.min(s[139], v10) : s[139]) : v10
  s[2431] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[143] ? NEVER : s[722] ? NEVER : v6 ? (v9 ? Math.max(s[141], v11) : s[141]) : v11
  s[2432] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[168] && (s[143] || s[722] || s[723] && (v6 || v7 || v8))
  s[2433] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[168] || s[143] || s[722] || s[723] && (v0 && s[84] || v1 && s[724] || s[721] && s[84] && s[724] || s[721] && !(s[725] && (!s[720] || !s[724] && v2 === v3) && (!s[83] || s[83] && !s[720]) && (s[83] || s[139] === v2))) || s[144]
  s[2434] = SDL_35_3_fra_ir
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v16 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[745] = v16
  const v17 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[746] = v17
  const v18 = shiftDays(s[139], 7)
  s[755] = v18
  const v19 = shiftDays(s[141], 7)
  s[757] = v19
  const v20 = v16 || !s[83]
  s[749] = v20
  const v21 = !v16 && s[84]
  s[753] = v21
  const v22 = v16 ? v17 : v18
  const v23 = v16 ? v17 : v19
  const v24 = s[139] <= 15426 /* 2012-03-27 */
  s[742] = v24
  const v25 = !s[83] && s[145] && v24
  s[735] = v25
  const v26 = s[141] >= 15427 /* 2012-03-28 */
  const v27 = !s[83] && v26 && s[715]
  s[750] = v27
  const v28 = !s[83] && s[716] && s[155]
  const v29 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v30 = shiftDays(s[139], 21)
  s[743] = v30
  const v31 = shiftDays(s[141], 21)
  s[744] = v31
  const v32 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v33 = v16 || s[637] || !s[83]
  const v34 = v16 ? v32 : s[637] ? NEVER : v30
  const v35 = v16 ? v32 : s[637] ? NEVER : v31
  const v36 = !s[168] && !v16 && !s[637] && s[84]
  const v37 = s[726] && !s[83]
  const v38 = s[726] && s[84]
  const v39 = s[726] ? v18 : f.underretningsbrevSendt ? v29 : s[168] ? v30 : v34
  const v40 = s[726] ? v19 : f.underretningsbrevSendt ? v29 : s[168] ? v31 : v35
  const v41 = s[726] ? v18 : f.underretningsbrevSendt ? v29 : s[168] ? v32 : v34
  const v42 = s[726] ? v19 : f.underretningsbrevSendt ? v29 : s[168] ? v32 : v35
  const v43 = s[146] && v20
  const v44 = v25 && v20
  const v45 = v28 && (v37 || !s[726] && (f.underretningsbrevSendt || s[168] && !s[83] || !s[168] && v33))
  const v46 = s[158] && (v37 || !s[726] && (f.underretningsbrevSendt || s[168] || v33))
  const v47 = v27 || v45 || v46
  const v48 = v27 ? FIRST_DAY : v45 ? (v46 ? Math.min(v39, v41) : v39) : v41
  const v49 = v44 || v47
  const v50 = v44 ? (v47 ? Math.min(v22, v48) : v22) : v48
  const SDL_38_1 = s[143] ? FIRST_DAY : v43 ? (v49 ? Math.min(v22, v50) : v22) : v50
  s[2435] = SDL_38_1
  const v52 = v27 ? NEVER : v45 ? (v46 ? Math.max(v40, v42) : v40) : v42
  const v53 = v44 ? (v47 ? Math.max(v23, v52) : v23) : v52
  const SDL_38_1_hoej = s[143] ? NEVER : v43 ? (v49 ? Math.max(v23, v53) : v23) : v53
  s[2436] = SDL_38_1_hoej
  const v55 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  s[734] = v55
  const SDL_38_1_er = v55 && (s[143] || v43 || v44 || v27 || v45 || v46)
  s[2437] = SDL_38_1_er
  const SDL_38_1_ir = !v55 || s[143] || s[146] && v21 || v25 && v21 || v27 || v28 && (v38 || !s[726] && f.underretningsbrevSendt === false && (s[727] || v36)) || s[158] && (v38 || !s[726] && f.underretningsbrevSendt === false && v36) || s[144]
  s[2438] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v58 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v59 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v55 && (s[143] || s[146] && v58 || s[154] && v58)
  s[731] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v55 && (s[143] || s[146] && v59 || s[154] && v59)
  s[732] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v55 || s[143] || s[146] && SDL_38_1_ir || s[154] && SDL_38_1_ir || s[144]
  s[733] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v63 = !s[83] && s[602] >= f.anmodningModtaget
  s[3866] = v63
  const v64 = !s[83] && s[601] < f.anmodningModtaget
  s[3867] = v64
  const v65 = v64 || f.undskyldendeForhold === false
  s[3865] = v65
  const v66 = (v63 || s[84]) && f.undskyldendeForhold
  s[3864] = v66
  const v67 = shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  s[3869] = v67
  const v68 = s[147] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && v67
  s[3868] = v68
  const v69 = v66 || v68
  const v70 = v65 && !v68
  const v71 = !s[83] && v26 && s[139] <= 19722 /* 2023-12-31 */
  s[736] = v71
  const v72 = !s[83] && s[141] >= 19723 /* 2024-01-01 */ && s[142]
  s[737] = v72
  const SDL_38_8 = v55 && (s[143] || s[146] && v69 || v25 && v69 || v71 && v69 || v72 && v69)
  s[728] = SDL_38_8
  const SDL_38_8_nej = v55 && (s[143] || s[146] && v70 || v25 && v70 || v71 && v70 || v72 && v70)
  s[730] = SDL_38_8_nej
  const SDL_38_8_ir = !v55 || s[151]
  s[729] = SDL_38_8_ir
}

function svar_74(f, s) {
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v0 = Math.max(s[139], f.anmodningModtaget)
  const v1 = Math.min(s[141], f.anmodningModtaget)
  const v2 = s[728] && !s[83]
  const v3 = s[729] && !s[83] && v1 >= v0
  const v4 = s[730] || v3
  const v5 = s[730] ? (v3 ? Math.min(f.anmodningModtaget, v0) : f.anmodningModtaget) : v0
  const v6 = v2 ? (v4 ? Math.min(s[139], v5) : s[139]) : v5
  const v7 = s[730] ? (v3 ? Math.max(f.anmodningModtaget, v1) : f.anmodningModtaget) : v1
  const v8 = v2 ? (v4 ? Math.max(s[141], v7) : s[141]) : v7
  const v9 = v2 || s[730] || v3
  const v10 = s[728] && s[84] || s[729] && !(s[725] && !s[83] && (s[83] || s[139] === f.anmodningModtaget))
  const v11 = Math.max(s[139], v6)
  const v12 = Math.min(s[141], v8)
  const v13 = s[731] && !s[83]
  const v14 = s[732] && v9
  const v15 = s[733] && !s[83] && v9 && v12 >= v11
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v11) : v6) : v11
  const v18 = v14 ? (v15 ? Math.max(v8, v12) : v8) : v12
  const v19 = v13 || v14 || v15
  const v20 = s[731] && s[84] || s[732] && v10 || s[733] && s[84] && v10 || s[733] && !(s[725] && (!v9 || !v10 && v6 === v8) && (!s[83] && v9 || s[83] && !v9) && (s[83] || s[139] === v6))
  const SDL_38_7 = s[143] ? FIRST_DAY : v13 ? (v16 ? Math.min(s[139], v17) : s[139]) : v17
  s[2439] = SDL_38_7
  const SDL_38_7_hoej = s[143] ? NEVER : v13 ? (v16 ? Math.max(s[141], v18) : s[141]) : v18
  s[2440] = SDL_38_7_hoej
  const SDL_38_7_er = s[734] && (s[143] || s[146] && v19 || s[735] && v19 || s[736] && v19 || s[737] && v19)
  s[2441] = SDL_38_7_er
  const SDL_38_7_ir = !s[734] || s[143] || s[146] && v20 || s[735] && v20 || s[736] && v20 || s[737] && v20 || s[144]
  s[2442] = SDL_38_7_ir
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v25 = s[585] && s[81] >= s[738]
  s[3871] = v25
  const v26 = s[585] && s[81] < s[739]
  s[3872] = v26
  const v27 = shiftDays(s[139], 28)
  s[800] = v27
  const v28 = shiftDays(s[141], 28)
  s[799] = v28
  const v29 = !s[637] || !s[83]
  const v30 = s[637] && s[84]
  const v31 = s[637] ? v27 : NEVER
  const v32 = s[637] ? v28 : NEVER
  const v33 = v29 && v32 >= NEVER
  const v34 = v25 && v29
  const v35 = s[589] && v33
  const v36 = v34 ? v31 : NEVER
  const v37 = v26 ? NEVER : v32
  const v38 = v34 ? (v26 || v35 ? Math.max(v32, v37) : v32) : v37
  const v39 = v34 || v26 || v35
  const v40 = v25 && v30 || s[589] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))
  const v41 = !s[83] && s[145] && s[740]
  const v42 = !s[83] && s[741] && s[742]
  const v43 = !s[83] && s[81] >= s[743]
  s[803] = v43
  const v44 = !s[83] && s[81] < s[744]
  s[801] = v44
  const v45 = v43 && v29
  const v46 = s[84] && v33
  const v47 = v45 ? v31 : NEVER
  const v48 = v44 ? NEVER : v32
  const v49 = v45 ? (v44 || v46 ? Math.max(v32, v48) : v32) : v48
  const v50 = f.arbejdsgiverensBetaling === 'ingen'
  s[3873] = v50
  const v51 = s[745] ? s[746] : s[747]
  const v52 = s[745] ? s[746] : s[748]
  const v53 = v25 && s[749]
  const v54 = s[589] && s[749] && v52 >= NEVER
  const v55 = v26 ? NEVER : v52
  const v56 = s[146] && v39
  const v57 = v41 && v39
  const v58 = v42 && (v45 || v44 || v46)
  const v59 = s[723] && (v50 && !s[83] || !v50 && (v53 || v26 || v54))
  const v60 = s[750] || v59
  const v61 = s[750] ? FIRST_DAY : v50 ? s[751] : v53 ? v51 : NEVER
  const v62 = v58 || v60
  const v63 = v58 ? (v60 ? Math.min(v47, v61) : v47) : v61
  const v64 = v57 || v62
  const v65 = v57 ? (v62 ? Math.min(v36, v63) : v36) : v63
  const SDL_40_1 = s[143] ? FIRST_DAY : v56 ? (v64 ? Math.min(v36, v65) : v36) : v65
  s[2443] = SDL_40_1
  const v67 = s[750] ? NEVER : v50 ? s[752] : v53 ? (v26 || v54 ? Math.max(v52, v55) : v52) : v55
  const v68 = v58 ? (v60 ? Math.max(v49, v67) : v49) : v67
  const v69 = v57 ? (v62 ? Math.max(v38, v68) : v38) : v68
  const SDL_40_1_hoej = s[143] ? NEVER : v56 ? (v64 ? Math.max(v38, v69) : v38) : v69
  s[2444] = SDL_40_1_hoej
  const SDL_40_1_er = s[147] && (s[143] || v56 || v57 || v58 || s[750] || v59)
  s[2445] = SDL_40_1_er
  const SDL_40_1_ir = !s[147] || s[143] || s[146] && v40 || v41 && v40 || v42 && (v43 && v30 || s[84] && !((!v29 || !v30 && v31 === v32) && v29 && (!v29 || v31 === NEVER))) || s[750] || s[723] && (v50 && s[84] || !v50 && (v25 && s[753] || s[589] && !((!s[749] || !s[753] && v51 === v52) && s[749] && (!s[749] || v51 === NEVER)))) || s[144]
  s[2446] = SDL_40_1_ir
}

function svar_75(f, s) {
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v0 = !s[83] && s[716] && s[139] <= 16248 /* 2014-06-27 */
  const v1 = shiftDays(f.anmeldtTilAkasse, 7)
  const v2 = !s[83] && s[141] >= 16249 /* 2014-06-28 */ && s[139] <= 16658 /* 2015-08-11 */
  const v3 = !s[83] && s[141] >= 16659 /* 2015-08-12 */ && s[142]
  const v4 = f.oplystDelvistLedig ? v1 : shiftDays(f.anmeldtTilAkasse, 21)
  const v5 = v2 || v3
  const v6 = v2 ? FIRST_DAY : v4
  const v7 = s[750] || v0 || v5
  const SDL_40a_1 = s[143] ? FIRST_DAY : s[735] || v7 ? (v7 ? (s[750] ? FIRST_DAY : v0 ? (v5 ? Math.min(v1, v6) : v1) : v6) : NEVER) : NEVER
  s[2447] = SDL_40a_1
  const v9 = v2 ? NEVER : v4
  const SDL_40a_1_hoej = s[143] ? NEVER : s[146] ? NEVER : s[735] ? NEVER : s[750] ? NEVER : v0 ? (v5 ? Math.max(v1, v9) : v1) : v9
  s[2448] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[168] && (s[143] || s[146] || s[735] || s[750] || v0 || v2 || v3)
  s[2449] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[168] || s[143] || s[750] || v2 || s[144]
  s[2450] = SDL_40a_1_ir
  // SDL.42.1.ved-siden-af: Sygedagpenge også for virksomheden ved siden af jobbet (SDL § 42, stk. 1)
  const v13 = !s[83] && s[140] && s[139] <= 19265 /* 2022-09-30 */
  const v14 = !s[83] && s[141] >= 19266 /* 2022-10-01 */ && s[142]
  const v15 = s[147] && f.driverVirksomhedVedSidenAf
  s[3875] = v15
  const SDL_42_1_ved_siden_af = v15 && (s[143] || v13 && s[165] || v14 && s[165])
  s[2451] = SDL_42_1_ved_siden_af
  const SDL_42_1_ved_siden_af_nej = v15 && (s[143] || v13 && s[164] || v14 && s[164])
  s[2452] = SDL_42_1_ved_siden_af_nej
  const SDL_42_1_ved_siden_af_ir = !v15 || s[143] || v13 && s[151] || v14 && s[151] || s[144]
  s[2453] = SDL_42_1_ved_siden_af_ir
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v19 = shiftDays(f.tredjeFravaersdag, 7)
  const v20 = s[754] ? s[755] : s[756] ? v19 : s[743]
  const v21 = s[754] ? s[757] : s[756] ? v19 : s[744]
  const v22 = !s[83] && s[758] && s[142]
  const v23 = f.aftaleForSelvstaendig ? s[755] : v20
  const v24 = f.aftaleForSelvstaendig ? s[757] : v21
  const v25 = v22 && (f.aftaleForSelvstaendig && !s[83] || f.aftaleForSelvstaendig === false && s[759])
  const v26 = s[760] || v25
  const v27 = s[760] ? (v25 ? Math.min(v20, v23) : v20) : v23
  const SDL_43_1 = s[143] ? FIRST_DAY : s[761] ? (v26 ? Math.min(v20, v27) : v20) : v27
  s[2454] = SDL_43_1
  const v29 = s[760] ? (v25 ? Math.max(v21, v24) : v21) : v24
  const SDL_43_1_hoej = s[143] ? NEVER : s[761] ? (v26 ? Math.max(v21, v29) : v21) : v29
  s[2455] = SDL_43_1_hoej
  const SDL_43_1_er = s[163] && (s[143] || s[761] || s[760] || v25)
  s[2456] = SDL_43_1_er
  const SDL_43_1_ir = !s[163] || s[143] || s[762] || s[763] || v22 && (f.aftaleForSelvstaendig && s[84] || f.aftaleForSelvstaendig === false && s[764]) || s[144]
  s[2457] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v33 = !s[83] && s[602] >= f.selvstaendigAnmeldt
  s[3877] = v33
  const v34 = !s[83] && s[601] < f.selvstaendigAnmeldt
  s[3878] = v34
  const v35 = v34 || f.undskyldendeForhold === false
  const v36 = v33 || s[84]
  const v37 = v36 && f.undskyldendeForhold
  const v38 = !s[83] && s[145] && s[139] <= 15111 /* 2011-05-17 */
  s[796] = v38
  const v39 = !s[83] && s[141] >= 15112 /* 2011-05-18 */ && s[139] <= 15207 /* 2011-08-21 */
  s[797] = v39
  const v40 = f.undskyldendeForhold || f.nemrefusionNede
  s[3879] = v40
  const v41 = v34 || !v40
  const v42 = v36 && v40
  const v43 = !s[83] && s[141] >= 15208 /* 2011-08-22 */ && s[142]
  s[798] = v43
  const SDL_43_5 = s[163] && (s[143] || s[146] && v37 || v38 && v37 || v39 && v42 || v43 && v42)
  s[2465] = SDL_43_5
  const SDL_43_5_nej = s[163] && (s[143] || s[146] && v35 || v38 && v35 || v39 && v41 || v43 && v41)
  s[2466] = SDL_43_5_nej
  const SDL_43_5_ir = !s[163] || s[151]
  s[2467] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v47 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  s[3880] = v47
  const v48 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  s[3881] = v48
  const v49 = Math.max(s[139], f.selvstaendigAnmeldt)
  const v50 = Math.min(s[141], f.selvstaendigAnmeldt)
  const v51 = SDL_43_5 && !s[83]
  const v52 = SDL_43_5_ir && !s[83] && v50 >= v49
  const v53 = SDL_43_5_nej || v52
  const v54 = SDL_43_5_nej ? (v52 ? Math.min(f.selvstaendigAnmeldt, v49) : f.selvstaendigAnmeldt) : v49
  const v55 = v51 ? (v53 ? Math.min(s[139], v54) : s[139]) : v54
  const v56 = SDL_43_5_nej ? (v52 ? Math.max(f.selvstaendigAnmeldt, v50) : f.selvstaendigAnmeldt) : v50
  const v57 = v51 ? (v53 ? Math.max(s[141], v56) : s[141]) : v56
  const v58 = v51 || SDL_43_5_nej || v52
  const v59 = SDL_43_5 && s[84] || SDL_43_5_ir && !(s[725] && !s[83] && (s[83] || s[139] === f.selvstaendigAnmeldt))
  const v60 = Math.max(s[139], v55)
  const v61 = Math.min(s[141], v57)
  const v62 = v47 && !s[83]
  const v63 = v48 && v58
  const v64 = SDL_43_1_ir && !s[83] && v58 && v61 >= v60
  const v65 = v63 || v64
  const v66 = v63 ? (v64 ? Math.min(v55, v60) : v55) : v60
  const v67 = v63 ? (v64 ? Math.max(v57, v61) : v57) : v61
  const v68 = v62 || v63 || v64
  const v69 = v47 && s[84] || v48 && v59 || SDL_43_1_ir && s[84] && v59 || SDL_43_1_ir && !(s[725] && (!v58 || !v59 && v55 === v57) && (!s[83] && v58 || s[83] && !v58) && (s[83] || s[139] === v55))
  const SDL_43_4 = s[143] ? FIRST_DAY : v62 ? (v65 ? Math.min(s[139], v66) : s[139]) : v66
  s[2458] = SDL_43_4
  const SDL_43_4_hoej = s[143] ? NEVER : v62 ? (v65 ? Math.max(s[141], v67) : s[141]) : v67
  s[2459] = SDL_43_4_hoej
  const SDL_43_4_er = s[163] && (s[143] || s[146] && v68 || s[154] && v68)
  s[2460] = SDL_43_4_er
  const SDL_43_4_ir = !s[163] || s[143] || s[146] && v69 || s[154] && v69 || s[144]
  s[2461] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[163] && (s[143] || s[146] && v47 || s[154] && v47)
  s[2462] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[163] && (s[143] || s[146] && v48 || s[154] && v48)
  s[2463] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[163] || s[143] || s[146] && SDL_43_1_ir || s[154] && SDL_43_1_ir || s[144]
  s[2464] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v77 = s[754] ? 8500 : s[756] ? 5500 : 0
  const SDL_45_4 = s[1] ? v77 : -Infinity
  s[2468] = SDL_45_4
  const SDL_45_4_hoej = s[1] ? v77 : Infinity
  s[2469] = SDL_45_4_hoej
}

function svar_76(f, s) {
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[1] ? f.dagpengePrUge : -Infinity
  s[776] = SDL_51_1
  const SDL_51_1_hoej = s[1] ? f.dagpengePrUge : Infinity
  s[780] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v2 = f.selvstaendigForsikring === 'ingen'
  s[795] = v2
  const v3 = quotient([s[40], 2], [3], 'nærmeste', 100)
  const v4 = quotient([s[41], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[1] || v2 || !(!s[43] && !s[44] && s[40] === s[41])
  s[2482] = SDL_52_1_er
  const SDL_52_1_ir = !s[1] || !v2 && s[46] || s[44]
  s[2483] = SDL_52_1_ir
  const SDL_52_1 = s[1] ? Math.min(s[40], v2 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[43] ? Math.min(v3, v4) : -Infinity)) : -Infinity
  s[777] = SDL_52_1
  const SDL_52_1_hoej = s[1] ? Math.min(s[41], v2 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[43] ? Math.max(v3, v4) : Infinity)) : Infinity
  s[781] = SDL_52_1_hoej
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v9 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  s[3882] = v9
  const v10 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v11 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v12 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v13 = SDL_52_1_er && !(!v10 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v14 = SDL_52_1_ir || !v10
  const v15 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v16 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v17 = s[417] && SDL_52_1_er
  s[770] = v17
  const v18 = s[417] && SDL_52_1_ir
  s[773] = v18
  const SDL_53_3_er = !v9 || v17 || !s[417] && (s[765] && v13 || !s[765] && (!s[387] || v13))
  s[771] = SDL_53_3_er
  const SDL_53_3_ir = !v9 || v18 || !s[417] && (s[765] && v14 || !s[765] && s[387] && v14)
  s[774] = SDL_53_3_ir
  const SDL_53_3 = v9 ? (s[417] ? SDL_52_1 : s[765] ? (v10 ? Math.min(v11, v12) : -Infinity) : s[387] ? (v10 ? Math.min(v15, v16) : -Infinity) : 0) : -Infinity
  s[778] = SDL_53_3
  const SDL_53_3_hoej = v9 ? (s[417] ? SDL_52_1_hoej : s[765] ? (v10 ? Math.max(v11, v12) : Infinity) : s[387] ? (v10 ? Math.max(v15, v16) : Infinity) : 0) : Infinity
  s[782] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v23 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[1000] = v23
  const v24 = f.ledigUdenLoen || s[168] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v23 || v24
  s[2490] = SDL_53_2
  const SDL_53_2_nej = !v23 || !v24
  s[2491] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v27 = quotient([s[40], 100], [3700], 'nærmeste', 1)
  const v28 = quotient([s[41], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[1] ? (s[43] ? Math.min(v27, v28) : -Infinity) : -Infinity
  s[784] = SDL_50_1
  const SDL_50_1_hoej = s[1] ? (s[43] ? Math.max(v27, v28) : Infinity) : Infinity
  s[785] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v31 = s[766] && f.timefortjeneste >= SDL_50_1
  s[3886] = v31
  const v32 = s[766] && f.timefortjeneste < SDL_50_1_hoej
  s[3887] = v32
  const v33 = f.normalTimerPrUge >= 3700
  s[3888] = v33
  const v34 = v32 || !v33
  s[3885] = v34
  const v35 = v31 || s[767]
  const v36 = v35 && v33
  s[3884] = v36
  const v37 = Math.min(f.timefortjeneste, SDL_50_1)
  const v38 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v39 = v37 <= -Infinity
  const v40 = quotient([v37, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v41 = quotient([v38, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v42 = s[766] && !(v39 && (!s[766] || !s[767] && v37 === v38))
  const v43 = Math.min(s[40], v39 ? -Infinity : Math.min(v40, v41))
  const v44 = Math.min(s[41], v39 ? Infinity : Math.max(v40, v41))
  const v45 = s[767] || v39 || s[44]
  const v46 = v34 && v42
  const v47 = v36 || v46
  const v48 = v36 && s[44] || v34 && v45
  const SDL_47_1 = s[143] ? -Infinity : v36 ? (v46 ? Math.min(s[40], v43) : s[40]) : v43
  s[790] = SDL_47_1
  const SDL_47_1_hoej = s[143] ? Infinity : v36 ? (v46 ? Math.max(s[41], v44) : s[41]) : v44
  s[791] = SDL_47_1_hoej
  const SDL_47_1_er = s[143] || s[146] && v47 || s[768] && v47 || s[158] && v47
  s[789] = SDL_47_1_er
  const SDL_47_1_ir = s[143] || s[146] && v48 || s[768] && v48 || s[158] && v48 || s[144]
  s[793] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v53 = Math.max(0, s[769])
  const v54 = v53 >= 3700
  s[3891] = v54
  const v55 = v32 || !v54
  s[3890] = v55
  const v56 = v35 && v54
  s[3889] = v56
  const v57 = quotient([v37, v53], [100], 'nærmeste', 1)
  const v58 = quotient([v38, v53], [100], 'nærmeste', 1)
  const v59 = Math.min(s[40], v39 ? -Infinity : Math.min(v57, v58))
  const v60 = Math.min(s[41], v39 ? Infinity : Math.max(v57, v58))
  const v61 = v55 && v42
  const v62 = v56 || v61
  const v63 = v56 ? (v61 ? Math.min(s[40], v59) : s[40]) : v59
  const v64 = v56 ? (v61 ? Math.max(s[41], v60) : s[41]) : v60
  const v65 = v56 && s[44] || v55 && v45
  const v66 = Math.max(SDL_47_1, v63)
  const v67 = Math.min(SDL_47_1_hoej, v64)
  const v68 = SDL_53_2 && SDL_47_1_er
  const v69 = SDL_53_2_nej && v62
  const v70 = !v23 && SDL_47_1_er && v62 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v63, v66) : v63) : v66
  const v73 = v69 ? (v70 ? Math.max(v64, v67) : v64) : v67
  const SDL_53_1_er = !s[1] || v68 || v69 || v70
  s[772] = SDL_53_1_er
  const SDL_53_1_ir = !s[1] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v65 || !v23 && SDL_47_1_ir && v65 || !v23 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v62 || !v65 && v63 === v64) && (SDL_47_1_er && v62 || !SDL_47_1_er && !v62) && (!SDL_47_1_er || SDL_47_1 === v63))
  s[775] = SDL_53_1_ir
  const SDL_53_1 = s[1] ? (v68 ? (v71 ? Math.min(SDL_47_1, v72) : SDL_47_1) : v72) : -Infinity
  s[779] = SDL_53_1
  const SDL_53_1_hoej = s[1] ? (v68 ? (v71 ? Math.max(SDL_47_1_hoej, v73) : SDL_47_1_hoej) : v73) : Infinity
  s[783] = SDL_53_1_hoej
}

function svar_77(f, s) {
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[1] || s[168] || s[163] && (s[770] || !s[417] && s[771]) || !s[163] && s[772]
  s[2472] = SDL_46_1_er
  const SDL_46_1_ir = !s[1] || s[168] && !s[1] || !s[168] && (s[163] && (s[773] || !s[417] && s[774]) || !s[163] && s[775])
  s[2473] = SDL_46_1_ir
  const SDL_46_1 = s[1] ? (s[168] ? s[776] : s[163] ? (s[417] ? s[777] : s[778]) : s[779]) : -Infinity
  s[2470] = SDL_46_1
  const SDL_46_1_hoej = s[1] ? (s[168] ? s[780] : s[163] ? (s[417] ? s[781] : s[782]) : s[783]) : Infinity
  s[2471] = SDL_46_1_hoej
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v4 = Math.min(s[784], f.timeloenHosArbejdsgiveren)
  const v5 = Math.min(s[785], f.timeloenHosArbejdsgiveren)
  const v6 = v4 <= -Infinity
  const v7 = quotient([v4, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v8 = quotient([v5, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v9 = s[766] && !(v6 && (!s[766] || !s[767] && v4 === v5))
  const v10 = s[767] || v6
  const SDL_47_1_3 = s[143] ? -Infinity : v6 ? -Infinity : Math.min(v7, v8)
  s[2474] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[143] ? Infinity : v6 ? Infinity : Math.max(v7, v8)
  s[2475] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[143] || s[146] && v9 || s[154] && v9
  s[2476] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[143] || s[146] && v10 || s[154] && v10 || s[144]
  s[2477] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[1] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2478] = SDL_50_4
  const SDL_50_4_hoej = s[1] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2479] = SDL_50_4_hoej
  const SDL_50_4_er = s[147] && (!s[1] || SDL_47_1_3_er)
  s[2480] = SDL_50_4_er
  const SDL_50_4_ir = !s[147] || !s[1] || SDL_47_1_3_ir
  s[2481] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v19 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v20 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v21 = v19 > -Infinity && v20 < Infinity
  const v22 = quotient([v19, 1], [1], 'nærmeste', 1)
  const v23 = quotient([v20, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[1] ? (v21 ? Math.min(v22, v23) : -Infinity) : -Infinity
  s[2484] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[1] ? (v21 ? Math.max(v22, v23) : Infinity) : Infinity
  s[2485] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[147] && (!s[1] || !(!v21 && v19 === v20))
  s[2486] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[147] || !s[1] || !v21
  s[2487] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v28 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[1] ? v28 : -Infinity
  s[2488] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[1] ? v28 : Infinity
  s[2489] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v31 = f.vurderingsdato >= 15523 /* 2012-07-02 */
  s[3892] = v31
  const v32 = intersectTable(ALL_DAYS, HELLIGDAGE_2)
  const v33 = v31 && countDays(v32, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[1] || v33
  s[2492] = SDL_53a_1
  const SDL_53a_1_nej = !s[1] || !v33
  s[2493] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v36 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v38 = intersect(v36, v37)
  const v39 = from(v38, 13332 /* 2006-07-03 */)
  const v40 = dayReaching(v39, 13332 /* 2006-07-03 */, 1)
  s[3893] = v40
  const SDL_53a_2_eksakt = v40 >= 16659 /* 2015-08-12 */
  s[877] = SDL_53a_2_eksakt
  const v42 = v40 >= NEVER
  s[876] = v42
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v39
  s[2494] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v39
  s[2495] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v42 || !SDL_53a_2_eksakt
  s[2497] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v46 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  s[3894] = v46
  const v47 = f.sygMedCovid19 || f.hjemmeEfterAnbefaling
  s[3898] = v47
  const v48 = s[147] && v47
  const v49 = f.vurderingsdato >= 18859 /* 2021-08-20 */
  s[3895] = v49
  const v50 = f.vurderingsdato >= 18954 /* 2021-11-23 */
  s[3896] = v50
  const v51 = f.vurderingsdato >= 19052 /* 2022-03-01 */
  s[3897] = v51
  const v52 = v50 && !v51 && v48
  const SDL_53b_1 = !s[1] || v46 && (!s[786] && v48 || s[786] && (!v49 || v52))
  s[2498] = SDL_53b_1
  const SDL_53b_1_nej = !s[1] || !v46 || !s[786] && !v48 || s[786] && (!v49 || !v52)
  s[2499] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[1] || v46 && s[786] && !v49
  s[2500] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[779]) : -Infinity
  s[2501] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[1] ? Math.min(f.loenUnderSygdomPrUge, s[783]) : Infinity
  s[2502] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[787] && (!s[1] || s[772])
  s[2503] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[787] && (!s[1] || s[775]) || s[788] || s[151]
  s[2504] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v60 = Math.min(s[40], SDL_47_1_3)
  const v61 = Math.min(s[41], SDL_47_1_3_hoej)
  const v62 = SDL_47_1_3_ir || s[44]
  const v63 = s[146] && SDL_47_1_3_er
  const v64 = s[768] && SDL_47_1_3_er
  const v65 = s[158] && s[789]
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(s[790], v60) : v60) : s[790]
  const SDL_56_1_beloeb = s[143] ? -Infinity : v63 ? (v66 ? Math.min(v60, v67) : v60) : v67
  s[2505] = SDL_56_1_beloeb
  const v69 = v64 ? (v65 ? Math.max(s[791], v61) : v61) : s[791]
  const SDL_56_1_beloeb_hoej = s[143] ? Infinity : v63 ? (v66 ? Math.max(v61, v69) : v61) : v69
  s[2506] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[792] && (s[143] || v63 || v64 || v65)
  s[2507] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[792] && (s[143] || s[146] && v62 || s[768] && v62 || s[158] && s[793] || s[144]) || s[794] || s[151]
  s[2508] = SDL_56_1_beloeb_ir
}

function svar_78(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[878] = v0
  const v1 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  s[3900] = v1
  const v2 = f.skoennedeFravaersdage >= 10
  s[3904] = v2
  const v3 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && v2
  s[3903] = v3
  const v4 = f.dageBetaltForLidelsen >= 14
  s[3905] = v4
  const v5 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  s[3902] = v5
  const v6 = f.dageBetaltForLidelsen >= 15
  s[3906] = v6
  const v7 = f.dageBetaltForLidelsen >= 21
  s[3907] = v7
  const v8 = !v1 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v4) || v1 && (!v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v6) || v5 && (v3 || f.behandlingBesluttetVedAnsaettelsen || v7))
  const SDL_56_2 = !v0 || v8
  s[2509] = SDL_56_2
  const SDL_56_2_nej = !v0 || !v8
  s[2510] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v11 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v0 || v11
  s[2512] = SDL_56_3
  const SDL_56_3_nej = !v0 || !v11
  s[2513] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v14 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v0 ? v14 : FIRST_DAY
  s[2514] = SDL_56_4
  const SDL_56_4_hoej = v0 ? v14 : NEVER
  s[2515] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v17 = f.fravaersdageSidsteAar >= 10
  s[3909] = v17
  const v18 = v17 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v0 || v18
  s[2516] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v0 || !v18
  s[2517] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v21 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */
  s[3910] = v21
  const v22 = v21 && s[795] && v3 && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !v0 || v22
  s[2518] = SDL_58a_1
  const SDL_58a_1_nej = !v0 || !v22
  s[2519] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v25 = !s[83] && s[602] >= f.refusionskravFremsat
  s[3911] = v25
  const v26 = !s[83] && s[601] < f.refusionskravFremsat
  s[3912] = v26
  const v27 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3913] = v27
  const v28 = v26 || !v27
  const v29 = v25 || s[84]
  const v30 = v29 && v27
  const v31 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  s[3914] = v31
  const v32 = v26 || !v31
  const v33 = v29 && v31
  const SDL_59_6 = s[147] && (s[143] || s[146] && v30 || s[796] && v30 || s[797] && v33 || s[798] && v33)
  s[2524] = SDL_59_6
  const SDL_59_6_nej = s[147] && (s[143] || s[146] && v28 || s[796] && v28 || s[797] && v32 || s[798] && v32)
  s[2525] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v36 = !s[83] && s[799] >= f.arbejdsgiverAnmeldt
  s[3918] = v36
  const v37 = !s[83] && s[800] < f.arbejdsgiverAnmeldt
  s[3919] = v37
  const v38 = v36 || s[801] || SDL_59_6
  s[3915] = v38
  const v39 = SDL_59_6_nej || s[802]
  const v40 = (v37 || s[84]) && (s[803] || s[84]) && v39 && (v37 || s[803] || SDL_59_6_nej)
  s[3916] = v40
  const v41 = s[84] && s[802]
  s[3917] = v41
  const v42 = shiftMonths(f.refusionskravFremsat, -3)
  const v43 = Math.max(f.arbejdsgiverAnmeldt, v42)
  const v44 = Math.max(v42, v43)
  const v45 = Math.min(v42, v43)
  const v46 = v41 && v42 !== v43
  const v47 = v41 && v45 >= v44
  const v48 = v40 || v47
  const v49 = v47 ? Math.min(v43, v44) : v43
  const v50 = v40 ? v49 : v44
  const v51 = v38 ? (v48 ? Math.min(v42, v50) : v42) : v50
  const v52 = v47 ? Math.max(v43, v45) : v43
  const v53 = v40 ? v52 : v45
  const v54 = v38 ? (v48 ? Math.max(v42, v53) : v42) : v53
  const v55 = v38 || v40 || v47
  const v56 = !s[83] && s[748] >= f.arbejdsgiverAnmeldt
  s[3922] = v56
  const v57 = !s[83] && s[747] < f.arbejdsgiverAnmeldt
  s[3923] = v57
  const v58 = !s[83] && s[81] < shiftDays(s[141], 30)
  s[3924] = v58
  const v59 = !s[83] && s[81] >= shiftDays(s[139], 30)
  s[3925] = v59
  const v60 = v56 || v58 || SDL_59_6
  s[3920] = v60
  const v61 = (v57 || s[84]) && (v59 || s[84]) && v39 && (v57 || v59 || SDL_59_6_nej)
  s[3921] = v61
  const v62 = v61 || v47
  const v63 = v61 ? v49 : v44
  const v64 = v61 ? v52 : v45
  const v65 = s[146] && v55
  const v66 = s[735] && v55
  const v67 = s[723] && (v60 || v61 || v47)
  const v68 = s[750] || v67
  const v69 = s[750] ? FIRST_DAY : v60 ? (v62 ? Math.min(v42, v63) : v42) : v63
  const v70 = v66 || v68
  const v71 = v66 ? (v68 ? Math.min(v51, v69) : v51) : v69
  const SDL_59_2 = s[143] ? FIRST_DAY : v65 ? (v70 ? Math.min(v51, v71) : v51) : v71
  s[2520] = SDL_59_2
  const v73 = s[750] ? NEVER : v60 ? (v62 ? Math.max(v42, v64) : v42) : v64
  const v74 = v66 ? (v68 ? Math.max(v54, v73) : v54) : v73
  const SDL_59_2_hoej = s[143] ? NEVER : v65 ? (v70 ? Math.max(v54, v74) : v54) : v74
  s[2521] = SDL_59_2_hoej
  const SDL_59_2_er = s[147] && (s[143] || v65 || v66 || s[750] || v67)
  s[2522] = SDL_59_2_er
  const SDL_59_2_ir = !s[147] || s[143] || s[146] && v46 || s[735] && v46 || s[750] || s[723] && v46 || s[144]
  s[2523] = SDL_59_2_ir
}

function svar_79(f, s) {
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v0 = s[804] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[1] || v0
  s[2526] = SDL_82_1
  const SDL_82_1_nej = !s[1] || !v0
  s[2527] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v3 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[805] || v3
  s[2531] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[805] || !v3
  s[2532] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v6 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  s[3926] = v6
  const SEL_112_1 = !s[805] || f.funktionsevnenErVarigtNedsat && v6 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[805])
  s[2528] = SEL_112_1
  const SEL_112_1_nej = !s[805] || f.funktionsevnenErVarigtNedsat === false || !v6 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2529] = SEL_112_1_nej
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v9 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  s[3927] = v9
  const v10 = f.boernIHjemmetVedSaerligStoette >= 1
  s[3931] = v10
  const v11 = f.vurderingsdato <= 14517 /* 2009-09-30 */
  s[980] = v11
  const v12 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  s[3929] = v12
  const v13 = f.vurderingsdato <= 20088 /* 2024-12-31 */
  s[3016] = v13
  const v14 = v11 || v12 && s[806] || s[205] && v13 || s[568]
  const v15 = SATS_67(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = f.boernIHjemmetVedSaerligStoette - 1
  const v19 = Math.round(65000 * v18 / 100) * 100
  const v20 = v17 === Infinity
  const v21 = v16 === -Infinity
  const v22 = v21 ? -Infinity : v16 - v19
  const v23 = v20 ? Infinity : v17 - v19
  const v24 = Math.round(55000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v25 = f.boernUdeVedSaerligStoette <= 0
  s[3932] = v25
  const v26 = SATS_68(f.vurderingsdato)
  const v27 = v14 ? -Infinity : v26
  const v28 = v14 ? Infinity : v26
  const v29 = f.boernUdeVedSaerligStoette - 1
  const v30 = Math.round(55000 * v29 / 100) * 100
  const v31 = v28 === Infinity
  const v32 = v27 === -Infinity
  const v33 = SATS_69(f.vurderingsdato)
  const v34 = v14 ? -Infinity : v33
  const v35 = v14 ? Infinity : v33
  const v36 = Math.round(75000 * v18 / 100) * 100
  const v37 = v21 ? -Infinity : v16 - v36
  const v38 = v20 ? Infinity : v17 - v36
  const v39 = Math.round(60000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v40 = Math.round(60000 * v29 / 100) * 100
  const v41 = v25 ? v34 : v32 ? -Infinity : v27 - v40
  const v42 = v25 ? v35 : v31 ? Infinity : v28 - v40
  const v43 = Math.round(80000 * v18 / 100) * 100
  const v44 = v21 ? -Infinity : v16 - v43
  const v45 = v20 ? Infinity : v17 - v43
  const v46 = v45 === Infinity
  const v47 = v44 === -Infinity
  const v48 = Math.round(65000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v49 = Math.round(65000 * v29 / 100) * 100
  const v50 = v25 ? v34 : v32 ? -Infinity : v27 - v49
  const v51 = v25 ? v35 : v31 ? Infinity : v28 - v49
  const v52 = Math.round(85000 * v18 / 100) * 100
  const v53 = v21 ? -Infinity : v16 - v52
  const v54 = v20 ? Infinity : v17 - v52
  const v55 = v54 === Infinity
  const v56 = v53 === -Infinity
  const v57 = Math.round(70000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v58 = Math.round(70000 * v29 / 100) * 100
  const v59 = Math.round(95000 * v18 / 100) * 100
  const v60 = v21 ? -Infinity : v16 - v59
  const v61 = v20 ? Infinity : v17 - v59
  const v62 = Math.round(75000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v63 = Math.round(75000 * v29 / 100) * 100
  const SSBEK_3_1_ir = !s[532] || !v9 && v14 || v9 && (!s[241] && v14 || s[241] && (!s[807] && v14 || s[807] && (!v12 && v14 || v12 && (!s[808] || !s[59] && v14 || s[59] && (!s[205] && v14 || s[205] && (!s[193] || s[568] || v14))))))
  s[816] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[532] ? (v9 ? (s[241] ? (s[807] ? (v12 ? (s[808] ? (s[59] ? (s[205] ? (s[193] ? (s[568] ? -Infinity : Math.max(0, v10 ? (v60 === -Infinity ? -Infinity : v60 - v62) : v25 ? v34 : v32 ? -Infinity : v27 - v63)) : -Infinity) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v57) : v25 ? v34 : v32 ? -Infinity : v27 - v58)) : Math.max(0, v10 ? (v56 ? -Infinity : v53 - v48) : v50)) : -Infinity) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v48) : v50)) : Math.max(0, v10 ? (v47 ? -Infinity : v44 - v39) : v41)) : Math.max(0, v10 ? (v37 === -Infinity ? -Infinity : v37 - v39) : v41)) : Math.max(0, v10 ? (v22 === -Infinity ? -Infinity : v22 - v24) : v25 ? v34 : v32 ? -Infinity : v27 - v30)) : -Infinity
  s[812] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[532] ? (v9 ? (s[241] ? (s[807] ? (v12 ? (s[808] ? (s[59] ? (s[205] ? (s[193] ? (s[568] ? Infinity : Math.max(0, v10 ? (v61 === Infinity ? Infinity : v61 - v62) : v25 ? v35 : v31 ? Infinity : v28 - v63)) : Infinity) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v57) : v25 ? v35 : v31 ? Infinity : v28 - v58)) : Math.max(0, v10 ? (v55 ? Infinity : v54 - v48) : v51)) : Infinity) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v48) : v51)) : Math.max(0, v10 ? (v46 ? Infinity : v45 - v39) : v42)) : Math.max(0, v10 ? (v38 === Infinity ? Infinity : v38 - v39) : v42)) : Math.max(0, v10 ? (v23 === Infinity ? Infinity : v23 - v24) : v25 ? v35 : v31 ? Infinity : v28 - v30)) : Infinity
  s[813] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v67 = f.ydelseVedSaerligStoette === 'revalidering'
  s[3935] = v67
  const v68 = v67 && f.behovetBortfalderEfterRevalidering
  s[3934] = v68
  const v69 = f.faaetHjaelp3MaanederAf18 && !v68
  s[3933] = v69
  const v70 = f.boernIHjemmetVedSaerligStoette === 0
  s[3937] = v70
  const v71 = f.boernUdeVedSaerligStoette === 0
  s[3938] = v71
  const v72 = v70 && v71
  s[3936] = v72
  const v73 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v74 = v72 ? Math.max(v73, f.nettoForsoergersats) : v73
  const v75 = v69 ? Math.min(v74, f.nettoHoejesteDagpenge) : v74
  const SSBEK_6_1 = s[532] ? (s[61] ? -Infinity : v75) : -Infinity
  s[814] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[532] ? (s[61] ? Infinity : v75) : Infinity
  s[815] = SSBEK_6_1_hoej
  const v78 = s[809] || s[810]
  s[818] = v78
  const SSBEK_6_1_ir = s[811] && (!s[532] || s[61]) || v78
  s[817] = SSBEK_6_1_ir
}

function svar_80(f, s) {
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v0 = Math.max(0, -s[812] === Infinity ? Infinity : f.nettoboligudgift - s[812])
  const v1 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[532] ? (s[61] ? -Infinity : Math.max(0, Math.min(Math.max(0, -s[813] === -Infinity ? -Infinity : f.nettoboligudgift - s[813]) - v1, s[814] === -Infinity ? -Infinity : s[814] - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2535] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[532] ? (s[61] ? Infinity : Math.max(0, Math.min(v0 === Infinity ? Infinity : v0 - v1, s[815] === Infinity ? Infinity : s[815] - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2536] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[811] && (!s[532] || s[61] || s[811])
  s[2537] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[811] && (!s[532] || s[61] || s[816] || s[817]) || s[818]
  s[2538] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[532] ? (s[61] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2539] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[532] ? (s[61] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2540] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[811] && (!s[532] || s[61] || SSBEK_5_1_er)
  s[2541] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[811] && (!s[532] || s[61] || SSBEK_5_1_ir) || s[818]
  s[2542] = SSBEK_10_1_ir
  // STATSFLEKSBEK.11: Statens refusion af lønnen i et fleksjob (BEK 2270/2020 § 11, stk. 1)
  const v10 = f.fleksjobStartede >= 11778 /* 2002-04-01 */
  s[1004] = v10
  const v11 = v10 ? 5000 : 10000
  const STATSFLEKSBEK_11 = s[1] ? v11 : -Infinity
  s[2543] = STATSFLEKSBEK_11
  const STATSFLEKSBEK_11_hoej = s[1] ? v11 : Infinity
  s[2544] = STATSFLEKSBEK_11_hoej
  const STATSFLEKSBEK_11_er = f.ansatIFleksjob && f.omfattetAfStatensFleksjobordning
  s[1003] = STATSFLEKSBEK_11_er
  const STATSFLEKSBEK_11_ir = !STATSFLEKSBEK_11_er || !s[1]
  s[879] = STATSFLEKSBEK_11_ir
  // STATSFLEKSBEK.11.3: Statens refusion har et loft over lønnen (BEK 2270/2020 § 11, stk. 3)
  const v16 = f.fleksjobStartede <= 13333 /* 2006-07-04 */
  s[3948] = v16
  const v17 = v16 || f.fleksjobAftaltSenest4Juli2006
  s[1005] = v17
  const STATSFLEKSBEK_11_3 = STATSFLEKSBEK_11_er && (!s[1] || !v17)
  s[2546] = STATSFLEKSBEK_11_3
  const STATSFLEKSBEK_11_3_nej = STATSFLEKSBEK_11_er && (!s[1] || v17)
  s[2547] = STATSFLEKSBEK_11_3_nej
}

function svar_81(f, s) {
  const v0 = s[1] ? 0 : 4
  s[863] = v0
  const v1 = s[819] ? 4 : 0
  s[1015] = v1
  const v2 = s[2] ? 4 : 0
  s[1019] = v2
  const v3 = s[0] ? 0 : 4
  s[1032] = v3
  const v4 = s[233] ? 4 : 0
  s[1046] = v4
  const v5 = (s[225] ? 1 : 0) + v4
  s[1043] = v5
  const v6 = f.vurderingsdato >= 16307 /* 2014-08-25 */
  s[892] = v6
  const v7 = s[24] ? 0 : 4
  s[1049] = v7
  const v8 = 1 + v0
  s[1116] = v8
  const v9 = s[820] ? 1 : 0
  s[1125] = v9
  const v10 = s[821] ? 1 : 0
  s[1134] = v10
  const v11 = v10 + (s[822] ? 4 : 0)
  s[1138] = v11
  const v12 = s[22] ? 0 : 4
  s[1172] = v12
  const v13 = s[33] ? 4 : 0
  s[1818] = v13
  const v14 = (f.erVisiteretTilFleksjob ? 1 : 0) + v13
  s[1182] = v14
  const v15 = (s[766] ? 1 : 0) + (s[767] ? 4 : 0)
  s[1191] = v15
  const v16 = 1 + v7
  s[1194] = v16
  const v17 = s[823] ? 0 : 4
  s[1227] = v17
  const v18 = s[824] ? 1 : 0
  s[1246] = v18
  const v19 = v18 + (s[825] ? 4 : 0)
  s[1249] = v19
  const v20 = s[826] ? 1 : 0
  s[1253] = v20
  const v21 = s[827] ? 1 : 0
  s[1258] = v21
  const v22 = s[828] ? 4 : 0
  s[1288] = v22
  const v23 = f.soegteHjaelpDen >= 18262 /* 2020-01-01 */
  s[910] = v23
  const v24 = s[6] ? 0 : 4
  s[1294] = v24
  const v25 = s[194] ? 1 : 0
  s[1317] = v25
  const v26 = s[829] ? 4 : 0
  s[1302] = v26
  const v27 = v25 + v26
  s[1297] = v27
  const v28 = (s[62] ? 1 : 0) + (s[830] ? 4 : 0)
  s[1305] = v28
  const v29 = f.revalideringErBevilget ? 1 : 0
  s[1571] = v29
  const v30 = v29 + (s[831] ? 4 : 0)
  s[1310] = v30
  const v31 = (s[832] ? 1 : 0) + (s[833] ? 2 : 0) + (s[834] ? 4 : 0)
  s[1319] = v31
  const v32 = (s[835] ? 1 : 0) + (s[836] ? 2 : 0) + v0
  s[1320] = v32
  const v33 = s[199] ? 1 : 0
  s[1321] = v33
  const v34 = s[196] ? 1 : 0
  s[912] = v34
  const v35 = s[837] ? 1 : 0
  s[1326] = v35
  const v36 = s[838] ? 1 : 0
  s[1335] = v36
  const v37 = 1 + (s[839] ? 4 : 0)
  s[1345] = v37
  const v38 = s[70] ? 0 : 1
  s[1354] = v38
  const v39 = f.vurderingsdato >= 13859 /* 2007-12-12 */
  s[914] = v39
  const v40 = s[193] ? 0 : 4
  s[1368] = v40
  const v41 = s[193] ? 1 : 0
  s[2876] = v41
  const v42 = s[193] ? 1 : 4
  s[1371] = v42
  const v43 = s[840] ? 4 : 0
  s[1404] = v43
  const v44 = f.ressourceforloebStartede >= 20485 /* 2026-02-01 */
  s[924] = v44
  const v45 = f.ressourceforloebErBevilget ? 1 : 0
  s[1432] = v45
  const v46 = s[841] ? 4 : 0
  s[1443] = v46
  const v47 = v45 + v46
  s[1423] = v47
  const v48 = s[207] ? 4 : 0
  s[1429] = v48
  const v49 = f.ressourceforloebPlanlagtTil >= 20485 /* 2026-02-01 */
  s[3066] = v49
  const v50 = s[842] ? 4 : 0
  s[1433] = v50
  const v51 = !s[843] && !s[844]
  s[1459] = v51
  const v52 = s[277] ? 4 : 0
  s[1470] = v52
  const v53 = s[845] ? 4 : 0
  s[1476] = v53
  const v54 = s[846] ? 4 : 0
  s[1492] = v54
  const v55 = s[847] ? 1 : 0
  s[1511] = v55
  const v56 = s[848] ? 1 : 0
  s[1516] = v56
  const v57 = (s[849] ? 1 : 0) + (s[850] ? 4 : 0)
  s[1520] = v57
  const v58 = s[851] ? 1 : 0
  s[1568] = v58
  const v59 = s[852] ? 1 : 0
  s[1580] = v59
  const v60 = s[853] ? 1 : 0
  s[1597] = v60
  const v61 = s[854] ? 1 : 0
  s[1602] = v61
  const v62 = s[76] ? 4 : 0
  s[1613] = v62
  const v63 = s[855] ? 4 : 0
  s[1620] = v63
  const v64 = s[78] ? 1 : 0
  s[1644] = v64
  const v65 = s[359] ? 1 : 0
  s[1655] = v65
  const v66 = s[856] ? 4 : 0
  s[1658] = v66
  const v67 = s[811] ? 1 : 0
  s[1668] = v67
  const v68 = s[857] ? 0 : 4
  s[1676] = v68
  const v69 = s[447] ? 4 : 0
  s[1685] = v69
  const v70 = s[0] ? 1 : 0
  s[965] = v70
  const v71 = s[191] ? 0 : 4
  s[1717] = v71
  const v72 = f.bruddetSkete >= 19899 /* 2024-06-25 */
  s[3328] = v72
  const v73 = s[440] ? 1 : 0
  s[969] = v73
  const v74 = s[440] ? 1 : 4
  s[1750] = v74
  const v75 = s[191] ? 1 : 0
  s[908] = v75
  const v76 = s[191] ? 1 : 4
  s[1775] = v76
  const v77 = s[1] ? 0 : 2
  s[1802] = v77
  const v78 = 1 + (s[858] ? 4 : 0)
  s[1851] = v78
  const v79 = s[859] ? 0 : 4
  s[1875] = v79
}

function svar_82(f, s) {
  const v0 = s[860] ? 1 : 0
  s[1908] = v0
  const v1 = s[861] ? 1 : 0
  s[1913] = v1
  const v2 = s[78] ? 1 : 4
  s[1936] = v2
  const v3 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1955] = v3
  const v4 = s[862] ? 4 : 0
  s[1957] = v4
  const v5 = (s[1] ? 0 : 1) + 2 + s[863]
  s[1976] = v5
  const v6 = s[864] ? 1 : 0
  s[1983] = v6
  const v7 = s[548] ? 0 : 4
  s[1986] = v7
  const v8 = 1 + (s[566] ? 0 : 4)
  s[2047] = v8
  const v9 = !s[865] && !s[866]
  s[2052] = v9
  const v10 = f.anmodningEfterOffentlighedslovenModtaget >= 13332 /* 2006-07-03 */
  s[3649] = v10
  const v11 = s[867] ? 4 : 0
  s[2124] = v11
  const v12 = s[868] ? 0 : 4
  s[2154] = v12
  const v13 = s[869] ? 0 : 4
  s[2165] = v13
  const v14 = s[870] ? 0 : 4
  s[2205] = v14
  const v15 = s[871] ? 0 : 4
  s[2215] = v15
  const v16 = s[872] ? 1 : 0
  s[2224] = v16
  const v17 = s[151] ? 4 : 0
  s[2238] = v17
  const v18 = s[83] ? 0 : 1
  s[2239] = v18
  const v19 = s[84] ? 4 : 0
  s[2240] = v19
  const v20 = s[802] ? 4 : 0
  s[2262] = v20
  const v21 = s[873] ? 4 : 0
  s[2265] = v21
  const v22 = s[619] ? 0 : 4
  s[2317] = v22
  const v23 = s[874] ? 1 : 0
  s[2328] = v23
  const v24 = !s[83] && !s[875]
  s[2351] = v24
  const v25 = s[649] ? 1 : 0
  s[2358] = v25
  const v26 = s[132] ? 4 : 0
  s[2394] = v26
  const v27 = s[134] ? 4 : 0
  s[2395] = v27
  const v28 = !s[876] && !s[877]
  s[2496] = v28
  const v29 = f.aftaleIndgaaetDen >= 15012 /* 2011-02-07 */
  s[1002] = v29
  const v30 = s[878] ? 0 : 4
  s[2511] = v30
  const v31 = s[805] ? 0 : 4
  s[2530] = v31
  const v32 = s[879] ? 4 : 0
  s[2545] = v32
  const v33 = s[61] ? 2 : 0
  s[966] = v33
  const v34 = s[1] ? 1 : 0
  s[885] = v34
  const v35 = f.vurderingsdato <= 20484 /* 2026-01-31 */
  s[905] = v35
  const v36 = v35 ? v34 : v33
  s[2548] = v36
  const v37 = s[0] ? 2 : 0
  s[899] = v37
  const v38 = s[880] ? v34 : v37
  s[2549] = v38
  const v39 = s[80] ? 1 : 0
  s[916] = v39
  const v40 = !s[83] && !s[84] && s[141] < NEVER
  s[918] = v40
  const v41 = s[139] >= 16440 /* 2015-01-05 */
  s[2954] = v41
  const v42 = s[139] >= 15012 /* 2011-02-07 */
  s[3705] = v42
  const v43 = v42 ? 2 : 0
  s[921] = v43
  const v44 = s[141] <= 16439 /* 2015-01-04 */
  s[2953] = v44
  const v45 = s[139] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[920] = v45
  const v46 = s[141] <= 15011 /* 2011-02-06 */
  s[919] = v46
  const v47 = v40 ? (v46 ? v45 : v44 ? v43 : v41 ? 3 : 0) : 0
  s[2552] = v47
  const v48 = s[470] ? 3 : 0
  s[2556] = v48
  const v49 = f.vurderingsdato <= 16439 /* 2015-01-04 */
  s[2555] = v49
  const v50 = f.vurderingsdato <= 13878 /* 2007-12-31 */
  s[2554] = v50
  const v51 = s[470] ? 2 : 0
  s[2564] = v51
  const v52 = s[881] ? 2 : 0
  s[2571] = v52
  const v53 = s[882] ? 1 : 0
  s[2570] = v53
  const v54 = f.brevetSendtDen <= 15521 /* 2012-06-30 */
  s[2569] = v54
  const v55 = s[78] ? 5 : 0
  s[2580] = v55
  const v56 = s[59] ? 4 : 0
  s[922] = v56
  const v57 = s[386] ? 3 : 0
  s[2579] = v57
  const v58 = s[6] ? 2 : 0
  s[2578] = v58
  const v59 = f.vurderingsdato <= 16616 /* 2015-06-30 */
  s[2577] = v59
  const v60 = s[224] ? 4 : 0
  s[943] = v60
  const v61 = s[234] ? 3 : 0
  s[945] = v61
  const v62 = f.vurderingsdato <= 16189 /* 2014-04-29 */
  s[944] = v62
  const v63 = s[59] ? 3 : 0
  s[901] = v63
  const v64 = s[880] ? v34 : s[883] ? v37 : v63
  s[942] = v64
  const v65 = s[225] && !s[226]
  s[2602] = v65
  const v66 = s[30] ? 4 : 0
  s[2604] = v66
  const v67 = f.vurderingsdato <= 16306 /* 2014-08-24 */
  s[898] = v67
  const v68 = s[23] ? 2 : 0
  s[897] = v68
  const v69 = s[22] ? 1 : 0
  s[2603] = v69
  const v70 = f.vurderingsdato <= 13502 /* 2006-12-20 */
  s[896] = v70
  const v71 = s[30] ? 2 : 0
  s[894] = v71
  const v72 = s[24] ? 1 : 0
  s[893] = v72
  const v73 = s[569] ? v72 : v71
  s[2636] = v73
  const v74 = f.vurderingsdato >= 13854 /* 2007-12-07 */ ? 2 : 0
  s[886] = v74
  const v75 = f.vurderingsdato <= 13853 /* 2007-12-06 */
  s[884] = v75
  const v76 = v75 ? v34 : v74
  s[2640] = v76
  const v77 = f.hensynModRepraesentation ? 1 : f.andenLovBegraenserRepraesentation ? 2 : 0
  s[2642] = v77
  const v78 = v76 === 2
  s[2643] = v78
  const v79 = v76 === 1
  s[2641] = v79
}

function svar_83(f, s) {
  const v0 = s[6] ? 3 : 0
  s[961] = v0
  const v1 = s[884] ? s[885] : s[371] ? s[886] : f.vurderingsdato <= 16181 /* 2014-04-21 */ ? v0 : f.vurderingsdato >= 16182 /* 2014-04-22 */ ? 4 : 0
  s[2652] = v1
  const v2 = f.vurderingsdato <= 19904 /* 2024-06-30 */
  s[2678] = v2
  const v3 = f.fristForAfgoerelsenBrydes ? 1 : f.hensynModAtVentePaaAktindsigt ? 2 : 0
  s[2680] = v3
  const v4 = v1 === 4
  s[2683] = v4
  const v5 = v1 === 3
  s[2682] = v5
  const v6 = v1 === 2
  s[2681] = v6
  const v7 = v1 === 1
  s[2679] = v7
  const v8 = s[7] && !s[887] && s[1] ? v1 : 0
  s[2690] = v8
  const v9 = f.restenRoeberHensynet ? 1 : f.restenErKlartVildledende ? 2 : f.restenErUdenMening ? 3 : 0
  s[2691] = v9
  const v10 = f.anmodningOmAktindsigtModtaget <= 13853 /* 2007-12-06 */ ? (s[888] ? 1 : 0) : f.anmodningOmAktindsigtModtaget <= 16070 /* 2013-12-31 */ ? (f.anmodningOmAktindsigtModtaget >= 13854 /* 2007-12-07 */ ? 2 : 0) : f.anmodningOmAktindsigtModtaget <= 16181 /* 2014-04-21 */ ? (s[889] ? 3 : 0) : f.anmodningOmAktindsigtModtaget >= 16182 /* 2014-04-22 */ ? 4 : 0
  s[2692] = v10
  const v11 = f.ubetaenkeligtAtAfgoere ? 1 : f.fristForAfgoerelsenBrydes ? 2 : f.hensynModAtVentePaaHoering ? 3 : f.retTilAktindsigtIOplysningerne ? (f.videKredsEllerVanskeligt ? 5 : f.andenLovSikrerUdtalelse ? 6 : 0) : 4
  s[2704] = v11
  const v12 = f.fristForAfgoerelsenBrydes ? 1 : f.hensynModAtVentePaaUdtalelse ? 2 : f.andenLovSikrerUdtalelse ? 3 : 0
  s[2715] = v12
  const v13 = f.vurderingsdato <= 17675 /* 2018-05-24 */
  s[2728] = v13
  const v14 = s[619] ? 2 : 0
  s[3721] = v14
  const v15 = f.vurderingsdato <= 15621 /* 2012-10-08 */
  s[2727] = v15
  const v16 = f.vurderingsdato <= 14407 /* 2009-06-12 */
  s[2726] = v16
  const v17 = v16 ? s[885] : v15 ? v14 : v13 ? (s[890] ? 3 : 0) : s[823] ? 4 : 0
  s[2725] = v17
  const v18 = s[64] ? 3 : 0
  s[2730] = v18
  const v19 = f.vurderingsdato <= 14431 /* 2009-07-06 */
  s[2729] = v19
  const v20 = f.vurderingsdato <= 15529 /* 2012-07-08 */
  s[2732] = v20
  const v21 = f.vurderingsdato <= 15336 /* 2011-12-28 */
  s[2731] = v21
  const v22 = f.vurderingsdato <= 18669 /* 2021-02-11 */
  s[2736] = v22
  const v23 = s[891] ? 2 : 0
  s[2734] = v23
  const v24 = f.vurderingsdato <= 14518 /* 2009-10-01 */
  s[2733] = v24
  const v25 = s[892] ? 4 : 0
  s[2749] = v25
  const v26 = s[30] ? 3 : 0
  s[2748] = v26
  const v27 = s[892] ? 3 : 0
  s[2756] = v27
  const v28 = s[569] ? s[893] : f.vurderingsdato <= 16555 /* 2015-04-30 */ ? s[894] : s[895] ? 3 : 0
  s[2762] = v28
  const v29 = s[896] ? s[893] : s[569] ? s[897] : s[898] ? v26 : v25
  s[2763] = v29
  const v30 = s[892] ? 2 : 0
  s[2770] = v30
  const v31 = s[880] ? s[893] : s[899]
  s[2779] = v31
  const v32 = s[569] ? s[893] : s[898] ? s[894] : v27
  s[2780] = v32
  const v33 = s[823] ? 2 : 0
  s[2782] = v33
  const v34 = s[900] ? 3 : 0
  s[2784] = v34
  const v35 = f.vurderingsdato <= 19529 /* 2023-06-21 */
  s[2783] = v35
  const v36 = s[55] ? 2 : 0
  const v37 = f.vurderingsdato <= 14456 /* 2009-07-31 */
  const v38 = v37 ? s[885] : s[883] ? v36 : s[901]
  s[2785] = v38
  const v39 = s[205] ? 9 : 0
  s[3930] = v39
  const v40 = f.vurderingsdato <= 18992 /* 2021-12-31 */
  s[3031] = v40
  const v41 = s[59] ? 7 : 0
  s[3370] = v41
  const v42 = v37 ? s[885] : s[371] ? v36 : s[902] ? v0 : f.vurderingsdato <= 17118 /* 2016-11-13 */ ? (s[406] ? 4 : 0) : f.vurderingsdato <= 17712 /* 2018-06-30 */ ? (f.vurderingsdato >= 17119 /* 2016-11-14 */ ? 5 : 0) : s[883] ? (f.vurderingsdato >= 17713 /* 2018-07-01 */ ? 6 : 0) : s[903] ? v41 : v40 ? (s[288] ? 8 : 0) : s[904] ? v39 : s[905] ? (s[224] ? 10 : 0) : s[61] ? 11 : 0
  s[2788] = v42
  const v43 = f.vurderingsdato >= 13917 /* 2008-02-08 */ ? 2 : 0
  s[2798] = v43
  const v44 = f.vurderingsdato <= 13916 /* 2008-02-07 */
  s[2797] = v44
  const v45 = v44 ? s[885] : v43
  s[2790] = v45
  const v46 = s[824] && !s[906] && s[1]
  s[2792] = v46
  const v47 = f.vurderingsdato <= 15886 /* 2013-06-30 */
  s[2799] = v47
  const v48 = f.vurderingsdato >= 14028 /* 2008-05-29 */ ? 2 : 0
  s[940] = v48
  const v49 = f.vurderingsdato <= 14027 /* 2008-05-28 */
  s[939] = v49
  const v50 = v49 ? s[885] : s[883] ? v48 : s[901]
  s[949] = v50
  const v51 = s[59] ? 2 : 0
  s[3341] = v51
  const v52 = s[883] ? s[885] : v51
  s[2804] = v52
  const v53 = s[61] ? 4 : 0
  s[962] = v53
  const v54 = s[905] ? s[901] : v53
  s[954] = v54
  const v55 = s[907] ? 2 : 0
  s[930] = v55
  const v56 = f.vurderingsdato <= 14511 /* 2009-09-24 */
  s[929] = v56
  const v57 = s[883] ? s[908] : v51
  s[2814] = v57
  const v58 = f.soegteHjaelpDen <= 18261 /* 2019-12-31 */
  s[2820] = v58
  const v59 = s[69] ? 2 : 0
  s[2859] = v59
  const v60 = f.soegteHjaelpDen <= 16070 /* 2013-12-31 */
  s[2819] = v60
  const v61 = s[68] ? 1 : 0
  s[2816] = v61
  const v62 = f.soegteHjaelpDen <= 14027 /* 2008-05-28 */
  s[2817] = v62
  const v63 = v62 ? v61 : v60 ? v59 : v58 ? (s[909] ? 3 : 0) : s[910] ? 4 : 0
  s[2815] = v63
  const v64 = s[61] ? 3 : 0
  s[976] = v64
  const v65 = s[905] ? v51 : v64
  s[2821] = v65
  const v66 = s[63] ? 2 : 0
  s[2822] = v66
  const v67 = f.vurderingsdato <= 20634 /* 2026-06-30 */
  s[933] = v67
  const v68 = s[880] ? s[885] : s[883] ? s[899] : v54
  s[2824] = v68
  const v69 = f.jobafklaringStartede <= 17125 /* 2016-11-20 */
  s[2826] = v69
  const v70 = f.jobafklaringStartede <= 16617 /* 2015-07-01 */
  s[2825] = v70
  const v71 = f.jobafklaringStartede <= 20634 /* 2026-06-30 */
  s[2831] = v71
  const v72 = s[911] ? 3 : 0
  s[2830] = v72
  const v73 = f.jobafklaringStartede <= 20088 /* 2024-12-31 */
  s[2829] = v73
  const v74 = f.jobafklaringStartede <= 18261 /* 2019-12-31 */
  s[2828] = v74
  const v75 = s[199] && !s[201]
  s[2835] = v75
  const v76 = v74 ? s[912] : v71 ? (s[911] ? 2 : 0) : s[913] ? 3 : 0
  s[2836] = v76
  const v77 = s[63] ? 3 : 0
  s[3670] = v77
  const v78 = v67 ? v51 : v77
  s[3026] = v78
  const v79 = s[261] ? (s[883] ? s[885] : v78) : 0
  s[2861] = v79
}

function svar_84(f, s) {
  const v0 = s[914] ? 3 : 0
  s[2865] = v0
  const v1 = s[1] ? 2 : 0
  s[2864] = v1
  const v2 = f.vurderingsdato <= 13858 /* 2007-12-11 */
  s[952] = v2
  const v3 = s[78] ? 6 : 0
  s[2869] = v3
  const v4 = s[78] ? 2 : 0
  s[2877] = v4
  const v5 = f.vurderingsdato >= 15884 /* 2013-06-28 */ ? 4 : 0
  s[2881] = v5
  const v6 = s[0] ? 3 : 0
  s[2880] = v6
  const v7 = f.vurderingsdato <= 15883 /* 2013-06-27 */
  s[2879] = v7
  const v8 = s[915] ? 2 : 0
  s[2878] = v8
  const v9 = f.vurderingsdato <= 15011 /* 2011-02-06 */
  s[999] = v9
  const v10 = v9 ? s[885] : v8
  s[2892] = v10
  const v11 = s[83] ? 0 : s[82] <= 15011 /* 2011-02-06 */ ? s[916] : s[714] ? 2 : 0
  s[2893] = v11
  const v12 = s[120] && !s[917] && s[121] < NEVER
  s[2922] = v12
  const v13 = s[122] >= 20485 /* 2026-02-01 */
  s[2927] = v13
  const v14 = s[122] >= 15012 /* 2011-02-07 */
  s[3856] = v14
  const v15 = v14 ? 2 : 0
  s[2926] = v15
  const v16 = s[121] <= 20484 /* 2026-01-31 */
  s[2925] = v16
  const v17 = s[122] >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[2924] = v17
  const v18 = s[121] <= 15011 /* 2011-02-06 */
  s[2923] = v18
  const v19 = v12 ? (v18 ? v17 : v15) : 0
  s[2928] = v19
  const v20 = s[122] >= 16252 /* 2014-07-01 */
  s[2935] = v20
  const v21 = v14 ? 4 : 0
  s[2934] = v21
  const v22 = s[121] <= 16251 /* 2014-06-30 */
  s[2933] = v22
  const v23 = s[122] >= 13605 /* 2007-04-02 */ ? 3 : 0
  s[2932] = v23
  const v24 = s[122] >= 13545 /* 2007-02-01 */ ? 2 : 0
  s[2931] = v24
  const v25 = s[121] <= 13604 /* 2007-04-01 */
  s[2930] = v25
  const v26 = s[121] <= 13544 /* 2007-01-31 */
  s[2929] = v26
  const v27 = v20 ? 3 : 0
  s[2940] = v27
  const v28 = s[139] >= 16252 /* 2014-07-01 */
  s[997] = v28
  const v29 = s[141] <= 16251 /* 2014-06-30 */
  s[996] = v29
  const v30 = s[918] ? (s[919] ? s[920] : s[921]) : 0
  s[995] = v30
  const v31 = s[139] >= 15341 /* 2012-01-02 */
  s[2952] = v31
  const v32 = s[141] <= 15340 /* 2012-01-01 */
  s[2951] = v32
  const v33 = s[241] ? 2 : 0
  s[967] = v33
  const v34 = f.vurderingsdato <= 16800 /* 2015-12-31 */
  s[2999] = v34
  const v35 = s[241] ? 3 : 0
  s[3004] = v35
  const v36 = s[191] ? 2 : 0
  s[3003] = v36
  const v37 = f.vurderingsdato <= 16251 /* 2014-06-30 */
  s[3002] = v37
  const v38 = s[193] ? 4 : 0
  s[981] = v38
  const v39 = f.vurderingsdato <= 17125 /* 2016-11-20 */
  s[3015] = v39
  const v40 = s[61] ? 5 : 0
  s[975] = v40
  const v41 = s[905] ? s[922] : v40
  s[3030] = v41
  const v42 = s[923] ? 3 : 0
  s[3029] = v42
  const v43 = f.vurderingsdato <= 17682 /* 2018-05-31 */
  s[3028] = v43
  const v44 = s[256] ? 4 : 0
  const v45 = s[905] ? v44 : v40
  s[3033] = v45
  const v46 = s[205] ? 3 : 0
  s[3032] = v46
  const v47 = s[59] ? 5 : 0
  s[959] = v47
  const v48 = s[61] ? 6 : 0
  s[963] = v48
  const v49 = s[256] ? 5 : 0
  s[3039] = v49
  const v50 = s[205] ? 4 : 0
  s[3038] = v50
  const v51 = s[924] ? 5 : 0
  s[3055] = v51
  const v52 = f.ressourceforloebStartede <= 20484 /* 2026-01-31 */
  s[3053] = v52
  const v53 = f.ressourceforloebStartede <= 18992 /* 2021-12-31 */
  s[3051] = v53
  const v54 = s[925] ? 2 : 0
  s[3050] = v54
  const v55 = f.ressourceforloebStartede <= 18808 /* 2021-06-30 */
  s[3049] = v55
  const v56 = s[926] ? 1 : 0
  s[3048] = v56
  const v57 = f.ressourceforloebStartede <= 15705 /* 2012-12-31 */
  s[3047] = v57
  const v58 = f.ressourceforloebPlanlagtTil <= 20484 /* 2026-01-31 */
  s[3065] = v58
  const v59 = s[927] ? 2 : 0
  s[3064] = v59
  const v60 = s[928] ? 1 : 0
  s[3063] = v60
  const v61 = f.ressourceforloebPlanlagtTil <= 15705 /* 2012-12-31 */
  s[3062] = v61
  const v62 = f.ressourceforloebStartede <= 18261 /* 2019-12-31 */
  s[3068] = v62
  const v63 = s[1] && s[52] < NEVER
  s[985] = v63
  const v64 = s[0] ? 4 : 0
  s[960] = v64
  const v65 = s[883] ? v64 : v47
  s[3074] = v65
  const v66 = s[883] ? v6 : s[922]
  s[941] = v66
  const v67 = s[929] ? s[885] : s[880] ? s[930] : v66
  s[3080] = v67
  const v68 = f.aabenbartFormaalsloestAtAfproeve ? 1 : 0
  s[3081] = v68
  const v69 = s[931] ? s[901] : v44
  s[3151] = v69
  const v70 = s[880] ? s[885] : s[883] ? s[899] : v69
  s[3089] = v70
  const v71 = s[932] ? 1 : 0
  s[3090] = v71
  const v72 = s[63] ? 5 : 0
  s[982] = v72
  const v73 = s[933] ? s[922] : v72
  s[3091] = v73
  const v74 = f.vurderingsdato <= 18077 /* 2019-06-30 */
  s[3094] = v74
  const v75 = f.fleksjobPaaNuvaerendeArbejdsplads ? v70 : 0
  s[3098] = v75
  const v76 = s[934] ? 1 : 0
  s[3100] = v76
  const v77 = s[935] ? 1 : s[936] ? 0 : s[880] ? v1 : v66
  s[3104] = v77
  const v78 = s[937] ? 1 : s[938] ? 2 : 0
  s[3105] = v78
  const v79 = s[914] ? 2 : 0
  s[953] = v79
}

function svar_85(f, s) {
  const v0 = s[939] ? s[885] : s[880] ? s[940] : s[941]
  s[3111] = v0
  const v1 = f.jobbetErOverenskomstdaekket ? s[942] : 0
  s[3112] = v1
  const v2 = s[938] ? 1 : 0
  s[3113] = v2
  const v3 = s[904] ? s[901] : s[943]
  s[3118] = v3
  const v4 = s[191] ? 3 : 0
  s[3119] = v4
  const v5 = s[880] ? s[885] : s[944] ? s[899] : s[883] ? s[945] : s[922]
  s[3120] = v5
  const v6 = f.vurderingsdato <= 15723 /* 2013-01-18 */ ? s[885] : s[883] ? (s[946] ? 2 : 0) : s[901]
  s[3123] = v6
  const v7 = s[947] && !s[948] ? s[949] : 0
  s[3131] = v7
  const v8 = s[950] ? 1 : s[951] ? 2 : 0
  s[3132] = v8
  const v9 = s[952] ? s[885] : s[883] ? s[953] : s[954]
  s[3136] = v9
  const v10 = f.revalideringStartede <= 13858 /* 2007-12-11 */ ? (s[955] ? 1 : 0) : f.revalideringStartede <= 18261 /* 2019-12-31 */ ? (f.revalideringStartede >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.revalideringStartede <= 20484 /* 2026-01-31 */ ? (s[956] ? 3 : 0) : f.revalideringStartede >= 20485 /* 2026-02-01 */ ? 4 : 0
  s[3139] = v10
  const v11 = f.revalideringErBevilget ? v10 : 0
  s[3140] = v11
  const v12 = s[957] ? 1 : 0
  s[3141] = v12
  const v13 = s[883] ? (s[958] ? 4 : 0) : s[959]
  s[3143] = v13
  const v14 = f.vurderingsdato <= 16324 /* 2014-09-11 */
  s[3142] = v14
  const v15 = s[59] ? 6 : 0
  s[3148] = v15
  const v16 = f.vurderingsdato <= 15403 /* 2012-03-04 */
  s[3154] = v16
  const v17 = f.vurderingsdato <= 15148 /* 2011-06-23 */
  s[3153] = v17
  const v18 = s[939] ? s[885] : f.vurderingsdato <= 15147 /* 2011-06-22 */ ? s[940] : s[880] ? (f.vurderingsdato >= 15148 /* 2011-06-23 */ ? 3 : 0) : s[960]
  s[3199] = v18
  const v19 = s[241] ? 4 : 0
  s[3200] = v19
  const v20 = s[952] ? s[885] : s[953]
  s[3201] = v20
  const v21 = s[952] ? s[885] : s[371] ? s[953] : s[287] ? s[961] : s[78] ? 4 : 0
  s[3202] = v21
  const v22 = s[78] ? 3 : 0
  s[3484] = v22
  const v23 = s[952] ? s[885] : s[287] ? s[953] : v22
  s[3209] = v23
  const v24 = s[353] ? 1 : 0
  s[3217] = v24
  const v25 = f.vurderingsdato <= 17166 /* 2016-12-31 */
  s[3222] = v25
  const v26 = s[6] ? 1 : 0
  s[3259] = v26
  const v27 = s[308] ? v26 : 0
  s[3253] = v27
  const v28 = s[905] ? v22 : s[962]
  s[3276] = v28
  const v29 = s[532] ? 2 : 0
  s[3277] = v29
  const v30 = s[857] ? 2 : 0
  s[3281] = v30
  const v31 = f.bruddetSkete >= 13332 /* 2006-07-03 */ ? 1 : 0
  s[3279] = v31
  const v32 = f.bruddetSkete <= 14517 /* 2009-09-30 */
  s[3278] = v32
  const v33 = s[905] ? s[959] : s[963]
  s[3290] = v33
  const v34 = s[964] ? 4 : 0
  s[3289] = v34
  const v35 = f.vurderingsdato <= 17967 /* 2019-03-12 */
  s[3288] = v35
  const v36 = s[905] ? s[965] : s[966]
  s[3293] = v36
  const v37 = f.vurderingsdato <= 16386 /* 2014-11-12 */
  s[3294] = v37
  const v38 = f.vurderingsdato <= 16940 /* 2016-05-19 */
  s[3305] = v38
  const v39 = v38 ? s[967] : s[460] ? 3 : 0
  s[3301] = v39
  const v40 = f.bruddetSkete <= 19898 /* 2024-06-24 */
  s[3326] = v40
  const v41 = f.bruddetSkete <= 19722 /* 2023-12-31 */
  s[3324] = v41
  const v42 = f.bruddetSkete <= 18669 /* 2021-02-11 */
  s[3323] = v42
  const v43 = s[968] ? 2 : 0
  s[3322] = v43
  const v44 = f.bruddetSkete <= 18257 /* 2019-12-27 */
  s[3321] = v44
  const v45 = f.bruddetSkete <= 16616 /* 2015-06-30 */
  s[3320] = v45
  const v46 = v45 ? s[969] : v43
  s[3329] = v46
  const v47 = f.vurderingsdato <= 21914 /* 2029-12-31 */
  s[3347] = v47
  const v48 = s[193] ? 7 : 0
  s[3345] = v48
  const v49 = f.vurderingsdato <= 20453 /* 2025-12-31 */
  s[3344] = v49
  const v50 = s[288] ? 3 : 0
  s[3342] = v50
  const v51 = s[970] ? 3 : 0
  s[3350] = v51
  const v52 = f.vurderingsdato <= 17246 /* 2017-03-21 */
  s[3349] = v52
  const v53 = s[443] ? 4 : 0
  s[3355] = v53
  const v54 = s[459] ? 3 : 0
  s[3354] = v54
  const v55 = f.vurderingsdato <= 15394 /* 2012-02-24 */
  s[3353] = v55
  const v56 = s[455] ? 4 : 0
  const v57 = f.vurderingsdato <= 15393 /* 2012-02-23 */
  const v58 = s[952] ? s[885] : f.vurderingsdato <= 15070 /* 2011-04-06 */ ? s[953] : v57 ? (s[971] ? 3 : 0) : s[883] ? v56 : v33
  s[3357] = v58
  const v59 = s[450] && !s[456] && !s[447]
  s[3360] = v59
  const v60 = s[61] ? 8 : 0
  s[3371] = v60
  const v61 = s[972] ? 0 : s[973] <= 16616 /* 2015-06-30 */ ? 1 : s[973] >= 16617 /* 2015-07-01 */ ? 2 : 0
  s[3382] = v61
  const v62 = f.ledighedsydelseForAfbrydelse ? 1 : 0
  s[3383] = v62
  const v63 = s[974] ? 2 : 0
  s[3389] = v63
  const v64 = s[933] ? s[975] : s[63] ? 6 : 0
  s[3399] = v64
  const v65 = s[63] ? 4 : 0
  s[3582] = v65
  const v66 = s[933] ? s[976] : v65
  s[3404] = v66
  const v67 = s[470] ? 4 : 0
  s[3720] = v67
  const v68 = s[905] ? v67 : v64
  s[3418] = v68
  const v69 = s[915] ? 3 : 0
  s[1001] = v69
  const v70 = s[24] ? 2 : 0
  s[3422] = v70
  const v71 = s[977] ? 1 : f.vurderingsdato <= 14605 /* 2009-12-27 */ ? v70 : v57 ? (s[978] ? 3 : 0) : v56
  s[3437] = v71
  const v72 = s[859] ? 1 : 0
  s[3451] = v72
  const v73 = s[979] ? 2 : 0
  s[3453] = v73
  const v74 = f.bruddetSkete <= 15705 /* 2012-12-31 */
  s[3452] = v74
  const v75 = v74 ? v72 : v45 ? v73 : s[968] ? 3 : 0
  s[3456] = v75
  const v76 = f.vurderingsdato <= 16586 /* 2015-05-31 */
  s[3494] = v76
  const v77 = s[952] ? s[885] : f.vurderingsdato <= 13859 /* 2007-12-12 */ ? s[953] : s[980] ? (s[539] ? 3 : 0) : s[532] ? 4 : 0
  s[3508] = v77
  const v78 = s[933] ? s[981] : s[982]
  s[3532] = v78
  const v79 = s[549] ? 2 : 0
  s[3540] = v79
}

function svar_86(f, s) {
  const v0 = f.seniorpensionAnsoegtDen <= 18261 /* 2019-12-31 */
  s[3539] = v0
  const v1 = s[548] ? 1 : 0
  s[3538] = v1
  const v2 = f.seniorpensionAnsoegtDen <= 16070 /* 2013-12-31 */
  s[3537] = v2
  const v3 = s[556] ? 3 : 0
  s[3545] = v3
  const v4 = s[51] >= 3652 /* 1980-01-01 */ ? 1 : 0
  const v5 = !s[983] && !s[984] && s[1] ? (s[985] ? (s[52] <= 14518 /* 2009-10-01 */ ? v4 : s[51] >= 14519 /* 2009-10-02 */ ? 2 : 0) : 0) : 0
  s[3562] = v5
  const v6 = s[209] ? 1 : 0
  s[3563] = v6
  const v7 = s[985] ? (s[52] <= 20269 /* 2025-06-30 */ ? v4 : s[983] ? 2 : 0) : 0
  s[3564] = v7
  const v8 = s[986] ? 1 : s[987] ? 0 : f.pensionBetalesFra <= 14518 /* 2009-10-01 */ ? (s[988] ? 2 : 0) : f.pensionBetalesFra <= 17712 /* 2018-06-30 */ ? (f.pensionBetalesFra >= 14519 /* 2009-10-02 */ ? 3 : 0) : s[989] ? 4 : 0
  s[3566] = v8
  const v9 = s[990] ? 4 : 0
  s[3572] = v9
  const v10 = f.vurderingsdato <= 18161 /* 2019-09-22 */
  s[3571] = v10
  const v11 = s[933] ? s[962] : s[982]
  s[3578] = v11
  const v12 = s[566] ? 1 : 0
  s[3584] = v12
  const v13 = s[991] ? 4 : 0
  s[3623] = v13
  const v14 = f.vurderingsdato <= 19967 /* 2024-09-01 */
  s[3621] = v14
  const v15 = s[561] ? 3 : 0
  s[3624] = v15
  const v16 = f.folkepensionAnsoegtDen >= 14519 /* 2009-10-02 */ ? 2 : 0
  s[3628] = v16
  const v17 = s[992] ? 1 : 0
  s[3627] = v17
  const v18 = f.folkepensionAnsoegtDen <= 14518 /* 2009-10-01 */
  s[3626] = v18
  const v19 = v18 ? v17 : v16
  s[3633] = v19
  const v20 = s[546] ? 1 : 0
  s[3634] = v20
  const v21 = f.vurderingsdato <= 18670 /* 2021-02-12 */
  s[3637] = v21
  const v22 = f.anmodningEfterOffentlighedslovenModtaget <= 16070 /* 2013-12-31 */
  s[3648] = v22
  const v23 = f.ansoegningenModtaget >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3665] = v23
  const v24 = s[869] ? 1 : 0
  s[3664] = v24
  const v25 = f.ansoegningenModtaget <= 14124 /* 2008-09-02 */
  s[3663] = v25
  const v26 = f.vurderingsdato >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3668] = v26
  const v27 = f.vurderingsdato <= 14124 /* 2008-09-02 */
  s[3667] = v27
  const v28 = f.afgoerelsenMeddelt >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3681] = v28
  const v29 = s[870] ? 1 : 0
  s[3680] = v29
  const v30 = f.afgoerelsenMeddelt <= 14124 /* 2008-09-02 */
  s[3679] = v30
  const v31 = s[871] ? 1 : 0
  s[3693] = v31
  const v32 = f.klagenModtaget <= 14124 /* 2008-09-02 */ ? v31 : f.klagenModtaget >= 14125 /* 2008-09-03 */ ? 2 : 0
  s[3685] = v32
  const v33 = s[993] ? 0 : v32
  s[3683] = v33
  const v34 = f.klagenSendtDigitaltITide ? 1 : 0
  s[3684] = v34
  const v35 = s[806] ? s[885] : s[808] ? 2 : 0
  s[3702] = v35
  const v36 = s[994] ? s[995] : 0
  s[3703] = v36
  const v37 = f.saerligeGrundeTilAndetTidspunkt ? 1 : 0
  s[3704] = v37
  const v38 = s[193] ? 3 : 0
  s[3708] = v38
  const v39 = s[470] ? 5 : 0
  s[3715] = v39
  const v40 = f.vurderingsdato <= 14406 /* 2009-06-11 */
  s[3713] = v40
  const v41 = s[651] ? 4 : 0
  s[3735] = v41
  const v42 = f.vurderingsdato <= 15516 /* 2012-06-25 */
  s[3733] = v42
  const v43 = s[139] >= 15517 /* 2012-06-26 */
  s[3859] = v43
  const v44 = v43 ? 4 : 0
  s[3741] = v44
  const v45 = s[139] >= 15398 /* 2012-02-28 */ ? 3 : 0
  s[3740] = v45
  const v46 = s[141] <= 15516 /* 2012-06-25 */
  s[3739] = v46
  const v47 = s[141] <= 15397 /* 2012-02-27 */
  s[3738] = v47
  const v48 = s[918] ? (s[919] ? s[920] : s[996] ? s[921] : s[997] ? 3 : 0) : 0
  s[3760] = v48
  const v49 = s[181] && !s[183] && s[998] < NEVER
  s[3766] = v49
  const v50 = s[139] >= 15427 /* 2012-03-28 */
  s[3870] = v50
  const v51 = v50 ? 3 : 0
  s[3863] = v51
  const v52 = s[141] <= 15426 /* 2012-03-27 */
  s[3862] = v52
  const v53 = s[168] ? (s[918] ? (s[919] ? s[920] : v52 ? s[921] : v46 ? v51 : s[141] <= 16248 /* 2014-06-27 */ ? v44 : s[141] <= 16658 /* 2015-08-11 */ ? (s[139] >= 16249 /* 2014-06-28 */ ? 5 : 0) : s[139] >= 16659 /* 2015-08-12 */ ? 6 : 0) : 0) : 0
  s[3874] = v53
  const v54 = s[918] ? (s[919] ? s[920] : s[141] <= 15111 /* 2011-05-17 */ ? s[921] : s[141] <= 15207 /* 2011-08-21 */ ? (s[139] >= 15112 /* 2011-05-18 */ ? 3 : 0) : s[139] >= 15208 /* 2011-08-22 */ ? 4 : 0) : 0
  s[3876] = v54
  const v55 = f.vurderingsdato <= 13604 /* 2007-04-01 */ ? s[885] : s[999] ? (s[1000] ? 2 : 0) : s[1001]
  s[3883] = v55
  const v56 = f.aftaleIndgaaetDen <= 15011 /* 2011-02-06 */
  s[3901] = v56
  const v57 = s[878] ? 1 : 0
  s[3899] = v57
  const v58 = s[1002] ? 2 : 0
  s[3908] = v58
  const v59 = s[1003] ? (f.vurderingsdato <= 14609 /* 2009-12-31 */ ? s[885] : s[371] ? (f.vurderingsdato >= 14610 /* 2010-01-01 */ ? 2 : 0) : s[806] ? s[961] : s[883] ? (s[808] ? 4 : 0) : s[903] ? s[959] : s[288] ? 6 : 0) : 0
  s[3939] = v59
  const v60 = s[1004] ? 0 : 1
  s[3941] = v60
  const v61 = v59 === 6
  s[3946] = v61
  const v62 = v59 === 5
  s[3945] = v62
  const v63 = v59 === 4
  s[3944] = v63
  const v64 = v59 === 3
  s[3943] = v64
  const v65 = v59 === 2
  s[3942] = v65
  const v66 = v59 === 1
  s[3940] = v66
  const v67 = s[1005] ? 1 : 0
  s[3947] = v67
}

export function svar(f) {
  const s = new Array(3949)
  svar_1(f, s)
  svar_2(f, s)
  svar_3(f, s)
  svar_4(f, s)
  svar_5(f, s)
  svar_6(f, s)
  svar_7(f, s)
  svar_8(f, s)
  svar_9(f, s)
  svar_10(f, s)
  svar_11(f, s)
  svar_12(f, s)
  svar_13(f, s)
  svar_14(f, s)
  svar_15(f, s)
  svar_16(f, s)
  svar_17(f, s)
  svar_18(f, s)
  svar_19(f, s)
  svar_20(f, s)
  svar_21(f, s)
  svar_22(f, s)
  svar_23(f, s)
  svar_24(f, s)
  svar_25(f, s)
  svar_26(f, s)
  svar_27(f, s)
  svar_28(f, s)
  svar_29(f, s)
  svar_30(f, s)
  svar_31(f, s)
  svar_32(f, s)
  svar_33(f, s)
  svar_34(f, s)
  svar_35(f, s)
  svar_36(f, s)
  svar_37(f, s)
  svar_38(f, s)
  svar_39(f, s)
  svar_40(f, s)
  svar_41(f, s)
  svar_42(f, s)
  svar_43(f, s)
  svar_44(f, s)
  svar_45(f, s)
  svar_46(f, s)
  svar_47(f, s)
  svar_48(f, s)
  svar_49(f, s)
  svar_50(f, s)
  svar_51(f, s)
  svar_52(f, s)
  svar_53(f, s)
  svar_54(f, s)
  svar_55(f, s)
  svar_56(f, s)
  svar_57(f, s)
  svar_58(f, s)
  svar_59(f, s)
  svar_60(f, s)
  svar_61(f, s)
  svar_62(f, s)
  svar_63(f, s)
  svar_64(f, s)
  svar_65(f, s)
  svar_66(f, s)
  svar_67(f, s)
  svar_68(f, s)
  svar_69(f, s)
  svar_70(f, s)
  svar_71(f, s)
  svar_72(f, s)
  svar_73(f, s)
  svar_74(f, s)
  svar_75(f, s)
  svar_76(f, s)
  svar_77(f, s)
  svar_78(f, s)
  svar_79(f, s)
  svar_80(f, s)
  svar_81(f, s)
  svar_82(f, s)
  svar_83(f, s)
  svar_84(f, s)
  svar_85(f, s)
  svar_86(f, s)
  return { AIBEK_1_6_kan: (s[1006] ? 1 : 0) + (s[1007] ? 2 : 0) + (s[61] ? 0 : 4), AIBEK_2_kan: (s[1008] ? 1 : 0) + (s[1009] ? 2 : 0) + (s[1010] ? 4 : 0), ALF_53_2_fleksjob_kan: (s[1011] ? 1 : 0) + (s[1012] ? 2 : 0) + s[863], ALF_55_sygdom_kan: (s[1013] ? 1 : 0) + (s[1014] ? 2 : 0) + s[1015], ALF_62_3: s[627], ALF_62_3_hoej: s[628], ALF_62_3_kan: (s[626] ? 1 : 0) + (s[629] ? 4 : 0), ALF_62_tilmelding_kan: (s[1016] ? 1 : 0) + (s[1017] ? 2 : 0) + s[1015], ALF_75h_3_fleksjob_kan: (s[1018] ? 1 : 0) + (f.ansatIFleksjob ? 2 : 0) + s[1019], ARBEVNEBEK_6_1_kan: (s[1020] ? 1 : 0) + (s[1021] ? 2 : 0) + s[863], BEK937_27_kan: (s[1022] ? 1 : 0) + (s[1023] ? 2 : 0) + (s[1024] ? 4 : 0), BEK937_27_2007_kan: (s[1025] ? 1 : 0) + (s[1026] ? 2 : 0) + (s[1027] ? 4 : 0), DPL_3_1_kan: (s[1028] ? 1 : 0) + (s[1029] ? 2 : 0) + (s[882] ? 0 : 4), DPL_10: s[1030], DPL_10_hoej: s[1031], DPL_10_kan: 1 + (s[881] ? 0 : 4), FERIEBEK_2_kan: (s[427] ? 1 : 0) + (s[426] ? 2 : 0) + s[1032], FERIEBEK_2_6_kan: (s[1033] ? 3 : 0) + 4, FERIEHINDRINGSBEK_2_kan: (s[1034] ? 1 : 0) + (s[62] ? 2 : 0) + (s[1035] ? 4 : 0), FLEKSLOENBEK_1_1_kan: (s[1036] ? 1 : 0) + (s[1037] ? 2 : 0) + s[863], FLEKSLOENBEK_3_4: s[1038], FLEKSLOENBEK_3_4_hoej: s[1039], FLEKSLOENBEK_3_4_kan: 1 + (s[1040] ? 4 : 0), FLEKSLOENBEK_4_1: s[1041], FLEKSLOENBEK_4_1_hoej: s[1042], FLEKSLOENBEK_4_1_kan: s[1043], FLEKSLOENBEK_4_2_kan: (s[1044] ? 1 : 0) + (s[1045] ? 2 : 0) + s[1046], FLEKSLOENBEK_4_4: s[1047], FLEKSLOENBEK_4_4_hoej: s[1048], FLEKSLOENBEK_4_4_kan: s[1043], FLEKSYDELSESBEK_4_kan: (s[26] ? 1 : 0) + (s[28] ? 2 : 0) + s[1049], FVL_7_1_kan: (s[1050] ? 1 : 0) + (s[1051] ? 2 : 0) + s[863], FVL_7_2_kan: (s[1052] ? 1 : 0) + (s[1053] ? 2 : 0) + s[863], FVL_8_1_kan: (s[1054] ? 1 : 0) + (s[1055] ? 2 : 0) + s[863], FVL_8_1_aktindsigt_kan: (s[1056] ? 1 : 0) + (s[1057] ? 2 : 0) + s[863], FVL_8_1_breve_kan: (s[1058] ? 1 : 0) + (s[1059] ? 2 : 0) + s[863], FVL_8_1_fuldmagt_kan: (s[1060] ? 1 : 0) + (s[1061] ? 2 : 0) + s[863], FVL_8_1_omfang_kan: (s[1062] ? 1 : 0) + (s[1063] ? 2 : 0) + s[863], FVL_8_1_personligt_kan: (s[1064] ? 1 : 0) + (s[1065] ? 2 : 0) + s[863], FVL_9_1_kan: (s[4] ? 1 : 0) + (s[5] ? 2 : 0) + s[863], FVL_9_2_kan: (s[1066] ? 1 : 0) + (s[1067] ? 2 : 0) + s[863], FVL_9_4: s[1068], FVL_9_4_hoej: s[1069], FVL_9_4_kan: (f.dokumentetErAfsendtTilAndre ? 1 : 0) + (s[1070] ? 4 : 0), FVL_9a_1_kan: (s[1071] ? 1 : 0) + (s[1072] ? 2 : 0) + s[863], FVL_9a_2_kan: (s[1073] ? 1 : 0) + (s[1074] ? 2 : 0) + s[863], FVL_9b_1_kan: (s[1075] ? 1 : 0) + (s[1076] ? 2 : 0) + s[863], FVL_10_1_kan: (s[1077] ? 1 : 0) + (s[1078] ? 2 : 0) + s[863], FVL_12_1_kan: (s[1079] ? 1 : 0) + (s[1080] ? 2 : 0) + s[863], FVL_12_1_navn_kan: (s[1081] ? 1 : 0) + (s[1082] ? 2 : 0) + s[863], FVL_12_1_skik_kan: (s[1083] ? 1 : 0) + (s[1084] ? 2 : 0) + s[863], FVL_12_1_undtaget_kan: (s[1085] ? 1 : 0) + (s[1086] ? 2 : 0) + s[863], FVL_13_kan: (s[1087] ? 1 : 0) + (s[1088] ? 2 : 0) + s[863], FVL_14_kan: (s[1089] ? 1 : 0) + (s[1090] ? 2 : 0) + s[863], FVL_14a_1_kan: (s[1091] ? 1 : 0) + (s[1092] ? 2 : 0) + (s[1093] ? 4 : 0), FVL_14b_kan: (s[1094] ? 1 : 0) + (s[1095] ? 2 : 0) + s[863], FVL_15_kan: (s[7] ? 1 : 0) + (s[887] ? 2 : 0) + s[863], FVL_15c_kan: (s[1096] ? 1 : 0) + (s[1097] ? 2 : 0) + (s[1098] ? 4 : 0), FVL_16_2: s[1099], FVL_16_2_hoej: s[1100], FVL_16_2_kan: (f.anmodetOmAktindsigt ? 1 : 0) + (s[1101] ? 4 : 0), FVL_16_2_underretning_kan: (s[1102] ? 1 : 0) + (s[1103] ? 2 : 0) + (s[888] ? 0 : 4), FVL_16_3_kan: (s[1104] ? 1 : 0) + (s[1105] ? 2 : 0) + s[863], FVL_16_4_kan: (s[1106] ? 1 : 0) + (s[1107] ? 2 : 0) + s[863], FVL_16_4_ankestyrelsen_kan: (s[1108] ? 1 : 0) + (s[1109] ? 2 : 0) + s[863], FVL_16_4_spor_kan: (s[1110] ? 1 : 0) + (s[1111] ? 2 : 0) + s[863], FVL_16_4_udsaettelse_kan: (s[1112] ? 1 : 0) + (s[1113] ? 2 : 0) + s[863], FVL_17: s[1114], FVL_17_hoej: s[1115], FVL_17_kan: s[1116], FVL_19_1_kan: (s[1117] ? 1 : 0) + (s[1118] ? 2 : 0) + s[863], FVL_19_1_udbetaling_kan: (s[1119] ? 1 : 0) + (s[1120] ? 2 : 0) + s[863], FVL_19_1_venter_kan: (s[1121] ? 1 : 0) + (s[1122] ? 2 : 0) + s[863], FVL_20_1_kan: (s[1123] ? 1 : 0) + (s[1124] ? 2 : 0) + s[863], FVL_20_2_kan: s[1125] + (s[1126] ? 2 : 0) + s[863], FVL_20_3: s[1127], FVL_20_3_hoej: s[1128], FVL_20_3_kan: s[1125] + (s[1129] ? 4 : 0), FVL_21_1_kan: (s[1130] ? 1 : 0) + (s[1131] ? 2 : 0) + s[863], FVL_22_kan: (s[1132] ? 1 : 0) + (s[1133] ? 2 : 0) + s[863], FVL_23_1_kan: s[1134] + (s[1135] ? 2 : 0) + s[863], FVL_23_1_frist: s[1136], FVL_23_1_frist_hoej: s[1137], FVL_23_1_frist_kan: s[1138], FVL_23_2: s[1139], FVL_23_2_hoej: s[1140], FVL_23_2_kan: s[1138], FVL_24_1_kan: (s[1141] ? 1 : 0) + (s[1142] ? 2 : 0) + (s[1143] ? 4 : 0), FVL_24_1_hovedhensyn_kan: (s[1144] ? 1 : 0) + (s[1145] ? 2 : 0) + s[863], FVL_24_2_kan: (s[1146] ? 1 : 0) + (s[1147] ? 2 : 0) + s[863], FVL_25_1_kan: (s[1148] ? 1 : 0) + (s[1149] ? 2 : 0) + s[863], FVL_25_1_fristloeb_kan: (s[1150] ? 1 : 0) + (s[1151] ? 2 : 0) + (s[1152] ? 4 : 0), FVL_25_1_indhold_kan: (s[1153] ? 1 : 0) + (s[1154] ? 2 : 0) + (s[1155] ? 4 : 0), FVL_27_1_kan: (s[1156] ? 1 : 0) + (s[1157] ? 2 : 0) + s[863], FVL_28_1_kan: (s[1158] ? 1 : 0) + (s[1159] ? 2 : 0) + (s[890] ? 0 : 4), FVL_28_2_kan: (s[1160] ? 1 : 0) + (s[1161] ? 2 : 0) + (s[1162] ? 4 : 0), FVL_28_5_kan: (s[1163] ? 1 : 0) + (s[1164] ? 2 : 0) + (s[1165] ? 4 : 0), FYL_1a: s[35], FYL_1a_hoej: s[36], FYL_1a_kan: 1 + (s[34] ? 4 : 0), FYL_1a_2: s[1166], FYL_1a_2_hoej: s[1167], FYL_1a_2_kan: (s[1168] ? 1 : 0) + (s[1169] ? 4 : 0), FYL_2_1_kan: (s[1170] ? 1 : 0) + (s[1171] ? 2 : 0) + s[1172], FYL_2a_kan: (s[25] ? 1 : 0) + (s[29] ? 2 : 0) + s[1172], FYL_3a_1_kan: (s[1173] ? 1 : 0) + (s[1174] ? 2 : 0) + (s[1175] ? 4 : 0), FYL_3a_4: s[1176], FYL_3a_4_hoej: s[1177], FYL_3a_4_kan: (s[1178] ? 1 : 0) + (s[1179] ? 4 : 0), FYL_4_1: s[1180], FYL_4_1_hoej: s[1181], FYL_4_1_kan: s[1182], FYL_4_2: s[31], FYL_4_2_hoej: s[32], FYL_4_2_kan: s[1182], FYL_4_3: s[1183], FYL_4_3_hoej: s[1184], FYL_4_3_kan: s[1182], FYL_5: s[1185], FYL_5_hoej: s[1186], FYL_5_kan: (s[1187] ? 1 : 0) + (s[1188] ? 4 : 0), FYL_8: s[1189], FYL_8_hoej: s[1190], FYL_8_kan: s[1191], FYL_9_1: s[1192], FYL_9_1_hoej: s[1193], FYL_9_1_kan: s[1194], FYL_9_3: s[1195], FYL_9_3_hoej: s[1196], FYL_9_3_kan: s[1194], FYL_15_1: s[49], FYL_15_1_hoej: s[50], FYL_15_1_kan: 1 + (s[48] ? 4 : 0), FYL_15_4_kan: (s[1197] ? 1 : 0) + (s[1198] ? 2 : 0) + s[1049], FYL_15_4_pension: flat(s[1199]), FYL_15_4_pension_kan: s[1200] ? 4 : 1, FYL_17_1_kan: (s[45] ? 1 : 0) + (s[42] ? 2 : 0) + s[1049], FYL_17_2: s[1201], FYL_17_2_hoej: s[1202], FYL_17_2_kan: (s[1203] ? 1 : 0) + (s[1204] ? 4 : 0), FYL_17_4: s[1205], FYL_17_4_hoej: s[1206], FYL_17_4_kan: (s[1207] ? 1 : 0) + (s[1208] ? 4 : 0), FYL_18_5: s[1209], FYL_18_5_hoej: s[1210], FYL_18_5_kan: (s[47] ? 1 : 0) + (s[1211] ? 4 : 0), FYL_20_3_kan: (s[1212] ? 1 : 0) + (s[1213] ? 2 : 0) + (s[30] ? 0 : 4), FYL_22_1: s[1214], FYL_22_1_hoej: s[1215], FYL_22_1_kan: 1 + (s[1216] ? 4 : 0), FYL_22_2: s[1217], FYL_22_2_hoej: s[1218], FYL_22_2_kan: 1 + (s[1219] ? 4 : 0), FYL_22_2_laengst: s[1220], FYL_22_2_laengst_hoej: s[1221], FYL_22_2_laengst_kan: s[1194], GDPR_12_3: s[1222], GDPR_12_3_hoej: s[1223], GDPR_12_3_kan: 1 + (s[1224] ? 0 : 4), GDPR_15_1_medarbejder_kan: (s[1225] ? 1 : 0) + (s[1226] ? 2 : 0) + s[1227], GDPR_15_1_opslag_kan: (s[1228] ? 1 : 0) + (s[1229] ? 2 : 0) + s[1227], INDSATSBEK_65: s[1230], INDSATSBEK_65_hoej: s[1231], INDSATSBEK_65_kan: s[1116], INDSATSBEK_86: s[1232], INDSATSBEK_86_hoej: s[1233], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat ? 1 : 0) + (s[1234] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1235] ? 1 : 0) + (s[1236] ? 2 : 0) + (s[1237] ? 4 : 0), INDSATSBEK_138_3_kan: (s[1238] ? 1 : 0) + (s[1239] ? 2 : 0) + (s[1240] ? 4 : 0), INDSATSBEK_138_3_plan_kan: (s[1241] ? 1 : 0) + (s[1242] ? 2 : 0) + (s[1243] ? 4 : 0), KOMP_3_1_kan: (s[1244] ? 1 : 0) + (s[1245] ? 2 : 0) + s[863], KOMP_4_kan: s[1246] + (s[906] ? 2 : 0) + s[863], KOMP_7_3: s[1247], KOMP_7_3_hoej: s[1248], KOMP_7_3_kan: s[1249], KOMP_7_3_behov: s[1250], KOMP_7_3_behov_hoej: s[1251], KOMP_7_3_behov_kan: s[1246] + (s[1252] ? 4 : 0), KOMP_14_kan: s[1253] + (s[1254] ? 2 : 0) + s[863], KOMP_14a_3: s[1255], KOMP_14a_3_hoej: s[1256], KOMP_14a_3_kan: s[1253] + (s[1257] ? 4 : 0), KOMP_15_1_kan: s[1258] + (s[1259] ? 2 : 0) + s[863], KOMP_15b_3: s[1260], KOMP_15b_3_hoej: s[1261], KOMP_15b_3_kan: s[1258] + (s[1262] ? 4 : 0), KOMP_15f_1_kan: (s[1263] ? 1 : 0) + (s[1264] ? 2 : 0) + (s[1265] ? 4 : 0), KOMP_15i_1_kan: (s[1266] ? 1 : 0) + (s[1267] ? 2 : 0) + (s[1268] ? 4 : 0), KOMP_15j_1_kan: (s[1269] ? 1 : 0) + (s[1270] ? 2 : 0) + (s[1271] ? 4 : 0), KOMP_16: s[1272], KOMP_16_hoej: s[1273], KOMP_16_kan: s[1116], KOMP_16a_2: s[1274], KOMP_16a_2_hoej: s[1275], KOMP_16a_2_kan: s[1249], KOMP_17a_3: s[1276], KOMP_17a_3_hoej: s[1277], KOMP_17a_3_kan: (s[1278] ? 1 : 0) + (s[1279] ? 4 : 0), KOMPBEK_6_2_kan: (s[1280] ? 1 : 0) + (s[1281] ? 2 : 0) + s[863], KOMPBEK_15_4: s[1282], KOMPBEK_15_4_hoej: s[1283], KOMPBEK_15_4_kan: s[1249], LAB_4b_kan: 1 + (s[907] ? 0 : 2) + (s[907] ? 0 : 4), LAB_6_11_kan: (s[1284] ? 1 : 0) + (s[1285] ? 2 : 0) + s[863], LAB_22_1_kan: (s[1286] ? 1 : 0) + (s[1287] ? 2 : 0) + s[1288], LAB_29_1: s[1289], LAB_29_1_hoej: s[1290], LAB_29_1_kan: 1 + (s[1291] ? 4 : 0), LAB_30_3_kan: (s[1292] ? 1 : 0) + (s[1293] ? 2 : 0) + s[1294], LAB_31_3: s[1295], LAB_31_3_hoej: s[1296], LAB_31_3_kan: s[1297], LAB_31_3_ledighedsydelse: s[1298], LAB_31_3_ledighedsydelse_hoej: s[1299], LAB_31_3_ledighedsydelse_kan: s[59] ? 1 : 4, LAB_31_3_loebende_kan: (s[1300] ? 1 : 0) + (s[1301] ? 2 : 0) + s[1302], LAB_31_3_ressourceforloeb: s[1303], LAB_31_3_ressourceforloeb_hoej: s[1304], LAB_31_3_ressourceforloeb_kan: s[1305], LAB_31_3_ressourceforloeb_vindue: s[1306], LAB_31_3_ressourceforloeb_vindue_hoej: s[1307], LAB_31_3_ressourceforloeb_vindue_kan: s[1305], LAB_31_3_revalidering: s[1308], LAB_31_3_revalidering_hoej: s[1309], LAB_31_3_revalidering_kan: s[1310], LAB_31_3_revalidering_antal: s[1311], LAB_31_3_revalidering_antal_hoej: s[1312], LAB_31_3_revalidering_antal_kan: s[1310], LAB_31_3_vindue: s[1313], LAB_31_3_vindue_hoej: s[1314], LAB_31_3_vindue_kan: s[1297], LAB_33_3_kan: (s[1315] ? 1 : 0) + (s[1316] ? 2 : 0) + s[1288], LAB_36_3_kan: s[1317] + (s[1318] ? 2 : 0) + s[1288], LAB_36_3_ressourceforloeb_kan: s[1319], LAB_43_kan: s[1320], LAB_44_1_kan: s[1321] + (s[1322] ? 2 : 0) + (s[1323] ? 4 : 0), LAB_45_1_kan: s[912] + (s[1324] ? 2 : 0) + (s[1325] ? 4 : 0), LAB_57_1_kan: s[1326] + (s[1327] ? 2 : 0) + s[863], LAB_58_1_kan: (s[1328] ? 1 : 0) + (s[1329] ? 2 : 0) + s[863], LAB_60_1_kan: (s[1330] ? 1 : 0) + (s[1331] ? 2 : 0) + s[863], LAB_61_1: s[1332], LAB_61_1_hoej: s[1333], LAB_61_1_kan: s[1326] + (s[1334] ? 4 : 0), LAB_66_1_kan: s[1335] + (s[1336] ? 2 : 0) + (s[1337] ? 4 : 0), LAB_68_1: s[1338], LAB_68_1_hoej: s[1339], LAB_68_1_kan: s[1335] + (s[1340] ? 4 : 0), LAB_74_kan: (s[1341] ? 1 : 0) + (s[1342] ? 2 : 0) + s[863], LAB_76_6: s[1343], LAB_76_6_hoej: s[1344], LAB_76_6_kan: s[1345], LAB_78_kan: (s[1346] ? 1 : 0) + (s[1347] ? 2 : 0) + s[863], LAB_79_kan: (s[1348] ? 1 : 0) + (s[1349] ? 2 : 0) + s[863], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[262] ? 0 : 1) + 4, LAB_90_kan: (s[1350] ? 1 : 0) + (s[1351] ? 2 : 0) + (s[59] ? 0 : 4), LAB_92_1: s[1352], LAB_92_1_hoej: s[1353], LAB_92_1_kan: s[1354] + (s[1355] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1356] ? 2 : 0) + (s[1356] ? 4 : 0), LAB_92_timer: s[1357], LAB_92_timer_hoej: s[1358], LAB_92_timer_kan: s[1354] + (s[1359] ? 4 : 0), LAB_95_1: s[1360], LAB_95_1_hoej: s[1361], LAB_95_1_kan: (s[70] ? 1 : 0) + (s[1362] ? 4 : 0), LAB_102_1: s[1363], LAB_102_1_hoej: s[1364], LAB_102_1_kan: (s[261] ? 1 : 0) + (s[1365] ? 4 : 0), LAB_105a_1_kan: (s[1366] ? 1 : 0) + (s[1367] ? 2 : 0) + s[1368], LAB_105a_3: s[1369], LAB_105a_3_hoej: s[1370], LAB_105a_3_kan: s[1371], LAB_105a_indfaset: s[1372], LAB_105a_indfaset_hoej: s[1373], LAB_105a_indfaset_kan: s[1371], LAB_107_1_kan: (s[1374] ? 1 : 0) + (s[1375] ? 2 : 0) + (s[1376] ? 4 : 0), LAB_108_2_kan: (s[1377] ? 1 : 0) + (s[1378] ? 2 : 0) + s[1288], LAB_109_1_kan: (s[1379] ? 1 : 0) + (s[1380] ? 2 : 0) + (s[1381] ? 4 : 0), LAB_109_1_frist: s[1382], LAB_109_1_frist_hoej: s[1383], LAB_109_1_frist_kan: s[1321] + (s[1384] ? 4 : 0), LAB_109_2_kraft_kan: (s[1385] ? 1 : 0) + (s[1386] ? 2 : 0) + (s[1387] ? 4 : 0), LAB_110_1: s[1388], LAB_110_1_hoej: s[1389], LAB_110_1_kan: (s[1390] ? 1 : 0) + (s[1391] ? 4 : 0), LAB_110_2_kan: (s[1392] ? 1 : 0) + (s[1393] ? 2 : 0) + (s[1394] ? 4 : 0), LAB_110_3_kan: (s[1395] ? 1 : 0) + (s[1396] ? 2 : 0) + (s[1397] ? 4 : 0), LAB_111_1: s[1398], LAB_111_1_hoej: s[1399], LAB_111_1_kan: (s[1400] ? 1 : 0) + (s[1401] ? 4 : 0), LAB_111_2_kan: (s[1402] ? 1 : 0) + (s[1403] ? 2 : 0) + s[1404], LAB_111_3: s[1405], LAB_111_3_hoej: s[1406], LAB_111_3_kan: (s[1407] ? 1 : 0) + (s[1408] ? 4 : 0), LAB_111_4_kan: (s[1409] ? 1 : 0) + (s[1410] ? 2 : 0) + s[1404], LAB_112_kan: (s[1411] ? 1 : 0) + (s[1412] ? 2 : 0) + (s[1413] ? 4 : 0), LAB_112_1_kan: (s[1414] ? 1 : 0) + (s[1415] ? 2 : 0) + (s[1416] ? 4 : 0), LAB_112_2_kan: (s[1417] ? 1 : 0) + (s[1418] ? 2 : 0) + s[863], LAB_112_3_kan: (s[1419] ? 1 : 0) + (s[1420] ? 2 : 0) + s[863], LAB_112_3_igang_kan: s[1319], LAB_113_2: s[1421], LAB_113_2_hoej: s[1422], LAB_113_2_kan: s[1423], LAB_113_2_team_kan: (s[1424] ? 1 : 0) + (s[1425] ? 2 : 0) + (s[1426] ? 4 : 0), LAB_113_3_kan: (s[1427] ? 1 : 0) + (s[1428] ? 2 : 0) + s[1429], LAB_113_4: s[1430], LAB_113_4_hoej: s[1431], LAB_113_4_kan: s[1432] + s[1433], LAB_113_4_ydelse_kan: (s[1434] ? 1 : 0) + (s[1435] ? 2 : 0) + s[1433], LAB_113a_kan: (s[1436] ? 1 : 0) + (s[1437] ? 2 : 0) + (s[1438] ? 4 : 0), LAB_114_1: s[1439], LAB_114_1_hoej: s[1440], LAB_114_1_kan: s[1423], LAB_114_1_plan_kan: (s[1441] ? 1 : 0) + (s[1442] ? 2 : 0) + s[1443], LAB_114_3: s[1444], LAB_114_3_hoej: s[1445], LAB_114_3_kan: 1 + (s[1446] ? 4 : 0), LAB_114_3_igang_kan: s[1319], LAB_114_4: s[1447], LAB_114_4_hoej: s[1448], LAB_114_4_kan: (s[1449] ? 1 : 0) + (s[1450] ? 4 : 0), LAB_115_1_kan: (s[1451] ? 1 : 0) + (s[1452] ? 2 : 0) + s[863], LAB_116_1_kan: (s[218] ? 1 : 0) + (s[219] ? 2 : 0) + s[863], LAB_116_1_alder_kan: (s[212] ? 1 : 0) + (s[213] ? 2 : 0) + s[863], LAB_116_1_foertidspension: flat(s[1453]), LAB_116_1_foertidspension_kan: s[1454] ? 4 : 1, LAB_116_1_pension_kan: (s[1455] ? 1 : 0) + (s[238] ? 2 : 0) + (s[1456] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1457]), LAB_116_1_seniorpension_hoej: flat(s[1458]), LAB_116_1_seniorpension_kan: (s[843] ? 0 : 1) + (s[1459] ? 2 : 0) + (s[1460] ? 4 : 0), LAB_116_2_kan: (s[1461] ? 1 : 0) + (s[1462] ? 2 : 0) + (s[1463] ? 4 : 0), LAB_116_3_kan: (s[1464] ? 1 : 0) + (s[247] ? 2 : 0) + s[863], LAB_116_frakendelse_kan: (s[1465] ? 1 : 0) + (s[1466] ? 2 : 0) + (s[1467] ? 4 : 0), LAB_117_1_kan: (s[1468] ? 1 : 0) + (s[1469] ? 2 : 0) + s[863], LAB_118_2_kan: (s[276] ? 1 : 0) + (s[275] ? 2 : 0) + s[1470], LAB_118_3_kan: (s[1471] ? 1 : 0) + (s[1472] ? 2 : 0) + (s[1473] ? 4 : 0), LAB_119_1_kan: (s[1474] ? 1 : 0) + (s[1475] ? 2 : 0) + s[1476], LAB_119_1_bundet_kan: (s[215] ? 1 : 0) + (s[214] ? 2 : 0) + (s[216] ? 4 : 0), LAB_119_1_mangler: s[1477], LAB_119_1_mangler_hoej: s[1478], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1476], LAB_119_2_kan: (s[1479] ? 1 : 0) + (s[1480] ? 2 : 0) + (s[1481] ? 4 : 0), LAB_120_1: s[1482], LAB_120_1_hoej: s[1483], LAB_120_1_kan: 1 + (s[1484] ? 4 : 0), LAB_120_2_kan: (s[1485] ? 1 : 0) + (s[1486] ? 2 : 0) + s[863], LAB_121_1: s[1487], LAB_121_1_hoej: s[1488], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[1019], LAB_121_3: s[1489], LAB_121_3_hoej: s[1490], LAB_121_3_kan: (s[1491] ? 1 : 0) + s[1492], LAB_121_4_kan: (s[1493] ? 1 : 0) + (s[1494] ? 2 : 0) + s[1492], LAB_122_2_kan: (s[1495] ? 1 : 0) + (s[1496] ? 2 : 0) + s[863], LAB_122_3_kan: (s[1497] ? 1 : 0) + (s[1498] ? 2 : 0) + s[863], LAB_122_3_afvigelse_kan: (s[1499] ? 1 : 0) + (s[1500] ? 2 : 0) + (s[1501] ? 4 : 0), LAB_122_5_kan: (s[1502] ? 1 : 0) + (s[1503] ? 2 : 0) + s[863], LAB_123_1: s[252], LAB_123_1_hoej: s[253], LAB_123_1_kan: (s[254] ? 1 : 0) + (s[255] ? 4 : 0), LAB_123_1_ret_kan: (s[235] ? 1 : 0) + (s[236] ? 2 : 0) + s[863], LAB_123_2: s[228], LAB_123_2_hoej: s[227], LAB_123_2_kan: (s[231] ? 1 : 0) + (s[232] ? 4 : 0), LAB_123_3: s[229], LAB_123_3_hoej: s[230], LAB_123_3_kan: s[1043], LAB_123_4_kan: (s[1504] ? 1 : 0) + (s[1505] ? 2 : 0) + (s[1506] ? 4 : 0), LAB_124_5: s[1507], LAB_124_5_hoej: s[1508], LAB_124_5_kan: (s[1509] ? 1 : 0) + (s[1510] ? 4 : 0), LAB_125_1_kan: s[1511] + (s[1512] ? 2 : 0) + s[863], LAB_125_4: s[1513], LAB_125_4_hoej: s[1514], LAB_125_4_kan: s[1511] + (s[1515] ? 4 : 0), LAB_126_1_kan: s[1516] + (s[1517] ? 2 : 0) + s[863], LAB_126_1_til: s[1518], LAB_126_1_til_hoej: s[1519], LAB_126_1_til_kan: s[1520], LAB_126_3: s[1521], LAB_126_3_hoej: s[1522], LAB_126_3_kan: s[1520], LAB_126_4: s[1523], LAB_126_4_hoej: s[1524], LAB_126_4_kan: s[1520], LAB_126_5: s[1525], LAB_126_5_hoej: s[1526], LAB_126_5_kan: s[1516] + (s[1527] ? 4 : 0), LAB_126_5_maaned: s[1528], LAB_126_5_maaned_hoej: s[1529], LAB_126_5_maaned_kan: (s[1530] ? 1 : 0) + (s[1531] ? 4 : 0), LAB_133_1_kan: (s[222] ? 1 : 0) + (s[221] ? 2 : 0) + s[1019], LAB_133_1_nyt_kan: (s[1532] ? 1 : 0) + (s[1533] ? 2 : 0) + s[863], LAB_133_3: s[1534], LAB_133_3_hoej: s[1535], LAB_133_3_kan: (s[1536] ? 1 : 0) + (s[1537] ? 4 : 0), LAB_133_3_aar: s[1538], LAB_133_3_aar_hoej: s[1539], LAB_133_3_aar_kan: (s[1540] ? 1 : 0) + (s[1541] ? 4 : 0), LAB_133_3_loft_kan: (s[245] ? 1 : 0) + (s[244] ? 2 : 0) + (s[243] ? 4 : 0), LAB_133_4: s[1542], LAB_133_4_hoej: s[1543], LAB_133_4_kan: (s[1544] ? 1 : 0) + (s[1545] ? 4 : 0), LAB_133_5_kan: (s[1546] ? 1 : 0) + (s[1547] ? 2 : 0) + (s[1548] ? 4 : 0), LAB_134_3_kan: (s[1549] ? 1 : 0) + (s[1550] ? 2 : 0) + (s[1551] ? 4 : 0), LAB_134_4: s[1552], LAB_134_4_hoej: s[1553], LAB_134_4_kan: (s[1554] ? 1 : 0) + (s[1555] ? 4 : 0), LAB_136_1_kan: (s[1556] ? 1 : 0) + (s[1557] ? 2 : 0) + s[863], LAB_136_2: s[1558], LAB_136_2_hoej: s[1559], LAB_136_2_kan: (s[1560] ? 1 : 0) + (s[1561] ? 4 : 0), LAB_137_1: s[1562], LAB_137_1_hoej: s[1563], LAB_137_1_kan: (s[1564] ? 1 : 0) + (s[1565] ? 4 : 0), LAB_142_1_kan: (s[1566] ? 1 : 0) + (s[1567] ? 2 : 0) + s[863], LAB_144_kan: s[1568] + (s[457] ? 2 : 0) + s[863], LAB_145_1: s[1569], LAB_145_1_hoej: s[1570], LAB_145_1_kan: s[1571] + (s[1572] ? 4 : 0), LAB_145_1_plan_kan: (s[1573] ? 1 : 0) + (s[1574] ? 2 : 0) + (s[1575] ? 4 : 0), LAB_145_2_kan: (s[1576] ? 1 : 0) + (s[1577] ? 2 : 0) + (s[955] ? 0 : 4), LAB_146_kan: (s[1578] ? 1 : 0) + (s[1579] ? 2 : 0) + s[863], LAB_167_1_kan: s[1580] + (s[1581] ? 2 : 0) + s[863], LAB_167_1_periode: s[1582], LAB_167_1_periode_hoej: s[1583], LAB_167_1_periode_kan: s[1580] + (s[1584] ? 4 : 0), LAB_167_2_kan: (s[1585] ? 1 : 0) + (s[1586] ? 2 : 0) + (s[1587] ? 4 : 0), LAB_167_3_kan: (s[1588] ? 1 : 0) + (s[1589] ? 2 : 0) + (s[1590] ? 4 : 0), LAB_175_1_kan: (s[267] ? 1 : 0) + (s[269] ? 2 : 0) + (s[268] ? 4 : 0), LAB_175_2: s[1591], LAB_175_2_hoej: s[1592], LAB_175_2_kan: (s[1593] ? 1 : 0) + (s[1594] ? 4 : 0), LAB_175_2_takst: s[263], LAB_175_2_takst_hoej: s[264], LAB_175_2_takst_kan: (s[265] ? 1 : 0) + (s[266] ? 4 : 0), LAB_175_4_kan: (s[272] ? 1 : 0) + (s[270] ? 2 : 0) + (s[271] ? 4 : 0), LAB_175_5_kan: (s[1595] ? 1 : 0) + (s[1596] ? 2 : 0) + s[863], LAB_176_1_kan: s[1597] + (s[1598] ? 2 : 0) + s[863], LAB_176_1_beloeb: s[1599], LAB_176_1_beloeb_hoej: s[1600], LAB_176_1_beloeb_kan: s[1597] + (s[1601] ? 4 : 0), LAB_2003_121_4_kan: s[1602] + (s[1603] ? 2 : 0) + s[863], LAB_2003_121_4_til: s[1604], LAB_2003_121_4_til_hoej: s[1605], LAB_2003_121_4_til_kan: s[1602] + (s[1606] ? 4 : 0), LAS_2a_kan: (s[281] ? 1 : 0) + (s[282] ? 2 : 0) + (s[283] ? 4 : 0), LAS_10_3: s[1607], LAS_10_3_hoej: s[1608], LAS_10_3_kan: s[1194], LAS_11_kan: (s[1609] ? 1 : 0) + (s[1610] ? 2 : 0) + s[863], LAS_11_2_kan: (s[285] ? 1 : 0) + (s[286] ? 2 : 0) + s[863], LAS_11_2_supplerende_kan: (s[1611] ? 1 : 0) + (s[1612] ? 2 : 0) + s[863], LAS_11_3_kan: (s[75] ? 1 : 0) + (s[73] ? 2 : 0) + s[1613], LAS_11_8_kan: (s[77] ? 1 : 0) + (s[74] ? 2 : 0) + s[1613], LAS_13_1_kan: (s[1614] ? 1 : 0) + (s[1615] ? 2 : 0) + s[863], LAS_13_8_kan: (s[1616] ? 1 : 0) + (s[1617] ? 2 : 0) + (s[1618] ? 4 : 0), LAS_13f_1_kan: (s[356] ? 1 : 0) + (s[1619] ? 2 : 0) + s[1620], LAS_13f_14_kan: (s[1621] ? 1 : 0) + (s[1622] ? 2 : 0) + s[1620], LAS_13g_1: s[1623], LAS_13g_1_hoej: s[1624], LAS_13g_1_kan: (s[1625] ? 1 : 0) + (s[1626] ? 4 : 0), LAS_13g_1_beloeb: s[1627], LAS_13g_1_beloeb_hoej: s[1628], LAS_13g_1_beloeb_kan: (s[1629] ? 1 : 0) + (s[1630] ? 4 : 0), LAS_14_1_kan: (s[1631] ? 1 : 0) + (s[1632] ? 2 : 0) + (s[1633] ? 4 : 0), LAS_14_1_graense: s[1634], LAS_14_1_graense_hoej: s[1635], LAS_14_1_graense_kan: 1 + (s[1636] ? 4 : 0), LAS_14_1_over: s[1637], LAS_14_1_over_hoej: s[1638], LAS_14_1_over_kan: 1 + (s[1639] ? 4 : 0), LAS_16_1: s[344], LAS_16_1_hoej: s[343], LAS_16_1_kan: (s[350] ? 1 : 0) + (s[351] ? 4 : 0), LAS_16_3_kan: (s[1640] ? 1 : 0) + (s[1641] ? 2 : 0) + (s[78] ? 0 : 4), LAS_16_overgang_kan: (s[1642] ? 1 : 0) + (s[1643] ? 2 : 0) + s[863], LAS_17_1: s[330], LAS_17_1_hoej: s[328], LAS_17_1_kan: s[1644] + (s[332] ? 4 : 0), LAS_18_1: s[329], LAS_18_1_hoej: s[331], LAS_18_1_kan: s[1644] + (s[333] ? 4 : 0), LAS_18_3: s[334], LAS_18_3_hoej: s[335], LAS_18_3_kan: s[1644] + (s[336] ? 4 : 0), LAS_19_1: s[337], LAS_19_1_hoej: s[338], LAS_19_1_kan: s[1644] + (s[339] ? 4 : 0), LAS_20_1: s[340], LAS_20_1_hoej: s[341], LAS_20_1_kan: s[1644] + (s[342] ? 4 : 0), LAS_23_1_kan: (s[279] ? 1 : 0) + (s[280] ? 2 : 0) + s[863], LAS_24_1: s[320], LAS_24_1_hoej: s[319], LAS_24_1_kan: (s[308] ? 1 : 0) + (s[323] ? 4 : 0), LAS_24_3: s[1645], LAS_24_3_hoej: s[1646], LAS_24_3_kan: (s[1647] ? 1 : 0) + (s[1648] ? 4 : 0), LAS_25: s[1649], LAS_25_hoej: s[1650], LAS_25_kan: (s[1651] ? 1 : 0) + (s[1652] ? 4 : 0), LAS_25_3: s[345], LAS_25_3_hoej: s[347], LAS_25_3_kan: (s[349] ? 1 : 0) + (s[352] ? 4 : 0), LAS_25_3_forsoerger: s[304], LAS_25_3_forsoerger_hoej: s[306], LAS_25_3_forsoerger_kan: (s[309] ? 1 : 0) + (s[314] ? 4 : 0), LAS_25b_1: s[1653], LAS_25b_1_hoej: s[1654], LAS_25b_1_kan: (s[354] ? 1 : 0) + s[1620], LAS_26_1: s[362], LAS_26_1_hoej: s[363], LAS_26_1_kan: (s[364] ? 1 : 0) + (s[365] ? 4 : 0), LAS_26_3_kan: s[1655] + (s[360] ? 2 : 0) + (s[361] ? 4 : 0), LAS_26_5_kan: (s[1656] ? 1 : 0) + (s[1657] ? 2 : 0) + s[1658], LAS_26_7_kan: (s[1659] ? 1 : 0) + (s[1660] ? 2 : 0) + s[1658], LAS_30_1: s[1661], LAS_30_1_hoej: s[1662], LAS_30_1_kan: (s[1663] ? 1 : 0) + (s[1664] ? 4 : 0), LAS_30_2: s[1665], LAS_30_2_hoej: s[1666], LAS_30_2_kan: s[1655] + (s[1667] ? 4 : 0), LAS_34_1_kan: s[1668] + (s[809] ? 2 : 0) + (s[810] ? 4 : 0), LAS_34_2_kan: (s[1669] ? 1 : 0) + (s[1670] ? 2 : 0) + (s[1671] ? 4 : 0), LAS_35_1_kan: (s[1672] ? 1 : 0) + (s[1673] ? 2 : 0) + (s[532] ? 0 : 4), LAS_35_3: s[1674], LAS_35_3_hoej: s[1675], LAS_35_3_kan: 1 + s[1676], LAS_36_sanktion_kan: (s[1677] ? 1 : 0) + (s[1678] ? 2 : 0) + s[1676], LAS_40a_1_kan: (s[1679] ? 1 : 0) + (s[1680] ? 2 : 0) + s[863], LAS_49_1_normeret_kan: (s[1681] ? 1 : 0) + (s[1682] ? 2 : 0) + s[863], LAS_50_kan: (s[1683] ? 1 : 0) + (s[1684] ? 2 : 0) + s[1685], LAS_68_2: s[1686], LAS_68_2_hoej: s[1687], LAS_68_2_kan: (s[1688] ? 1 : 0) + (s[1689] ? 4 : 0), LAS_68_4: s[379], LAS_68_4_hoej: s[378], LAS_68_4_kan: (s[380] ? 1 : 0) + (s[381] ? 4 : 0), LAS_68_5_kan: s[965] + (s[1690] ? 2 : 0) + (s[1691] ? 4 : 0), LAS_68a_1: s[1692], LAS_68a_1_hoej: s[1693], LAS_68a_1_kan: (s[1694] ? 1 : 0) + (s[1695] ? 4 : 0), LAS_68a_1_tid_kan: (s[1696] ? 1 : 0) + (s[373] ? 2 : 0) + s[1032], LAS_68a_2: s[1697], LAS_68a_2_hoej: s[1698], LAS_68a_2_kan: (s[1699] ? 1 : 0) + (s[1700] ? 4 : 0), LAS_68a_3: s[375], LAS_68a_3_hoej: s[372], LAS_68a_3_kan: (s[377] ? 1 : 0) + (s[376] ? 4 : 0), LAS_69j_2: s[1701], LAS_69j_2_hoej: s[1702], LAS_69j_2_kan: (s[1703] ? 1 : 0) + (s[1704] ? 4 : 0), LAS_69j_2_bidrag: s[1705], LAS_69j_2_bidrag_hoej: s[1706], LAS_69j_2_bidrag_kan: (s[1707] ? 1 : 0) + (s[1708] ? 4 : 0), LAS_69j_4: s[422], LAS_69j_4_hoej: s[421], LAS_69j_4_kan: (s[423] ? 1 : 0) + (s[424] ? 4 : 0), LAS_69j_5: s[1709], LAS_69j_5_hoej: s[1710], LAS_69j_5_kan: (s[1711] ? 1 : 0) + (s[1712] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1713] ? 1 : 0) + (s[1714] ? 2 : 0) + (s[1715] ? 4 : 0), LAS_69j_5_tid_kan: (s[1716] ? 1 : 0) + (s[396] ? 2 : 0) + s[1717], LAS_69j_7_kan: (s[1718] ? 1 : 0) + (s[1719] ? 2 : 0) + s[1717], LAS_69j_8_kan: (s[1720] ? 1 : 0) + (s[1721] ? 2 : 0) + (s[1722] ? 4 : 0), LAS_69j_9: s[419], LAS_69j_9_hoej: s[420], LAS_69j_9_kan: (s[1723] ? 1 : 0) + (s[1724] ? 4 : 0), LAS_69j_10: s[398], LAS_69j_10_hoej: s[395], LAS_69j_10_kan: (s[399] ? 1 : 0) + (s[400] ? 4 : 0), LAS_69j_11_kan: (s[1725] ? 1 : 0) + (s[1726] ? 2 : 0) + (s[1727] ? 4 : 0), LAS_69j_13_kan: (s[1728] ? 1 : 0) + (s[1729] ? 2 : 0) + (s[1730] ? 4 : 0), LAS_69j_15_kan: (s[433] ? 1 : 0) + (s[432] ? 2 : 0) + s[1717], LAS_69j_udbetales: s[1731], LAS_69j_udbetales_hoej: s[1732], LAS_69j_udbetales_kan: (s[1733] ? 1 : 0) + (s[1734] ? 4 : 0), LAS_69k_1_kan: (s[1735] ? 1 : 0) + (s[1736] ? 2 : 0) + s[1717], LAS_69k_2_kan: (s[1737] ? 1 : 0) + (s[1738] ? 2 : 0) + (s[1739] ? 4 : 0), LAS_69k_5_kan: (s[430] ? 1 : 0) + (s[431] ? 2 : 0) + s[1717], LAS_69k_6: s[1740], LAS_69k_6_hoej: s[1741], LAS_69k_6_kan: (s[1742] ? 1 : 0) + s[1032], LAS_69k_6_aftale_kan: (s[429] ? 1 : 0) + (s[428] ? 2 : 0) + s[1032], LAS_69k_6_senest: s[1743], LAS_69k_6_senest_hoej: s[1744], LAS_69k_6_senest_kan: s[0] ? 1 : 4, LAS_69l_1_kan: (s[1745] ? 1 : 0) + (s[1746] ? 2 : 0) + (s[1747] ? 4 : 0), LAS_69l_3: s[1748], LAS_69l_3_hoej: s[1749], LAS_69l_3_kan: s[1750], LAS_69m_1_kan: (s[1751] ? 1 : 0) + (s[1752] ? 2 : 0) + (s[1753] ? 4 : 0), LAS_69m_2: s[1754], LAS_69m_2_hoej: s[1755], LAS_69m_2_kan: (s[1756] ? 1 : 0) + (s[1757] ? 4 : 0), LAS_69n_1: s[1758], LAS_69n_1_hoej: s[1759], LAS_69n_1_kan: (s[1760] ? 1 : 0) + (s[1761] ? 4 : 0), LAS_69o_1_kan: (s[1762] ? 1 : 0) + (s[1763] ? 2 : 0) + (s[1764] ? 4 : 0), LAS_69o_2: s[1765], LAS_69o_2_hoej: s[1766], LAS_69o_2_kan: (s[1767] ? 1 : 0) + (s[1768] ? 4 : 0), LAS_69p_1_kan: (s[1769] ? 1 : 0) + (s[1770] ? 2 : 0) + (s[440] ? 0 : 4), LAS_69q_1: s[1771], LAS_69q_1_hoej: s[1772], LAS_69q_1_kan: s[1750], LAS_69t_2: s[1773], LAS_69t_2_hoej: s[1774], LAS_69t_2_kan: s[1775], LAS_69x_3: s[1776], LAS_69x_3_hoej: s[1777], LAS_69x_3_kan: s[1775], LAS_70_1_kan: (s[450] ? 1 : 0) + (s[456] ? 2 : 0) + s[1685], LAS_70_1_3_kan: (s[1778] ? 1 : 0) + (s[1779] ? 2 : 0) + (s[1780] ? 4 : 0), LAS_70_4: s[1781], LAS_70_4_hoej: s[1782], LAS_70_4_kan: (s[1783] ? 1 : 0) + (s[1784] ? 4 : 0), LAS_70_5: flat(s[1785]), LAS_70_5_kan: s[1786] ? 4 : 1, LAS_71_1: s[448], LAS_71_1_hoej: s[449], LAS_71_1_kan: (s[451] ? 1 : 0) + (s[452] ? 4 : 0), LAS_71_2: s[1787], LAS_71_2_hoej: s[1788], LAS_71_2_kan: (s[1789] ? 1 : 0) + (s[1790] ? 4 : 0), LAS_71_2_ung: s[1791], LAS_71_2_ung_hoej: s[1792], LAS_71_2_ung_kan: (s[1793] ? 1 : 0) + (s[1794] ? 4 : 0), LAS_71_3: s[1795], LAS_71_3_hoej: s[1796], LAS_71_3_kan: (s[1797] ? 1 : 0) + (s[1798] ? 4 : 0), LAS_71_4_kan: (s[1799] ? 1 : 0) + (s[1800] ? 2 : 0) + (s[1801] ? 4 : 0), LAS_71_6_kan: s[1568] + s[1802] + (s[1803] ? 4 : 0), LAS_73b_kan: (s[1804] ? 1 : 0) + (s[1805] ? 2 : 0) + s[1685], LAS_73c_1: s[1806], LAS_73c_1_hoej: s[1807], LAS_73c_1_kan: s[1571] + (s[1808] ? 4 : 0), LAS_73f_1_kan: (s[1809] ? 1 : 0) + (s[1810] ? 2 : 0) + s[1685], LAS_73f_1_beloeb: s[1811], LAS_73f_1_beloeb_hoej: s[1812], LAS_73f_1_beloeb_kan: s[1571] + s[1685], LAS_74_1_foertidspension: flat(s[1813]), LAS_74_1_foertidspension_kan: s[1814] ? 4 : 1, LAS_74a_1_kan: (s[1815] ? 1 : 0) + (s[1816] ? 2 : 0) + s[1049], LAS_74a_1_fleksjob: flat(s[1817]), LAS_74a_1_fleksjob_kan: s[972] ? 4 : 1, LAS_74a_2_kan: (s[469] ? 1 : 0) + (s[466] ? 2 : 0) + s[1818], LAS_74a_2_uge: s[1819], LAS_74a_2_uge_hoej: s[1820], LAS_74a_2_uge_kan: (s[504] ? 1 : 0) + (s[506] ? 4 : 0), LAS_74a_3: s[514], LAS_74a_3_hoej: s[513], LAS_74a_3_kan: (s[515] ? 1 : 0) + (s[516] ? 4 : 0), LAS_74a_7: s[1821], LAS_74a_7_hoej: s[1822], LAS_74a_7_kan: (s[1823] ? 1 : 0) + (s[1824] ? 4 : 0), LAS_74b_2_kan: (s[467] ? 1 : 0) + (s[468] ? 2 : 0) + s[1049], LAS_74c_1: s[1825], LAS_74c_1_hoej: s[1826], LAS_74c_1_kan: 1 + (s[1827] ? 4 : 0), LAS_74c_1_18: s[1828], LAS_74c_1_18_hoej: s[1829], LAS_74c_1_18_kan: (s[1830] ? 1 : 0) + s[1049], LAS_74c_1_frist: s[1831], LAS_74c_1_frist_hoej: s[1832], LAS_74c_1_frist_kan: (s[1833] ? 1 : 0) + (s[1834] ? 4 : 0), LAS_74c_1_nu_kan: (s[1835] ? 1 : 0) + (s[1836] ? 2 : 0) + s[1049], LAS_74d_2: s[1837], LAS_74d_2_hoej: s[1838], LAS_74d_2_kan: (s[1839] ? 1 : 0) + (s[1840] ? 4 : 0), LAS_74d_3: s[1841], LAS_74d_3_hoej: s[1842], LAS_74d_3_kan: (s[1843] ? 1 : 0) + (s[1844] ? 4 : 0), LAS_74d_3_udbetales: s[1845], LAS_74d_3_udbetales_hoej: s[1846], LAS_74d_3_udbetales_kan: (s[1847] ? 1 : 0) + (s[1848] ? 4 : 0), LAS_74e_3: s[1849], LAS_74e_3_hoej: s[1850], LAS_74e_3_kan: s[1851], LAS_74e_4: s[1852], LAS_74e_4_hoej: s[1853], LAS_74e_4_kan: s[1851], LAS_74e_8: s[1854], LAS_74e_8_hoej: s[1855], LAS_74e_8_kan: s[1856] ? 1 : 4, LAS_74f_1_kan: (s[1857] ? 1 : 0) + (s[1858] ? 2 : 0) + s[1049], LAS_74f_1_dag: s[1859], LAS_74f_1_dag_hoej: s[1860], LAS_74f_1_dag_kan: s[1194], LAS_75_1: s[1861], LAS_75_1_hoej: s[1862], LAS_75_1_kan: 1 + (s[1863] ? 0 : 4), LAS_75a_1_kan: (s[1864] ? 1 : 0) + (s[1865] ? 2 : 0) + (s[1866] ? 4 : 0), LAS_76_1_kan: (s[1867] ? 1 : 0) + (s[1868] ? 2 : 0) + s[1049], LAS_77_1: s[1869], LAS_77_1_hoej: s[1870], LAS_77_1_kan: (s[1871] ? 1 : 0) + (s[1872] ? 4 : 0), LAS_77_sanktion_kan: (s[1873] ? 1 : 0) + (s[1874] ? 2 : 0) + s[1875], LAS_77a_1: s[1876], LAS_77a_1_hoej: s[1877], LAS_77a_1_kan: 1 + s[1875], LAS_77a_2: s[1878], LAS_77a_2_hoej: s[1879], LAS_77a_2_kan: (s[1880] ? 1 : 0) + (s[1881] ? 4 : 0), LAS_77a_4_kan: (s[1882] ? 1 : 0) + (s[1883] ? 2 : 0) + s[1875], LAS_77a_6_kan: (s[1884] ? 1 : 0) + (s[1885] ? 2 : 0) + s[1049], LAS_77b_1_kan: (s[1886] ? 1 : 0) + (s[1887] ? 2 : 0) + s[1049], LAS_81_1_kan: (s[1888] ? 1 : 0) + (s[1889] ? 2 : 0) + s[863], LAS_81_1_forudsigelig_kan: (s[1890] ? 1 : 0) + (s[1891] ? 2 : 0) + s[863], LAS_81_1_rimelig_kan: (s[526] ? 1 : 0) + (s[529] ? 2 : 0) + s[863], LAS_81_1_aendring_kan: (s[1892] ? 1 : 0) + (s[528] ? 2 : 0) + s[863], LAS_81a_1_kan: (s[1893] ? 1 : 0) + (s[1894] ? 2 : 0) + s[863], LAS_81a_1_proevet_kan: (s[1895] ? 1 : 0) + (s[1896] ? 2 : 0) + (s[1897] ? 4 : 0), LAS_82_1_kan: (s[1898] ? 1 : 0) + (s[1899] ? 2 : 0) + s[863], LAS_82_1_formue: s[1900], LAS_82_1_formue_hoej: s[1901], LAS_82_1_formue_kan: s[1116], LAS_82a_1_kan: (s[1902] ? 1 : 0) + (s[1903] ? 2 : 0) + s[863], LAS_82a_2: s[1904], LAS_82a_2_hoej: s[1905], LAS_82a_2_kan: (s[1906] ? 1 : 0) + (s[1907] ? 4 : 0), LAS_82a_6_kan: s[1908] + (s[1909] ? 2 : 0) + s[863], LAS_82a_6_gaelder: s[1910], LAS_82a_6_gaelder_hoej: s[1911], LAS_82a_6_gaelder_kan: s[1908] + (s[1912] ? 4 : 0), LAS_82b_1_kan: s[1913] + (s[1914] ? 2 : 0) + s[863], LAS_82b_2: s[1915], LAS_82b_2_hoej: s[1916], LAS_82b_2_kan: s[1913] + (s[1917] ? 4 : 0), LAS_83_1_kan: (s[1918] ? 1 : 0) + (s[1919] ? 2 : 0) + (s[1920] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1921] ? 1 : 0) + (s[1922] ? 2 : 0) + (s[1923] ? 4 : 0), LAS_85_1_kan: (s[1924] ? 1 : 0) + (s[1925] ? 2 : 0) + s[863], LAS_85_2_kan: (s[1926] ? 1 : 0) + (s[1927] ? 2 : 0) + s[863], LAS_85_4_kan: (s[1928] ? 1 : 0) + (s[1929] ? 2 : 0) + s[863], LAS_86_2: s[1930], LAS_86_2_hoej: s[1931], LAS_86_2_kan: (s[1932] ? 1 : 0) + (s[1933] ? 4 : 0), LAS_86_7: s[1934], LAS_86_7_hoej: s[1935], LAS_86_7_kan: s[1936], LAS_86_8: s[1937], LAS_86_8_hoej: s[1938], LAS_86_8_kan: s[1936], LAS_86_8_beloeb: s[1939], LAS_86_8_beloeb_hoej: s[1940], LAS_86_8_beloeb_kan: (s[1941] ? 1 : 0) + (s[1942] ? 4 : 0), LAS_88_1_kan: (s[534] ? 1 : 0) + (s[1943] ? 2 : 0) + s[863], LAS_91_1_kan: (s[1944] ? 1 : 0) + (s[1945] ? 2 : 0) + s[863], LAS_91_1_dom_kan: (s[1946] ? 1 : 0) + (s[1947] ? 2 : 0) + (s[1948] ? 4 : 0), LAS_91_1_su_kan: (s[1949] ? 1 : 0) + (s[1950] ? 2 : 0) + (s[1951] ? 4 : 0), LAS_91_6_kan: (s[1952] ? 1 : 0) + (s[1953] ? 2 : 0) + (s[1954] ? 0 : 4), LAS_92_1_kan: s[1955] + (s[1956] ? 2 : 0) + s[1957], LAS_92_3: s[1958], LAS_92_3_hoej: s[1959], LAS_92_3_kan: s[1955] + s[1957], LAS_93_1_kan: (s[1960] ? 1 : 0) + (s[1961] ? 2 : 0) + s[863], LAS_93_1_selvforskyldt_kan: (s[1962] ? 1 : 0) + (s[1963] ? 2 : 0) + (s[1964] ? 4 : 0), LAS_94_1_kan: (s[1965] ? 1 : 0) + (s[1966] ? 2 : 0) + s[863], LOB_4_1_kan: (s[1967] ? 1 : 0) + (s[1968] ? 2 : 0) + s[863], LOB_9_1_kan: (s[1969] ? 1 : 0) + (s[1970] ? 2 : 0) + (s[1971] ? 4 : 0), LOB_10_1_kan: (s[1972] ? 1 : 0) + (s[1973] ? 2 : 0) + s[863], LOB_10_2_kan: (s[1974] ? 1 : 0) + (s[1975] ? 2 : 0) + s[863], LOB_11_1_kan: s[1976], LOB_11_2_kan: (s[1977] ? 1 : 0) + (s[1978] ? 2 : 0) + s[863], LOB_15_1_kan: (s[1979] ? 1 : 0) + (s[1980] ? 2 : 0) + s[1470], LOB_15a_1_kan: s[1320], LOV1559_9_betaling: s[1981], LOV1559_9_betaling_hoej: s[1982], LOV1559_9_betaling_kan: s[1983] + (s[1984] ? 4 : 0), LOV1559_9_valg_kan: s[1983] + (s[1985] ? 2 : 0) + s[1986], LOV1655_udbetaling: s[1987], LOV1655_udbetaling_hoej: s[1988], LOV1655_udbetaling_kan: (s[1989] ? 1 : 0) + (s[1990] ? 4 : 0), LOV1750_21_8_kan: (s[206] ? 1 : 0) + (s[208] ? 2 : 0) + s[1429], LOV1750_21_revalidering_kan: (s[1991] ? 1 : 0) + (s[442] ? 2 : 0) + s[1685], LSP_1a_1: s[545], LSP_1a_1_hoej: s[544], LSP_1a_1_kan: s[1116], LSP_1a_1_dag: s[51], LSP_1a_1_dag_hoej: s[52], LSP_1a_1_dag_kan: s[1116], LSP_1a_1_tabel2006_kan: (s[20] ? 1 : 0) + (s[12] ? 2 : 0) + (s[13] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[19] ? 1 : 0) + (s[15] ? 2 : 0) + (s[16] ? 4 : 0), LSP_2_1_kan: (s[1992] ? 1 : 0) + (s[1993] ? 2 : 0) + s[863], LSP_2_1_eu_kan: (s[1994] ? 1 : 0) + (s[1995] ? 2 : 0) + s[863], LSP_3_1_kan: (s[1996] ? 1 : 0) + (s[1997] ? 2 : 0) + s[863], LSP_3_2_kan: (s[1998] ? 1 : 0) + (s[1999] ? 2 : 0) + s[863], LSP_3_3_kan: (s[2000] ? 1 : 0) + (s[2001] ? 2 : 0) + s[863], LSP_3_danmark_kan: (s[2002] ? 1 : 0) + (s[2003] ? 2 : 0) + (s[2004] ? 4 : 0), LSP_4_kan: (s[2005] ? 1 : 0) + (s[2006] ? 2 : 0) + s[863], LSP_5_2: s[2007], LSP_5_2_hoej: s[2008], LSP_5_2_kan: (s[2009] ? 1 : 0) + (s[2010] ? 4 : 0), LSP_5_3: s[2011], LSP_5_3_hoej: s[2012], LSP_5_3_kan: (s[2013] ? 1 : 0) + (s[2014] ? 4 : 0), LSP_6: s[2015], LSP_6_hoej: s[2016], LSP_6_kan: 1 + (s[2017] ? 4 : 0), LSP_12_1_kan: (s[2018] ? 1 : 0) + (s[2019] ? 2 : 0) + s[863], LSP_13_kan: (s[2020] ? 1 : 0) + (s[2021] ? 2 : 0) + (s[2022] ? 4 : 0), LSP_16_kan: (s[2023] ? 1 : 0) + (s[2024] ? 2 : 0) + s[863], LSP_16_1_kan: (s[2025] ? 1 : 0) + (s[2026] ? 2 : 0) + s[863], LSP_16_2_kan: (s[2027] ? 1 : 0) + (s[2028] ? 2 : 0) + s[863], LSP_16_3_kan: (s[2029] ? 1 : 0) + (s[2030] ? 2 : 0) + s[863], LSP_17_2_kan: (s[2031] ? 1 : 0) + (s[2032] ? 2 : 0) + s[863], LSP_17_2_oplysninger_kan: (s[2033] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[2034] ? 4 : 0), LSP_17_3_senior_kan: (s[2035] ? 1 : 0) + (s[2036] ? 2 : 0) + s[1986], LSP_17_4_kan: 1 + s[1802] + s[863], LSP_18_1_kan: (s[2037] ? 1 : 0) + (s[2038] ? 2 : 0) + s[863], LSP_18_2_kan: (s[551] ? 1 : 0) + (s[2039] ? 2 : 0) + (s[2040] ? 4 : 0), LSP_19_1_kan: (s[2041] ? 1 : 0) + (s[2042] ? 2 : 0) + s[1470], LSP_20_3_kan: (s[2043] ? 1 : 0) + (s[2044] ? 2 : 0) + s[863], LSP_21_1: s[2045], LSP_21_1_hoej: s[2046], LSP_21_1_kan: s[2047], LSP_26a_1_kan: (s[2048] ? 1 : 0) + (s[2049] ? 2 : 0) + s[863], LSP_26a_5: flat(s[2050]), LSP_26a_5_hoej: flat(s[2051]), LSP_26a_5_kan: (s[865] ? 0 : 1) + (s[2052] ? 2 : 0) + (s[2053] ? 4 : 0), LSP_26b: s[2054], LSP_26b_hoej: s[2055], LSP_26b_kan: s[1116], LSP_26d_2: s[2056], LSP_26d_2_hoej: s[2057], LSP_26d_2_kan: 1 + s[1986], LSP_26g_kan: (s[2058] ? 1 : 0) + (s[2059] ? 2 : 0) + (s[2060] ? 4 : 0), LSP_26g_dag: s[2061], LSP_26g_dag_hoej: s[2062], LSP_26g_dag_kan: (s[2063] ? 1 : 0) + (s[2064] ? 4 : 0), LSP_26h_1: s[2065], LSP_26h_1_hoej: s[2066], LSP_26h_1_kan: 1 + (s[2067] ? 4 : 0), LSP_26h_3: s[2068], LSP_26h_3_hoej: s[2069], LSP_26h_3_kan: 1 + (s[2070] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[2071]), LSP_26v_1_kan: s[2072] ? 4 : 1, LSP_26v_2: flat(s[2073]), LSP_26v_2_kan: s[2074] ? 4 : 1, LSP_29_1_eget_kan: (s[2075] ? 1 : 0) + (s[2076] ? 2 : 0) + (s[2077] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[2078] ? 1 : 0) + (s[2079] ? 2 : 0) + s[863], LSP_32c_1: s[2080], LSP_32c_1_hoej: s[2081], LSP_32c_1_kan: s[1116], LSP_32c_2: s[2082], LSP_32c_2_hoej: s[2083], LSP_32c_2_kan: (s[2084] ? 1 : 0) + (s[2085] ? 4 : 0), LSP_33_1: s[2086], LSP_33_1_hoej: s[2087], LSP_33_1_kan: (s[2088] ? 1 : 0) + (s[2089] ? 4 : 0), LSP_33_1_tilbage_kan: (s[2090] ? 1 : 0) + (s[2091] ? 2 : 0) + (s[2092] ? 4 : 0), LSP_33_2: s[2093], LSP_33_2_hoej: s[2094], LSP_33_2_kan: s[2047], LSP_37: flat(s[2095]), LSP_37_kan: s[2096] ? 4 : 1, LSP_44_1_kan: (s[2097] ? 1 : 0) + (s[2098] ? 2 : 0) + s[863], LSP_44_udsendte_kan: (s[2099] ? 1 : 0) + (s[2100] ? 2 : 0) + (s[2101] ? 4 : 0), LSP_49_1_foertidspension: s[2102], LSP_49_1_foertidspension_hoej: s[2103], LSP_49_1_foertidspension_kan: s[1345], LSP_49_1_folkepension: s[2104], LSP_49_1_folkepension_hoej: s[2105], LSP_49_1_folkepension_kan: (s[2106] ? 1 : 0) + (s[2107] ? 4 : 0), OFL_8_kan: (s[2108] ? 1 : 0) + (s[2109] ? 2 : 0) + s[1294], OFL_9_1_kan: (s[2110] ? 1 : 0) + (s[2111] ? 2 : 0) + s[1294], OFL_9_2_kan: (s[2112] ? 1 : 0) + (s[2113] ? 2 : 0) + s[1294], OFL_13_1_kan: (s[2114] ? 1 : 0) + (s[2115] ? 2 : 0) + s[1294], OFL_13_2_kan: (s[2116] ? 1 : 0) + (s[2117] ? 2 : 0) + s[1294], OFL_15_1_kan: (s[2118] ? 1 : 0) + (s[2119] ? 2 : 0) + s[1294], OFL_15_2_kan: (s[2120] ? 1 : 0) + (s[2121] ? 2 : 0) + s[1294], OFL_36_2: s[2122], OFL_36_2_hoej: s[2123], OFL_36_2_kan: 1 + s[2124], OFL_36_2_praksis: s[2125], OFL_36_2_praksis_hoej: s[2126], OFL_36_2_praksis_kan: 1 + (s[576] ? 0 : 4), OFL_36_2_underretning_kan: (s[2127] ? 1 : 0) + (s[2128] ? 2 : 0) + s[2124], OFL_37_1_kan: (s[2129] ? 1 : 0) + (s[2130] ? 2 : 0) + s[1294], OFL_37_2: s[2131], OFL_37_2_hoej: s[2132], OFL_37_2_kan: (f.afgoerelsenOmAktindsigtFastholdes ? 1 : 0) + (s[2133] ? 4 : 0), OFL_37_3: s[2134], OFL_37_3_hoej: s[2135], OFL_37_3_kan: 1 + (s[2136] ? 0 : 4), OFL_38_1_kan: (s[2137] ? 1 : 0) + (s[2138] ? 2 : 0) + s[1294], OFL_39_1_kan: (s[2139] ? 1 : 0) + (s[2140] ? 2 : 0) + s[2124], OFL_39_2: s[2141], OFL_39_2_hoej: s[2142], OFL_39_2_kan: 1 + (s[2143] ? 0 : 4), OFL_39_3: s[2144], OFL_39_3_hoej: s[2145], OFL_39_3_kan: 1 + (s[2146] ? 0 : 4), OFL_40_1_kan: (s[2147] ? 1 : 0) + (s[2148] ? 2 : 0) + s[1294], PENSBEK_7: s[2149], PENSBEK_7_hoej: s[2150], PENSBEK_7_kan: 1 + (s[2151] ? 0 : 4), PENSBEK_10_kan: (s[2152] ? 1 : 0) + (s[2153] ? 2 : 0) + s[2154], PENSBEK_11: s[2155], PENSBEK_11_hoej: s[2156], PENSBEK_11_kan: 1 + s[2154], PLANBEK_2_1_kan: (s[580] ? 1 : 0) + (s[581] ? 2 : 0) + s[863], PLANBEK_4_1_kan: (s[2157] ? 1 : 0) + (s[2158] ? 2 : 0) + s[863], REFUSIONSBEK_2: s[2159], REFUSIONSBEK_2_hoej: s[2160], REFUSIONSBEK_2_kan: (s[2161] ? 1 : 0) + (s[2162] ? 4 : 0), RSL_3_2: s[2163], RSL_3_2_hoej: s[2164], RSL_3_2_kan: 1 + s[2165], RSL_3_2_besked_kan: (s[2166] ? 1 : 0) + (s[2167] ? 2 : 0) + s[2165], RSL_3_2_offentlig_kan: (s[2168] ? 1 : 0) + (s[2169] ? 2 : 0) + s[2165], RSL_4_kan: (s[2170] ? 1 : 0) + (s[2171] ? 2 : 0) + s[863], RSL_5_kan: (s[2172] ? 1 : 0) + (s[2173] ? 2 : 0) + s[863], RSL_6_kan: (s[2174] ? 1 : 0) + (s[2175] ? 2 : 0) + s[863], RSL_7_1: s[2176], RSL_7_1_hoej: s[2177], RSL_7_1_kan: 1 + (s[2178] ? 0 : 4), RSL_7a_1: s[2179], RSL_7a_1_hoej: s[2180], RSL_7a_1_kan: 1 + (s[2181] ? 0 : 4), RSL_10_kan: (s[2182] ? 1 : 0) + (s[2183] ? 2 : 0) + s[863], RSL_10_grundlag_kan: (s[2184] ? 1 : 0) + (s[2185] ? 2 : 0) + (s[2186] ? 4 : 0), RSL_11_2_kan: (s[2187] ? 1 : 0) + (s[2188] ? 2 : 0) + s[863], RSL_11a_1_kan: (s[2189] ? 1 : 0) + (s[2190] ? 2 : 0) + (s[2191] ? 4 : 0), RSL_11a_1_hentes_kan: (s[2192] ? 1 : 0) + (s[2193] ? 2 : 0) + s[863], RSL_11b_kan: (s[2194] ? 1 : 0) + (s[2195] ? 2 : 0) + s[863], RSL_11c_1_kan: (s[2196] ? 1 : 0) + (s[2197] ? 2 : 0) + s[863], RSL_12_kan: (s[2198] ? 1 : 0) + (s[2199] ? 2 : 0) + s[863], RSL_60_1_kan: (s[2200] ? 1 : 0) + (s[2201] ? 2 : 0) + (s[2202] ? 4 : 0), RSL_60_2_kan: (s[2203] ? 1 : 0) + (s[2204] ? 2 : 0) + s[2205], RSL_66_1_kan: (s[2206] ? 1 : 0) + (s[2207] ? 2 : 0) + s[2205], RSL_67_1: s[2208], RSL_67_1_hoej: s[2209], RSL_67_1_kan: 1 + s[2205], RSL_67_2_kan: (s[2210] ? 1 : 0) + (s[2211] ? 2 : 0) + (s[2212] ? 4 : 0), RSL_72_1_kan: (s[2213] ? 1 : 0) + (s[2214] ? 2 : 0) + s[2215], RSLBEK_11_1: s[2216], RSLBEK_11_1_hoej: s[2217], RSLBEK_11_1_kan: 1 + s[2215], RSLBEK_11_2_kan: (s[2218] ? 1 : 0) + (s[2219] ? 2 : 0) + s[2215], RSLBEK_11_5_kan: (s[2220] ? 1 : 0) + (s[2221] ? 2 : 0) + s[2215], RSLBEK_12_1: s[2222], RSLBEK_12_1_hoej: s[2223], RSLBEK_12_1_kan: s[2224] + (s[2225] ? 4 : 0), RSLBEK_12_2: s[2226], RSLBEK_12_2_hoej: s[2227], RSLBEK_12_2_kan: s[2224] + (s[2228] ? 4 : 0), RSLBEK_13_1_kan: (s[2229] ? 1 : 0) + (s[2230] ? 2 : 0) + s[2215], RSLBEK_13_1_afvise_kan: (s[871] ? 0 : 1) + 2 + s[2215], RSLBEK_13_2_kan: (s[2231] ? 1 : 0) + (s[2232] ? 2 : 0) + s[2215], SDL_2_kan: (s[2233] ? 1 : 0) + (s[2234] ? 2 : 0) + (s[2235] ? 4 : 0), SDL_2_1_kan: (s[2236] ? 1 : 0) + (s[2237] ? 2 : 0) + s[2238], SDL_3_kan: (s[595] ? 1 : 0) + (s[592] ? 2 : 0) + s[863], SDL_6_1: s[139], SDL_6_1_hoej: s[141], SDL_6_1_kan: s[2239] + s[2240], SDL_7_1_kan: (s[169] ? 1 : 0) + (s[175] ? 2 : 0) + s[863], SDL_7_1_ferie_kan: s[1976], SDL_7_1_ferieaftale_kan: (s[2241] ? 1 : 0) + (s[2242] ? 2 : 0) + s[863], SDL_7_1_genoptagelse: s[2243], SDL_7_1_genoptagelse_hoej: s[2244], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[2245] ? 4 : 0), SDL_7_1_ny_kan: (s[2246] ? 1 : 0) + (s[2247] ? 2 : 0) + s[863], SDL_7_2_kan: (s[2248] ? 1 : 0) + (s[2249] ? 2 : 0) + s[863], SDL_7_3: s[2250], SDL_7_3_hoej: s[2251], SDL_7_3_kan: (s[2252] ? 1 : 0) + (s[2253] ? 4 : 0), SDL_7_5_kan: (s[2254] ? 1 : 0) + (s[2255] ? 2 : 0) + s[863], SDL_7_5_fra: s[2256], SDL_7_5_fra_hoej: s[2257], SDL_7_5_fra_kan: 1 + (s[2258] ? 0 : 4), SDL_7a_1: s[2259], SDL_7a_1_hoej: s[2260], SDL_7a_1_kan: (s[2261] ? 1 : 0) + s[2262], SDL_7b_1_kan: (s[2263] ? 1 : 0) + (s[2264] ? 2 : 0) + s[2265], SDL_7c_kan: (s[476] ? 1 : 0) + (s[477] ? 2 : 0) + (s[470] ? 0 : 4), SDL_9_1_kan: (s[2266] ? 1 : 0) + (s[2267] ? 2 : 0) + s[863], SDL_9_2_kan: (s[2268] ? 1 : 0) + (s[2269] ? 2 : 0) + s[863], SDL_10a_kan: (s[2270] ? 1 : 0) + (s[2271] ? 2 : 0) + s[863], SDL_11_3: s[2272], SDL_11_3_hoej: s[2273], SDL_11_3_kan: 1 + (s[2274] ? 0 : 4), SDL_11a_1_kan: (s[2275] ? 1 : 0) + (s[2276] ? 2 : 0) + (s[2277] ? 4 : 0), SDL_11c_kan: (s[2278] ? 1 : 0) + (s[2279] ? 2 : 0) + s[863], SDL_12_1_1_kan: (s[475] ? 1 : 0) + (s[473] ? 2 : 0) + (s[474] ? 4 : 0), SDL_12_1_2_kan: (s[610] ? 1 : 0) + (s[605] ? 2 : 0) + (s[604] ? 4 : 0), SDL_12_1_3_kan: (s[611] ? 1 : 0) + (s[612] ? 2 : 0) + s[863], SDL_13b_1: s[2280], SDL_13b_1_hoej: s[2281], SDL_13b_1_kan: (s[2282] ? 1 : 0) + (s[2283] ? 4 : 0), SDL_13b_1_antal: s[2284], SDL_13b_1_antal_hoej: s[2285], SDL_13b_1_antal_kan: (s[2286] ? 1 : 0) + (s[2287] ? 4 : 0), SDL_13b_1_form_kan: (s[2288] ? 1 : 0) + (s[2289] ? 2 : 0) + (s[2290] ? 4 : 0), SDL_13b_1_naeste: s[2291], SDL_13b_1_naeste_hoej: s[2292], SDL_13b_1_naeste_kan: (s[2293] ? 1 : 0) + (s[2294] ? 4 : 0), SDL_13b_5_kan: (s[2295] ? 1 : 0) + (s[2296] ? 2 : 0) + (s[2297] ? 4 : 0), SDL_13c_1_2_kan: (s[2298] ? 1 : 0) + (s[2299] ? 2 : 0) + (s[2300] ? 4 : 0), SDL_13c_2_kan: (s[2301] ? 1 : 0) + (s[2302] ? 2 : 0) + (s[2303] ? 4 : 0), SDL_13f_1_kan: (s[479] ? 1 : 0) + (s[478] ? 2 : 0) + s[1368], SDL_13f_1_dag: s[2304], SDL_13f_1_dag_hoej: s[2305], SDL_13f_1_dag_kan: (s[2306] ? 1 : 0) + (s[2307] ? 4 : 0), SDL_16_2_kan: (s[2308] ? 1 : 0) + (s[2309] ? 2 : 0) + (s[2310] ? 4 : 0), SDL_16_2_dag: s[2311], SDL_16_2_dag_hoej: s[2312], SDL_16_2_dag_kan: (s[2313] ? 1 : 0) + (s[2314] ? 4 : 0), SDL_19_1_kan: (s[2315] ? 1 : 0) + (s[2316] ? 2 : 0) + s[2317], SDL_19_1_ansvar_kan: 1 + (s[619] ? 0 : 2) + s[2317], SDL_21_1_1_kan: (s[2318] ? 1 : 0) + (s[2319] ? 2 : 0) + s[863], SDL_21_1_2_kan: (s[2320] ? 1 : 0) + (s[2321] ? 2 : 0) + s[863], SDL_21_1_3_kan: (s[2322] ? 1 : 0) + (s[2323] ? 2 : 0) + s[863], SDL_21_3_kan: (s[2324] ? 1 : 0) + (s[2325] ? 2 : 0) + s[863], SDL_21_3_grundlag_kan: (s[2326] ? 1 : 0) + (s[2327] ? 2 : 0) + s[863], SDL_21_4_kan: s[2328] + (s[2329] ? 2 : 0) + (s[2330] ? 4 : 0), SDL_21_4_dag: s[2331], SDL_21_4_dag_hoej: s[2332], SDL_21_4_dag_kan: s[1116], SDL_21_4_fra: s[2333], SDL_21_4_fra_hoej: s[2334], SDL_21_4_fra_kan: s[2328] + (s[2335] ? 4 : 0), SDL_21_5_kan: (s[2336] ? 1 : 0) + (s[2337] ? 2 : 0) + (s[2338] ? 4 : 0), SDL_21a_kan: (s[2339] ? 1 : 0) + (s[2340] ? 2 : 0) + s[863], SDL_24_1: s[185], SDL_24_1_hoej: s[187], SDL_24_1_kan: (s[181] ? 1 : 0) + (s[183] ? 4 : 0), SDL_24_1_meddelt: s[2341], SDL_24_1_meddelt_hoej: s[2342], SDL_24_1_meddelt_kan: 1 + (s[2343] ? 0 : 4), SDL_24_1_ophoer: s[2344], SDL_24_1_ophoer_hoej: s[2345], SDL_24_1_ophoer_kan: (s[2346] ? 1 : 0) + (s[2347] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2348] ? 1 : 0) + (s[2349] ? 2 : 0) + (s[2350] ? 4 : 0), SDL_24_3: flat(s[88]), SDL_24_3_hoej: flat(s[87]), SDL_24_3_kan: s[2239] + (s[2351] ? 2 : 0) + s[2240], SDL_24a_1_kan: (s[645] ? 1 : 0) + (s[648] ? 2 : 0) + (s[647] ? 4 : 0), SDL_24a_1_graense_kan: (s[171] ? 1 : 0) + (s[174] ? 2 : 0) + (s[172] ? 4 : 0), SDL_24a_2: s[2352], SDL_24a_2_hoej: s[2353], SDL_24a_2_kan: (s[2354] ? 1 : 0) + (s[2355] ? 4 : 0), SDL_24a_6_kan: (s[2356] ? 1 : 0) + (s[2357] ? 2 : 0) + s[863], SDL_24b_1_kan: s[2358] + (s[650] ? 2 : 0) + s[863], SDL_24b_2: s[2359], SDL_24b_2_hoej: s[2360], SDL_24b_2_kan: s[2358] + (s[2361] ? 4 : 0), SDL_24c_1_kan: (s[2362] ? 1 : 0) + (s[2363] ? 2 : 0) + s[863], SDL_25_1: s[184], SDL_25_1_hoej: s[186], SDL_25_1_kan: (s[180] ? 1 : 0) + (s[182] ? 4 : 0), SDL_25_2: s[2364], SDL_25_2_hoej: s[2365], SDL_25_2_kan: (s[2366] ? 1 : 0) + (s[2367] ? 4 : 0), SDL_26_1_kan: (s[2368] ? 1 : 0) + (s[2369] ? 2 : 0) + (s[2370] ? 4 : 0), SDL_26_1_covid: s[664], SDL_26_1_covid_hoej: s[665], SDL_26_1_covid_kan: (s[666] ? 1 : 0) + (s[667] ? 4 : 0), SDL_26_1_fra: s[2371], SDL_26_1_fra_hoej: s[2372], SDL_26_1_fra_kan: (s[2373] ? 1 : 0) + (s[2374] ? 4 : 0), SDL_26_1_uger: s[2375], SDL_26_1_uger_hoej: s[2376], SDL_26_1_uger_kan: (s[2377] ? 1 : 0) + s[2238], SDL_26_2_kan: (s[2378] ? 1 : 0) + (s[2379] ? 2 : 0) + (s[2380] ? 4 : 0), SDL_26_3_covid: s[668], SDL_26_3_covid_hoej: s[669], SDL_26_3_covid_kan: (s[670] ? 1 : 0) + (s[671] ? 4 : 0), SDL_26a_1_covid: s[2381], SDL_26a_3_covid: s[672], SDL_26a_3_covid_kan: s[673] ? 4 : 1, SDL_26c_covid: s[679], SDL_26c_covid_hoej: s[681], SDL_26c_covid_kan: (s[675] ? 1 : 0) + (s[677] ? 4 : 0), SDL_26d_covid: s[678], SDL_26d_covid_hoej: s[680], SDL_26d_covid_kan: (s[674] ? 1 : 0) + (s[676] ? 4 : 0), SDL_26f_covid: s[2382], SDL_26f_covid_hoej: s[2383], SDL_26f_covid_kan: (s[2384] ? 1 : 0) + (s[2385] ? 4 : 0), SDL_26g_covid: s[682], SDL_26g_covid_hoej: s[683], SDL_26g_covid_kan: (s[684] ? 1 : 0) + (s[685] ? 4 : 0), SDL_26h_covid: s[2386], SDL_26h_covid_hoej: s[2387], SDL_26h_covid_kan: (s[2388] ? 1 : 0) + (s[2389] ? 4 : 0), SDL_26i_covid: s[2390], SDL_26i_covid_hoej: s[2391], SDL_26i_covid_kan: (s[2392] ? 1 : 0) + (s[2393] ? 4 : 0), SDL_27_1_kan: (s[188] ? 1 : 0) + (s[189] ? 2 : 0) + (s[190] ? 4 : 0), SDL_27_1_1_kan: (s[126] ? 1 : 0) + (s[131] ? 2 : 0) + s[2394], SDL_27_1_2_kan: (s[127] ? 1 : 0) + (s[135] ? 2 : 0) + s[2395], SDL_27_1_2_slut: s[703], SDL_27_1_2_slut_hoej: s[704], SDL_27_1_2_slut_kan: (s[705] ? 1 : 0) + (s[709] ? 4 : 0), SDL_27_1_2_uger: s[2396], SDL_27_1_2_uger_hoej: s[2397], SDL_27_1_2_uger_kan: (s[2398] ? 1 : 0) + s[2395], SDL_27_1_3_kan: (s[128] ? 1 : 0) + (s[136] ? 2 : 0) + s[2395], SDL_27_1_3_slut: s[706], SDL_27_1_3_slut_hoej: s[707], SDL_27_1_3_slut_kan: (s[708] ? 1 : 0) + (s[711] ? 4 : 0), SDL_27_1_3_uger: s[690], SDL_27_1_3_uger_hoej: s[692], SDL_27_1_3_uger_kan: (s[688] ? 1 : 0) + s[2395], SDL_27_1_4_kan: (s[129] ? 1 : 0) + (s[137] ? 2 : 0) + s[2394], SDL_27_1_4_slut: s[2399], SDL_27_1_4_slut_hoej: s[2400], SDL_27_1_4_slut_kan: (s[2401] ? 1 : 0) + (s[2402] ? 4 : 0), SDL_27_1_5_kan: (s[130] ? 1 : 0) + (s[133] ? 2 : 0) + s[2395], SDL_27_1_6_kan: (s[695] ? 1 : 0) + (s[701] ? 2 : 0) + s[2395], SDL_27_1_7_kan: (s[696] ? 1 : 0) + (s[702] ? 2 : 0) + s[2395], SDL_27_1_7_2_kan: (s[2403] ? 1 : 0) + (s[2404] ? 2 : 0) + (s[2405] ? 4 : 0), SDL_27_1_slut: s[2406], SDL_27_1_slut_hoej: s[2407], SDL_27_1_slut_kan: (s[2408] ? 1 : 0) + (s[2409] ? 4 : 0), SDL_27_3_nedsat_kan: s[1976], SDL_29_1_kan: (s[2410] ? 1 : 0) + (s[2411] ? 2 : 0) + (s[2412] ? 4 : 0), SDL_30_kan: (s[152] ? 1 : 0) + (s[153] ? 2 : 0) + s[2238], SDL_30_1: s[148], SDL_30_1_hoej: s[149], SDL_30_1_kan: (s[150] ? 1 : 0) + s[2238], SDL_30_1_fri: s[2413], SDL_30_1_fri_hoej: s[2414], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[2415] ? 4 : 0), SDL_30_2_kan: (s[2416] ? 1 : 0) + (s[2417] ? 2 : 0) + s[2238], SDL_30_fleksjob_kan: (s[2418] ? 1 : 0) + (s[2419] ? 2 : 0) + (s[2420] ? 4 : 0), SDL_31_1: s[623], SDL_31_1_hoej: s[624], SDL_31_1_kan: (s[622] ? 1 : 0) + (s[625] ? 4 : 0), SDL_32_kan: (s[590] ? 1 : 0) + (s[591] ? 2 : 0) + s[2238], SDL_32_1_kan: (s[162] ? 1 : 0) + (s[161] ? 2 : 0) + s[2238], SDL_33_1: s[2421], SDL_33_1_hoej: s[2422], SDL_33_1_kan: (s[2423] ? 1 : 0) + (s[2424] ? 4 : 0), SDL_34_1_kan: (s[2425] ? 1 : 0) + (s[2426] ? 2 : 0) + s[2238], SDL_35_2: s[2427], SDL_35_2_hoej: s[2428], SDL_35_2_kan: (s[2429] ? 1 : 0) + (s[2430] ? 4 : 0), SDL_35_3: s[719], SDL_35_3_hoej: s[718], SDL_35_3_kan: (s[717] ? 1 : 0) + (s[721] ? 4 : 0), SDL_35_3_fra: s[2431], SDL_35_3_fra_hoej: s[2432], SDL_35_3_fra_kan: (s[2433] ? 1 : 0) + (s[2434] ? 4 : 0), SDL_38_1: s[2435], SDL_38_1_hoej: s[2436], SDL_38_1_kan: (s[2437] ? 1 : 0) + (s[2438] ? 4 : 0), SDL_38_7: s[2439], SDL_38_7_hoej: s[2440], SDL_38_7_kan: (s[2441] ? 1 : 0) + (s[2442] ? 4 : 0), SDL_38_7_tide_kan: (s[731] ? 1 : 0) + (s[732] ? 2 : 0) + (s[733] ? 4 : 0), SDL_38_8_kan: (s[728] ? 1 : 0) + (s[730] ? 2 : 0) + (s[729] ? 4 : 0), SDL_40_1: s[2443], SDL_40_1_hoej: s[2444], SDL_40_1_kan: (s[2445] ? 1 : 0) + (s[2446] ? 4 : 0), SDL_40a_1: s[2447], SDL_40a_1_hoej: s[2448], SDL_40a_1_kan: (s[2449] ? 1 : 0) + (s[2450] ? 4 : 0), SDL_41_1: s[632], SDL_41_1_hoej: s[633], SDL_41_1_kan: (s[630] ? 1 : 0) + (s[631] ? 4 : 0), SDL_42_1_kan: (s[165] ? 1 : 0) + (s[164] ? 2 : 0) + s[2238], SDL_42_1_ved_siden_af_kan: (s[2451] ? 1 : 0) + (s[2452] ? 2 : 0) + (s[2453] ? 4 : 0), SDL_43_1: s[2454], SDL_43_1_hoej: s[2455], SDL_43_1_kan: (s[2456] ? 1 : 0) + (s[2457] ? 4 : 0), SDL_43_4: s[2458], SDL_43_4_hoej: s[2459], SDL_43_4_kan: (s[2460] ? 1 : 0) + (s[2461] ? 4 : 0), SDL_43_4_tide_kan: (s[2462] ? 1 : 0) + (s[2463] ? 2 : 0) + (s[2464] ? 4 : 0), SDL_43_5_kan: (s[2465] ? 1 : 0) + (s[2466] ? 2 : 0) + (s[2467] ? 4 : 0), SDL_45_4: s[2468], SDL_45_4_hoej: s[2469], SDL_45_4_kan: s[1116], SDL_46_1: s[2470], SDL_46_1_hoej: s[2471], SDL_46_1_kan: (s[2472] ? 1 : 0) + (s[2473] ? 4 : 0), SDL_47_1: s[790], SDL_47_1_hoej: s[791], SDL_47_1_kan: (s[789] ? 1 : 0) + (s[793] ? 4 : 0), SDL_47_1_3: s[2474], SDL_47_1_3_hoej: s[2475], SDL_47_1_3_kan: (s[2476] ? 1 : 0) + (s[2477] ? 4 : 0), SDL_50_1: s[784], SDL_50_1_hoej: s[785], SDL_50_1_kan: s[1191], SDL_50_4: s[2478], SDL_50_4_hoej: s[2479], SDL_50_4_kan: (s[2480] ? 1 : 0) + (s[2481] ? 4 : 0), SDL_51_1: s[776], SDL_51_1_hoej: s[780], SDL_51_1_kan: s[1116], SDL_52_1: s[777], SDL_52_1_hoej: s[781], SDL_52_1_kan: (s[2482] ? 1 : 0) + (s[2483] ? 4 : 0), SDL_53_1: s[779], SDL_53_1_hoej: s[783], SDL_53_1_kan: (s[772] ? 1 : 0) + (s[775] ? 4 : 0), SDL_53_1_ialt: s[2484], SDL_53_1_ialt_hoej: s[2485], SDL_53_1_ialt_kan: (s[2486] ? 1 : 0) + (s[2487] ? 4 : 0), SDL_53_1_timer: s[2488], SDL_53_1_timer_hoej: s[2489], SDL_53_1_timer_kan: (s[147] ? 1 : 0) + s[2265], SDL_53_2_kan: (s[2490] ? 1 : 0) + (s[2491] ? 2 : 0) + (s[1000] ? 0 : 4), SDL_53_3: s[778], SDL_53_3_hoej: s[782], SDL_53_3_kan: (s[771] ? 1 : 0) + (s[774] ? 4 : 0), SDL_53a_1_kan: (s[2492] ? 1 : 0) + (s[2493] ? 2 : 0) + s[863], SDL_53a_2: flat(s[2494]), SDL_53a_2_hoej: flat(s[2495]), SDL_53a_2_kan: (s[876] ? 0 : 1) + (s[2496] ? 2 : 0) + (s[2497] ? 4 : 0), SDL_53b_1_kan: (s[2498] ? 1 : 0) + (s[2499] ? 2 : 0) + (s[2500] ? 4 : 0), SDL_54_1_kan: (s[787] ? 1 : 0) + (s[788] ? 2 : 0) + s[2238], SDL_54_1_beloeb: s[2501], SDL_54_1_beloeb_hoej: s[2502], SDL_54_1_beloeb_kan: (s[2503] ? 1 : 0) + (s[2504] ? 4 : 0), SDL_56_1_kan: (s[792] ? 1 : 0) + (s[794] ? 2 : 0) + s[2238], SDL_56_1_beloeb: s[2505], SDL_56_1_beloeb_hoej: s[2506], SDL_56_1_beloeb_kan: (s[2507] ? 1 : 0) + (s[2508] ? 4 : 0), SDL_56_2_kan: (s[2509] ? 1 : 0) + (s[2510] ? 2 : 0) + s[2511], SDL_56_3_kan: (s[2512] ? 1 : 0) + (s[2513] ? 2 : 0) + s[2511], SDL_56_4: s[2514], SDL_56_4_hoej: s[2515], SDL_56_4_kan: 1 + s[2511], SDL_56_4_fornyelse_kan: (s[2516] ? 1 : 0) + (s[2517] ? 2 : 0) + s[2511], SDL_58a_1_kan: (s[2518] ? 1 : 0) + (s[2519] ? 2 : 0) + s[2511], SDL_59_2: s[2520], SDL_59_2_hoej: s[2521], SDL_59_2_kan: (s[2522] ? 1 : 0) + (s[2523] ? 4 : 0), SDL_59_6_kan: (s[2524] ? 1 : 0) + (s[2525] ? 2 : 0) + s[2262], SDL_82_1_kan: (s[2526] ? 1 : 0) + (s[2527] ? 2 : 0) + s[863], SEL_112_1_kan: (s[2528] ? 1 : 0) + (s[2529] ? 2 : 0) + s[2530], SEL_112_1_forud_kan: (s[2531] ? 1 : 0) + (s[2532] ? 2 : 0) + s[2530], SENBEK_2_1_kan: (s[2533] ? 1 : 0) + (s[2534] ? 2 : 0) + s[863], SSBEK_3_1: s[812], SSBEK_3_1_hoej: s[813], SSBEK_3_1_kan: 1 + (s[816] ? 4 : 0), SSBEK_5_1: s[2535], SSBEK_5_1_hoej: s[2536], SSBEK_5_1_kan: (s[2537] ? 1 : 0) + (s[2538] ? 4 : 0), SSBEK_6_1: s[814], SSBEK_6_1_hoej: s[815], SSBEK_6_1_kan: s[1668] + (s[817] ? 4 : 0), SSBEK_10_1: s[2539], SSBEK_10_1_hoej: s[2540], SSBEK_10_1_kan: (s[2541] ? 1 : 0) + (s[2542] ? 4 : 0), STATSFLEKSBEK_11: s[2543], STATSFLEKSBEK_11_hoej: s[2544], STATSFLEKSBEK_11_kan: (s[1003] ? 1 : 0) + s[2545], STATSFLEKSBEK_11_3_kan: (s[2546] ? 1 : 0) + (s[2547] ? 2 : 0) + s[2545], spor: [s[1006] << 0 | s[1007] << 1 | s[61] << 2 | s[2548] << 3 | s[1008] << 5 | s[1009] << 6 | s[1010] << 7 | (f.kunstigIntelligensErBrugt ? s[2548] : 0) << 8 | (f.kunstigIntelligensErBrugt ? 1024 : 0) | (f.brugenAfAiErDokumenteret ? 2048 : 0) | (f.brugenAfAiFremgaarTydeligt ? 4096 : 0) | s[1011] << 13 | s[1012] << 14 | s[1] << 15 | s[2549] << 16 | (f.erVisiteretTilFleksjob ? 262144 : 0) | s[517] << 19 | s[1013] << 20 | s[1014] << 21 | s[819] << 22 | (s[168] ? (f.vurderingsdato <= 14790 /* 2010-06-30 */ ? s[885] : s[2550] ? 2 : 0) : 0) << 23 | s[168] << 25 | s[83] << 26 | s[84] << 27 | (s[83] ? 0 : s[916]) << 28 | s[2551] << 29, s[139], s[141], s[627], s[628], s[626] << 0 | s[629] << 1 | s[2552] << 2 | (f.dagpengerettenSlutter ? 16 : 0) | s[1016] << 5 | s[1017] << 6 | s[1018] << 7 | (f.ansatIFleksjob ? 256 : 0) | s[2] << 9 | (f.ansatIFleksjob ? s[2549] : 0) << 10 | s[1020] << 12 | s[1021] << 13 | s[1025] << 14 | s[1026] << 15 | s[1027] << 16 | (s[2553] ? (s[2554] ? s[885] : s[2555] ? (s[3] ? 2 : 0) : s[2556]) : 0) << 17 | s[2553] << 19 | s[2557] << 20 | (f.revalideringErBevilget ? 2097152 : 0) | s[2558] << 22 | s[2559] << 23 | s[2560] << 24 | (f.undervisningErBehandlingEllerFritid ? 33554432 : 0) | s[2561] << 26 | s[2562] << 27 | (f.uddannelsePasserMedBehandling ? 268435456 : 0) | s[1022] << 29, s[1023] << 0 | s[1024] << 1 | (s[2563] ? 0 : s[2555] ? s[885] : s[2564]) << 2 | s[2563] << 4 | s[2565] << 5 | s[2566] << 6 | s[2567] << 7 | (f.uddannelseUdskyderRevalidering ? 256 : 0) | s[2568] << 9 | s[1028] << 10 | s[1029] << 11 | s[882] << 12 | (s[2569] ? s[2570] : f.brevetSendtDen <= 16374 /* 2014-10-31 */ ? s[2571] : s[2572] ? 3 : 0) << 13 | s[2573] << 15 | (f.fritagetForDigitalPost ? 65536 : 0) | (f.borIDanmarkOgErFyldt15 ? 131072 : 0) | (f.frivilligtTilsluttetDigitalPost ? 262144 : 0) | s[881] << 19 | (s[2569] ? s[2570] : s[2571]) << 20 | s[2574] << 22 | (f.leveringErBevist ? 8388608 : 0) | s[2575] << 24 | s[1033] << 25 | (s[1033] ? s[965] : 0) << 26 | s[0] << 27 | s[2576] << 28 | s[427] << 29, s[1030], s[1031], s[426] << 0 | (s[0] ? (s[371] ? s[965] : s[2577] ? s[2578] : s[883] ? s[2579] : s[287] ? s[922] : s[2580]) : 0) << 1 | s[2581] << 4 | s[2582] << 5 | s[2583] << 6 | s[2584] << 7 | s[2585] << 8 | s[2586] << 9 | s[2587] << 10 | s[2588] << 11 | s[2589] << 12 | s[2590] << 13 | s[2591] << 14 | s[2592] << 15 | s[2593] << 16 | s[1034] << 17 | s[62] << 18 | s[1035] << 19 | (s[62] ? (f.vurderingsdato <= 18505 /* 2020-08-31 */ ? s[965] : s[2594] ? 2 : 0) : 0) << 20 | (f.ressourceforloebErBevilget ? 4194304 : 0) | s[1036] << 23 | s[1037] << 24 | (s[880] ? s[885] : s[944] ? s[899] : s[904] ? s[945] : s[943]) << 25 | s[1040] << 28, s[1038], s[1039], (s[880] ? s[885] : s[944] ? s[899] : s[945]) << 0 | s[1532] << 2 | s[1533] << 3 | s[2595] << 4 | s[2596] << 5 | s[2597] << 6 | s[2598] << 7 | (f.sammeArbejdsgiverIFleksjobbet ? 256 : 0) | (f.sammeOpgaverIFleksjobbet ? 512 : 0) | s[2599] << 10 | s[2600] << 11 | s[222] << 12 | s[221] << 13 | (f.ansatIFleksjob ? s[942] : 0) << 14 | s[2601] << 16 | s[225] << 17 | s[233] << 18 | (s[2602] ? s[942] : 0) << 19 | s[226] << 21 | s[1044] << 22 | s[1045] << 23 | s[25] << 24 | s[29] << 25 | s[22] << 26 | (s[896] ? s[2603] : s[2554] ? s[897] : s[569] ? (s[3] ? 3 : 0) : s[898] ? s[2604] : s[892] ? 5 : 0) << 27, s[1041], s[1042], s[1047], s[1048], s[2605] << 0 | s[2606] << 1 | s[2607] << 2 | s[2608] << 3 | s[2609] << 4 | (f.betalteTilFleksydelsesalderen ? 32 : 0) | s[2610] << 6 | s[2611] << 7 | (f.fleksydelsesbidragFraTilmelding ? 256 : 0) | s[2612] << 9 | s[2613] << 10 | s[2614] << 11 | s[2615] << 12 | s[21] << 13 | s[2616] << 14 | s[2617] << 15 | s[2618] << 16 | s[2619] << 17 | s[14] << 18 | s[2620] << 19 | s[2621] << 20 | s[2622] << 21 | s[2623] << 22 | s[2624] << 23 | s[2625] << 24 | s[2626] << 25 | s[2627] << 26 | s[2628] << 27 | s[2629] << 28 | s[2630] << 29, s[2631] << 0 | s[2632] << 1 | s[2633] << 2 | s[2634] << 3 | s[2635] << 4 | s[26] << 5 | s[28] << 6 | s[24] << 7 | s[2636] << 8 | s[2637] << 10 | (f.kunneIkkeKlareNormaltJob ? 2048 : 0) | (f.visTilknytningTilArbejdsmarkedet ? 4096 : 0) | s[2638] << 13 | s[2639] << 14 | s[1050] << 15 | s[1051] << 16 | s[2640] << 17 | (f.henvendelsenVedroererSagsomraadet ? 524288 : 0) | (f.vejledningErFornoeden ? 1048576 : 0) | s[1052] << 21 | s[1053] << 22 | (f.henvendelsenErSkriftlig ? 8388608 : 0) | (f.retteMyndighedKendes ? 16777216 : 0) | s[1054] << 25 | s[1055] << 26 | (s[2641] ? s[2642] : s[2643] ? s[2642] : 0) << 27 | (f.hensynModRepraesentation ? 536870912 : 0), (f.andenLovBegraenserRepraesentation ? 1 : 0) | s[1056] << 1 | s[1057] << 2 | s[885] << 3 | s[1058] << 4 | s[1059] << 5 | s[2644] << 6 | (f.aftaltAtBrevetSendesTilParten ? 128 : 0) | s[1060] << 8 | s[1061] << 9 | (f.skriftligFuldmagtForeligger ? 1024 : 0) | s[2645] << 11 | s[2646] << 12 | s[2647] << 13 | (f.repraesentantenHandlerForParten ? 16384 : 0) | s[1062] << 15 | s[1063] << 16 | (f.fuldmagtenNaevnerSagen ? 131072 : 0) | (f.fuldmagtenNaevnerHandlingen ? 262144 : 0) | s[2648] << 19 | s[2649] << 20 | s[2650] << 21 | (f.fuldmagtenHarEnSidsteDag ? 4194304 : 0) | s[2651] << 23 | (f.fuldmagtenErTilbagekaldt ? 16777216 : 0) | s[1064] << 25 | s[1065] << 26 | s[4] << 27 | s[5] << 28, s[2652] << 0 | (f.erPartISagen ? 8 : 0) | (f.sagenErEnAfgoerelsessag ? 16 : 0) | (f.sagenErEnStraffesag ? 32 : 0) | s[1079] << 6 | s[1080] << 7 | (f.erInterntArbejdsdokument ? 256 : 0) | s[2653] << 9 | (f.afgivetTilUdenforstaaende ? 1024 : 0) | s[2654] << 11 | (f.afgivetAfLignendeGrund ? 4096 : 0) | s[1087] << 13 | s[1088] << 14 | (f.foreliggerIEndeligForm ? 32768 : 0) | s[2655] << 16 | s[1089] << 17 | s[1090] << 18 | s[2656] << 19 | s[2657] << 20 | s[2658] << 21 | s[1085] << 22 | s[1086] << 23 | s[2659] << 24 | s[2660] << 25 | s[7] << 26 | s[887] << 27 | s[2661] << 28 | (f.hensynetVejerTungest ? 536870912 : 0), s[2662] << 0 | s[2663] << 1 | s[2664] << 2 | s[2665] << 3 | (f.fortrolighedFoelgerAfForpligtelse ? 16 : 0) | s[2666] << 5 | s[2667] << 6 | s[2668] << 7 | s[2669] << 8 | s[2670] << 9 | s[2671] << 10 | s[2672] << 11 | s[2673] << 12 | s[2674] << 13 | s[2675] << 14 | s[2676] << 15 | s[2677] << 16 | s[1066] << 17 | s[1067] << 18 | (f.dokumentetErAfsendtTilAndre ? 524288 : 0) | s[1070] << 20 | (f.dokumentetErAfsendtTilAndre ? s[2652] : 0) << 21 | s[1071] << 24 | s[1072] << 25 | s[1073] << 26 | s[1074] << 27, s[1068], s[1069], (s[884] ? s[885] : s[371] ? s[886] : s[2678] ? s[961] : s[570] ? 4 : 0) << 0 | s[1075] << 3 | s[1076] << 4 | (s[2679] ? s[2680] : s[2681] ? s[2680] : s[2682] ? s[2680] : s[2683] ? s[2680] : 0) << 5 | (f.fristForAfgoerelsenBrydes ? 128 : 0) | (f.hensynModAtVentePaaAktindsigt ? 256 : 0) | (f.anmodetOmAktindsigt ? 512 : 0) | s[9] << 10 | s[10] << 11 | (f.nogetKanUdleveres ? 4096 : 0) | (f.harFaaetAktindsigt ? 8192 : 0) | s[1077] << 14 | s[1078] << 15 | s[2684] << 16 | s[2685] << 17 | s[1081] << 18 | s[1082] << 19 | s[1083] << 20 | s[1084] << 21 | (f.laegekonsulentHarUdtaltSig ? 4194304 : 0) | (f.afgoerelsenErTruffet ? 8388608 : 0) | s[1091] << 24 | s[1092] << 25 | s[1093] << 26 | (s[1085] && !s[1086] && s[1] ? s[2652] : 0) << 27, s[11] << 0 | (f.oplysningerneErVaesentlige ? 2 : 0) | (f.fremgaarAfAndetUdleveret ? 4 : 0) | s[2686] << 3 | s[2687] << 4 | (f.oplysningenErRelevant ? 32 : 0) | s[2688] << 6 | s[2689] << 7 | s[1094] << 8 | s[1095] << 9 | (f.erInternFagligVurdering ? 1024 : 0) | (f.praksisAtIndhenteEksternVurdering ? 2048 : 0) | s[1096] << 12 | s[1097] << 13 | s[1098] << 14 | s[2690] << 15 | (s[2690] === 1 ? 0 : s[2690] === 2 ? 0 : s[2690] === 3 ? s[2691] : s[2690] === 4 ? s[2691] : 0) << 18 | (f.restenRoeberHensynet ? 1048576 : 0) | (f.restenErKlartVildledende ? 2097152 : 0) | (f.restenErUdenMening ? 4194304 : 0) | s[1101] << 23 | (f.anmodetOmAktindsigt ? s[2692] : 0) << 24 | s[1102] << 27 | s[1103] << 28 | s[888] << 29, s[1099], s[1100], s[2692] << 0 | s[2693] << 3 | (f.anmodningOmAktindsigtErFaerdigbehandlet ? 16 : 0) | s[2694] << 5 | s[2695] << 6 | s[2696] << 7 | s[2697] << 8 | (f.ikkeMuligtIndenForFristen ? 512 : 0) | s[1104] << 10 | s[1105] << 11 | (f.kopiHarBetydning ? 4096 : 0) | (f.dokumenterneTalerModKopi ? 8192 : 0) | (f.formenErUmulig ? 16384 : 0) | (f.tungtvejendeModhensyn ? 32768 : 0) | s[1106] << 16 | s[1107] << 17 | s[2698] << 18 | s[572] << 19 | s[1108] << 20 | s[1109] << 21 | s[2699] << 22 | s[2700] << 23 | s[1110] << 24 | s[1111] << 25 | s[582] << 26 | s[1112] << 27 | s[1113] << 28 | (f.klageOverAktindsigtVerserer ? 536870912 : 0), s[1114], s[1115], s[2701] << 0 | s[2702] << 1 | s[2703] << 2 | (f.klagefristenAfbrydes ? 8 : 0) | s[1117] << 4 | s[1118] << 5 | (s[2679] ? s[2704] : s[2681] ? s[2704] : s[2682] ? s[2704] : s[2683] ? s[2704] : 0) << 6 | (f.ubetaenkeligtAtAfgoere ? 512 : 0) | (f.hensynModAtVentePaaHoering ? 1024 : 0) | (f.retTilAktindsigtIOplysningerne ? 2048 : 0) | (f.videKredsEllerVanskeligt ? 4096 : 0) | (f.andenLovSikrerUdtalelse ? 8192 : 0) | (f.partenKenderOplysningerne ? 16384 : 0) | (f.oplysningerneErTilUgunst ? 32768 : 0) | s[571] << 16 | s[1119] << 17 | s[1120] << 18 | s[2705] << 19 | (f.hoeringenErSlut ? 1048576 : 0) | (f.hoeringenErUndladtMedGrund ? 2097152 : 0) | s[2706] << 22 | s[2707] << 23 | (f.afgoerelsenErMeddelt ? 16777216 : 0) | s[2708] << 25 | s[1123] << 26 | s[1124] << 27 | (f.kanAendresPaaAnmodning ? 268435456 : 0) | (f.karakterenTalerForAtUndladeHoering ? 536870912 : 0), s[1121] << 0 | s[1122] << 1 | s[2709] << 2 | (f.hoertOmOplysningerne ? 8 : 0) | s[2710] << 4 | (f.harUdtaltSig ? 32 : 0) | s[2711] << 6 | (f.hoeringsfristErSat ? 128 : 0) | s[2712] << 8 | s[820] << 9 | s[1126] << 10 | s[1129] << 11 | (s[820] && !s[1126] && s[1] ? s[2640] : 0) << 12 | s[2713] << 14 | (f.bedtOmGenoptagelse ? 32768 : 0) | s[2714] << 16 | (f.nyAfgoerelseErMeddelt ? 131072 : 0) | s[1130] << 18 | s[1131] << 19 | (s[2641] ? s[2715] : s[2643] ? s[2715] : 0) << 20 | (f.hensynModAtVentePaaUdtalelse ? 4194304 : 0) | (f.harForlangtUdsaettelse ? 8388608 : 0) | s[1132] << 24 | s[1133] << 25 | (f.afgoerelsenMeddelesSkriftligt ? 67108864 : 0) | (f.afgoerelsenGiverFuldtMedhold ? 134217728 : 0) | s[821] << 28 | s[1135] << 29, s[1127], s[1128], s[1136], s[1137], s[822] << 0 | (s[821] && !s[1135] && s[1] ? s[2640] : 0) << 1 | s[1144] << 3 | s[1145] << 4 | (f.afgoerelsenBerorPaaSkoen ? 32 : 0) | s[1146] << 6 | s[1147] << 7 | (f.redegoerelseForFaktaErFornoeden ? 256 : 0) | s[1141] << 9 | s[1142] << 10 | s[1143] << 11 | (s[1132] && !s[1133] && s[1] ? s[2640] : 0) << 12 | (f.begrundelsenHarRetsreglerne ? 16384 : 0) | s[2716] << 15 | s[2717] << 16 | (f.begrundelsenHarHovedhensynene ? 131072 : 0) | s[2718] << 18 | s[2719] << 19 | (f.begrundelsenHarFakta ? 1048576 : 0) | s[1148] << 21 | s[1149] << 22 | (f.afgoerelsenKanPaaklages ? 8388608 : 0) | s[1153] << 24 | s[1154] << 25 | s[1155] << 26 | (s[1148] && !s[1149] && s[1] ? s[2640] : 0) << 27 | (f.klagevejledningHarKlageinstansen ? 536870912 : 0), s[1139], s[1140], (f.klagevejledningHarFremgangsmaaden ? 1 : 0) | s[2720] << 1 | (f.klagenHarEnFrist ? 4 : 0) | (f.klagevejledningHarFristen ? 8 : 0) | s[1150] << 4 | s[1151] << 5 | s[1152] << 6 | (s[2721] ? s[885] : 0) << 7 | s[2721] << 8 | s[1156] << 9 | s[1157] << 10 | (f.betegnetSomFortrolig ? 2048 : 0) | (f.hemmeligholdelseErNoedvendig ? 4096 : 0) | s[2722] << 13 | s[2723] << 14 | s[2724] << 15 | (f.vaesentligOekonomiskBetydning ? 65536 : 0) | s[1158] << 17 | s[1159] << 18 | s[890] << 19 | s[2725] << 20 | s[1160] << 23 | s[1161] << 24 | s[1162] << 25 | (f.erPersonoplysning ? 0 : s[2725]) << 26 | (f.erPersonoplysning ? 536870912 : 0), (f.samtykkeTilVideregivelse ? 1 : 0) | (f.lovKraeverVideregivelse ? 2 : 0) | (f.vaesentligForMyndigheden ? 4 : 0) | s[1163] << 3 | s[1164] << 4 | s[1165] << 5 | (s[884] ? s[885] : s[2726] ? s[886] : s[2727] ? (s[619] ? 3 : 0) : s[2728] ? (s[890] ? 4 : 0) : s[823] ? 5 : 0) << 6 | s[20] << 9 | s[12] << 10 | s[13] << 11 | (s[896] ? s[885] : s[2729] ? s[897] : s[2730]) << 12 | s[19] << 14 | s[15] << 15 | s[16] << 16 | (s[2731] ? s[885] : s[2732] ? (s[17] ? 2 : 0) : s[18] ? 3 : 0) << 17 | (s[2733] ? s[885] : s[2731] ? s[2734] : s[2732] ? (s[17] ? 3 : 0) : f.vurderingsdato <= 16797 /* 2015-12-28 */ ? (s[18] ? 4 : 0) : f.vurderingsdato <= 17086 /* 2016-10-12 */ ? (s[2735] ? 5 : 0) : f.vurderingsdato <= 18626 /* 2020-12-30 */ ? (f.vurderingsdato >= 17087 /* 2016-10-13 */ ? 6 : 0) : s[2736] ? (s[2737] ? 7 : 0) : f.vurderingsdato <= 20452 /* 2025-12-30 */ ? (s[556] ? 8 : 0) : s[2738] ? 9 : 0) << 19 | s[2739] << 23 | s[2740] << 24 | s[2741] << 25 | s[2742] << 26 | s[2743] << 27 | s[2744] << 28 | s[2745] << 29, s[545], s[544], s[2746] << 0 | s[2747] << 1 | s[557] << 2 | s[559] << 3 | s[560] << 4 | s[558] << 5 | s[34] << 6 | (s[896] ? s[2603] : s[569] ? s[897] : s[898] ? s[2748] : f.vurderingsdato <= 20438 /* 2025-12-16 */ ? s[2749] : f.vurderingsdato >= 20439 /* 2025-12-17 */ ? 5 : 0) << 7 | s[37] << 10 | s[2750] << 11 | s[2751] << 12 | s[1168] << 13 | s[2752] << 14 | s[2753] << 15 | s[2754] << 16 | s[2755] << 17 | s[53] << 18 | s[54] << 19 | s[1169] << 20 | (s[1168] ? s[2636] : 0) << 21 | s[1170] << 23 | s[1171] << 24 | (s[896] ? s[2603] : s[898] ? s[897] : s[2756]) << 25 | s[2757] << 27 | s[464] << 28 | (f.betalerFleksydelsesbidrag ? 536870912 : 0), s[51], s[52], s[35], s[36], s[1166], s[1167], s[2758] << 0 | s[2759] << 1 | s[2760] << 2 | (f.pensionsvaerdiIndberettet ? 8 : 0) | s[2761] << 4 | s[33] << 5 | (f.erVisiteretTilFleksjob ? s[2762] : 0) << 6 | s[1173] << 8 | s[1174] << 9 | s[1175] << 10 | s[2763] << 11 | (f.fravalgteEfterloen ? 16384 : 0) | s[2764] << 15 | s[2765] << 16 | s[2766] << 17 | s[2767] << 18 | s[2768] << 19 | s[2769] << 20 | s[1178] << 21 | s[1179] << 22 | (f.fravalgteEfterloen ? s[2763] : 0) << 23 | s[1187] << 26 | s[1188] << 27 | (f.oenskedeIkkeTilmelding ? 268435456 : 0) | s[766] << 29, s[31], s[32], s[1176], s[1177], s[1180], s[1181], s[1183], s[1184], s[1185], s[1186], s[1189], s[1190], s[767] << 0 | (s[569] ? s[885] : s[894]) << 1 | s[2762] << 3 | s[48] << 5 | (s[898] ? s[893] : s[2770]) << 6 | s[1197] << 8 | s[1198] << 9 | s[2771] << 10 | s[2772] << 11 | s[1200] << 12 | (s[1200] ? 0 : s[2773] <= 16306 /* 2014-08-24 */ ? 1 : s[2773] >= 16307 /* 2014-08-25 */ ? 2 : 0) << 13 | s[45] << 15 | s[42] << 16 | (s[880] ? s[893] : s[898] ? s[899] : s[2756]) << 17 | s[2774] << 19 | s[2775] << 20 | s[2776] << 21 | s[47] << 22 | s[2777] << 23 | s[2778] << 24 | s[1203] << 25 | s[1204] << 26 | s[2779] << 27 | s[1207] << 29, s[1192], s[1193], s[1195], s[1196], s[49], s[50], s[1201], s[1202], s[1205], s[1206], s[1208] << 0 | (s[898] ? s[885] : s[2770]) << 1 | s[1211] << 3 | (s[47] ? s[2780] : 0) << 4 | s[1212] << 6 | s[1213] << 7 | s[30] << 8 | s[2780] << 9 | s[2781] << 11 | (f.arbejdetErFleksjobEllerHosAegtefaellen ? 4096 : 0) | s[1216] << 13 | s[1219] << 14 | s[1224] << 15 | (f.indsigtsanmodningModtaget <= 17675 /* 2018-05-24 */ ? (f.indsigtsanmodningModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[1224] ? 2 : 0) << 16 | (f.indsigtsfristenErForlaenget ? 262144 : 0) | s[1225] << 19 | s[1226] << 20 | s[823] << 21 | (s[2728] ? s[885] : s[2782]) << 22 | (f.bedtOmIndsigtIOpslag ? 16777216 : 0) | (f.medarbejderensNavnErNoedvendigt ? 33554432 : 0) | s[1228] << 26 | s[1229] << 27 | (s[2728] ? s[885] : s[2783] ? s[2782] : s[2784]) << 28, s[1209], s[1210], s[1214], s[1215], s[1217], s[1218], s[1220], s[1221], s[1222], s[1223], s[1230], s[1231], s[2785] << 0 | (f.arbejdsgiverenErPrivat ? 4 : 0) | s[1234] << 3 | (f.arbejdsgiverenErPrivat ? s[2785] : 0) << 4 | s[1235] << 6 | s[1236] << 7 | s[1237] << 8 | s[2786] << 9 | s[2787] << 10 | s[1238] << 11 | s[1239] << 12 | s[1240] << 13 | (s[1238] ? s[2788] : 0) << 14 | (f.flytterTilAndenKommune ? 262144 : 0) | (f.harAftaltTilbudIRevalidering ? 524288 : 0) | s[1241] << 20 | s[1242] << 21 | s[1243] << 22 | (s[2789] ? s[2788] : 0) << 23 | s[2789] << 27 | s[1244] << 28 | s[1245] << 29, s[1232], s[1233], s[2790] << 0 | s[1278] << 2 | (f.handicapGoerBeskaeftigelseVanskelig ? 8 : 0) | s[57] << 4 | s[56] << 5 | (f.stillingenBesaettesInternt ? 64 : 0) | (f.ligeSaaKvalificeret ? 128 : 0) | s[824] << 8 | s[906] << 9 | (f.funktionsnedsaettelsenErVarigOgBetydelig ? 1024 : 0) | s[2791] << 11 | (f.erhvervetUforeneligtMedNedsaettelsen ? 4096 : 0) | (f.assistancenErVikarEllerMedhjaelp ? 8192 : 0) | s[825] << 14 | (s[2792] ? s[2790] : 0) << 15 | s[2793] << 17 | s[2794] << 18 | s[2795] << 19 | s[2796] << 20 | (f.flereFunktionsnedsaettelser ? 2097152 : 0) | (f.funktionsnedsaettelsenErMegetBetydelig ? 4194304 : 0) | (f.assistanceUdOver20Timer ? 8388608 : 0) | s[1252] << 24 | s[826] << 25 | s[1254] << 26 | (s[2797] ? s[885] : f.vurderingsdato <= 14432 /* 2009-07-07 */ ? s[2798] : s[2799] ? (f.vurderingsdato >= 14433 /* 2009-07-08 */ ? 3 : 0) : s[58] ? 4 : 0) << 27, s[1247], s[1248], s[1250], s[1251], (f.berettigetTilSpecialpaedagogiskStoette ? 1 : 0) | s[2800] << 1 | s[2801] << 2 | s[1257] << 3 | (s[826] && !s[1254] && s[1] ? s[2790] : 0) << 4 | (f.saerligtTilfaeldeUnderUddannelse ? 64 : 0) | s[827] << 7 | s[1259] << 8 | s[949] << 9 | s[2802] << 11 | (f.uddannelsenGiverAdgangTilAkasse ? 4096 : 0) | s[2803] << 13 | (f.ansatEfterHandicapUddannelsen ? 16384 : 0) | (f.manglerErfaringIFaget ? 32768 : 0) | s[1262] << 16 | (s[827] && !s[1259] && s[1] ? s[2804] : 0) << 17 | s[1263] << 19 | s[1264] << 20 | s[1265] << 21 | (s[2805] ? s[949] : 0) << 22 | s[2805] << 24 | s[2806] << 25 | (f.hjaelpemidletErAfgoerende ? 67108864 : 0) | (f.hjaelpemidletKompenserer ? 134217728 : 0) | (f.udgiftenLiggerUdOverArbejdsgiverens ? 268435456 : 0) | (f.saedvanligtPaaArbejdspladsen ? 536870912 : 0), s[1255], s[1256], s[1260], s[1261], s[2807] << 0 | (f.andenLovDaekkerHjaelpemidlet ? 2 : 0) | s[1266] << 2 | s[1267] << 3 | s[1268] << 4 | (s[2808] ? s[949] : 0) << 5 | s[2808] << 7 | s[1269] << 8 | s[1270] << 9 | s[1271] << 10 | (s[2809] ? s[949] : 0) << 11 | s[2809] << 13 | s[1279] << 14 | (s[1278] ? s[2790] : 0) << 15 | s[1280] << 17 | s[1281] << 18 | (f.bedtOmFortrinsadgang ? 524288 : 0) | s[2810] << 20 | s[2811] << 21 | (f.opfylderFormelleUddannelseskrav ? 4194304 : 0) | s[2812] << 23 | s[2813] << 24 | (f.aabenbartRingereKvalificeret ? 33554432 : 0) | (s[2792] ? (s[2797] ? s[885] : s[2799] ? s[2798] : s[58] ? 3 : 0) : 0) << 26 | s[907] << 28, s[1272], s[1273], s[1274], s[1275], s[1276], s[1277], s[1282], s[1283], (s[929] ? s[885] : s[883] ? s[930] : s[954]) << 0 | s[1284] << 3 | s[1285] << 4 | s[209] << 5 | s[211] << 6 | s[71] << 7 | (f.ikkeNormaltArbejdePaaNedsatTid ? 256 : 0) | s[1286] << 9 | s[1287] << 10 | s[828] << 11 | (s[194] ? s[2814] : 0) << 12 | s[194] << 14 | (f.erIJobafklaring ? 32768 : 0) | s[191] << 16 | s[70] << 17 | s[1355] << 18 | (s[70] ? 0 : s[2815]) << 19 | s[1362] << 22 | (s[70] ? (f.soegteHjaelpDen <= 13571 /* 2007-02-27 */ ? s[2816] : s[2817] ? (s[2818] ? 2 : 0) : s[2819] ? (s[69] ? 3 : 0) : s[2820] ? (s[909] ? 4 : 0) : s[910] ? 5 : 0) : 0) << 23 | s[1291] << 26 | s[2815] << 27, s[1352], s[1353], s[1360], s[1361], s[1289], s[1290], s[1292] << 0 | s[1293] << 1 | s[6] << 2 | (s[371] ? s[885] : s[883] ? s[2578] : s[901]) << 3 | s[289] << 5 | (f.harErhvervskompetencegivendeUddannelse ? 64 : 0) | s[829] << 7 | (s[194] ? (s[883] ? s[908] : s[2821]) : 0) << 8 | s[59] << 10 | (s[59] ? (s[933] ? (s[59] ? 1 : 0) : s[2822]) : 0) << 11 | (f.fritagetForJobsamtaler ? 8192 : 0) | s[1300] << 14 | s[1301] << 15 | s[830] << 16 | (s[62] ? (s[883] ? s[965] : s[2821]) : 0) << 17 | s[831] << 19 | (f.revalideringErBevilget ? (s[939] ? s[885] : s[883] ? s[940] : s[954]) : 0) << 20 | (f.risikoForFireAar ? 8388608 : 0) | s[1315] << 24 | s[1316] << 25 | s[1318] << 26 | s[206] << 27 | s[208] << 28 | s[207] << 29, s[1295], s[1296], s[1298], s[1299], s[1303], s[1304], s[1306], s[1307], s[1308], s[1309], s[1311], s[1312], s[1313], s[1314], (f.ressourceforloebErBevilget ? (s[880] ? s[885] : s[905] ? s[899] : s[976]) : 0) << 0 | s[203] << 2 | s[2823] << 3 | s[832] << 4 | s[833] << 5 | s[834] << 6 | (f.ressourceforloebErBevilget ? s[2824] : 0) << 7 | s[835] << 10 | s[836] << 11 | (s[933] ? s[885] : s[2822]) << 12 | s[1385] << 14 | s[1386] << 15 | s[1387] << 16 | (s[196] ? (s[2825] ? s[912] : s[2826] ? (s[197] ? 2 : 0) : s[198] ? 3 : 0) : 0) << 17 | s[196] << 19 | s[1379] << 20 | s[1380] << 21 | s[1381] << 22 | (s[196] && s[2827] ? 1 : s[196] && !s[2827] ? (s[2828] ? (s[196] ? 2 : 0) : s[2829] ? s[2830] : s[2831] ? (s[195] ? 4 : 0) : s[913] ? 5 : 0) : 0) << 23 | s[2827] << 26 | s[63] << 27 | s[195] << 28 | s[913] << 29, s[2832] << 0 | s[2833] << 1 | (f.ventesFuldtRask ? 4 : 0) | s[192] << 3 | s[2834] << 4 | (f.fikTvaerfagligIndsats ? 32 : 0) | (f.overgikVedRevurderingen ? 64 : 0) | s[199] << 7 | s[1322] << 8 | s[1323] << 9 | (s[2835] ? s[2836] : 0) << 10 | s[201] << 12 | s[1324] << 13 | s[1325] << 14 | (s[196] ? s[2836] : 0) << 15 | s[837] << 17 | s[1327] << 18 | s[258] << 19 | s[2837] << 20 | s[2838] << 21 | (f.kanKunVanskeligtFaaArbejdeUdenPraktik ? 4194304 : 0) | s[1328] << 23 | s[1329] << 24 | s[2804] << 25 | s[2839] << 27 | (f.helbredetErStationaert ? 268435456 : 0) | s[1330] << 29, s[1331] << 0 | s[65] << 1 | (f.ansatPaaPraktikstedet ? 4 : 0) | s[1334] << 3 | (s[837] && !s[1327] && s[1] ? (s[2729] ? s[885] : s[883] ? (s[64] ? 2 : 0) : s[901]) : 0) << 4 | s[2840] << 6 | s[259] << 7 | s[2841] << 8 | s[2842] << 9 | (f.harVanskeligtVedLoentilskud ? 1024 : 0) | (f.praktikForlaengesTil26Uger ? 2048 : 0) | (f.saerligtBehovForLaengerePraktik ? 4096 : 0) | s[66] << 13 | s[838] << 14 | s[1336] << 15 | s[1337] << 16 | (s[2843] ? s[2804] : 0) << 17 | s[2843] << 19 | s[2844] << 20 | s[2845] << 21 | s[2846] << 22 | s[2847] << 23 | (f.aabenlystUddannelsesparat ? 16777216 : 0) | s[2848] << 25 | (f.harJobEllerVirksomhedVedTilbud ? 67108864 : 0) | s[2849] << 27 | s[2850] << 28 | s[2851] << 29, s[1332], s[1333], s[2852] << 0 | s[2853] << 1 | s[260] << 2 | s[2854] << 3 | (f.harKompetencegivendeUddannelse ? 16 : 0) | s[2855] << 5 | (f.eneforsoergerVedLoentilskud ? 64 : 0) | s[2856] << 7 | s[1340] << 8 | (s[838] && !s[1336] && !s[1337] ? s[2804] : 0) << 9 | s[2857] << 11 | s[2858] << 12 | (f.loentilskudForlaengesTil12Maaneder ? 8192 : 0) | s[1341] << 14 | s[1342] << 15 | (f.vilkaarAftaltMedFagligOrganisation ? 65536 : 0) | s[839] << 17 | (f.saerligtTilfaeldeForLoentilskud ? 262144 : 0) | s[1346] << 19 | s[1347] << 20 | (f.ansaettelsenErDroeftetMedDeAnsatte ? 2097152 : 0) | s[1348] << 22 | s[1349] << 23 | (f.merbeskaeftigelse ? 16777216 : 0) | (f.stillingenErLedigVedAfgang ? 33554432 : 0) | s[262] << 26 | (s[262] ? 0 : s[885]) << 27 | s[1350] << 28 | s[1351] << 29, s[1338], s[1339], s[1343], s[1344], s[1356] << 0 | s[1359] << 1 | (s[70] ? 0 : s[2817] ? s[2816] : s[2859]) << 2 | s[2860] << 4 | (f.kunProblemetLedighed ? 32 : 0) | s[261] << 6 | s[1365] << 7 | s[2861] << 8 | (s[2861] === 2 ? 0 : s[2861] === 3 ? (s[2862] ? 1 : 0) : 0) << 10 | s[257] << 11 | s[2862] << 12 | (f.kommerSelvIJob ? 8192 : 0) | s[75] << 14 | s[73] << 15 | s[76] << 16 | (s[2863] ? 1 : s[952] ? s[2864] : s[569] ? s[2865] : f.vurderingsdato <= 16678 /* 2015-08-31 */ ? s[2604] : s[806] ? (s[2866] ? 5 : 0) : s[287] ? (s[808] ? 6 : 0) : s[78] ? 7 : 0) << 17 | s[2863] << 20 | (f.modtogHjaelpenVedSkaerpelsen2019 ? 2097152 : 0) | s[808] << 22 | s[287] << 23 | (f.retEfterEURetten ? 16777216 : 0) | s[2867] << 25 | s[2868] << 26 | s[77] << 27 | s[74] << 28, s[1357], s[1358], s[1363], s[1364], (s[2863] ? 1 : s[952] ? s[2864] : s[569] ? s[2865] : s[806] ? s[2604] : s[287] ? (s[808] ? 5 : 0) : s[2869]) << 0 | (f.harHaftRetTilStarthjaelp ? 8 : 0) | (f.pensionNedsatForOptjening ? 16 : 0) | s[2870] << 5 | s[2871] << 6 | (f.indrejstFraUdlandet ? 128 : 0) | s[2872] << 8 | (f.opfyldtBeskaeftigelseskravetFoer ? 512 : 0) | s[2873] << 10 | s[2874] << 11 | s[2875] << 12 | s[1366] << 13 | s[1367] << 14 | s[193] << 15 | (s[193] ? (s[287] ? s[2876] : s[2877]) : 0) << 16 | (f.fikSelvforsoergelsesydelse ? 262144 : 0) | (f.fordrevetFraUkraine ? 524288 : 0) | s[290] << 20 | s[291] << 21 | s[2876] << 22 | s[2248] << 23 | s[2249] << 24 | (s[999] ? s[885] : s[880] ? s[2878] : s[2879] ? s[2880] : s[2881]) << 25 | s[2882] << 28 | s[147] << 29, s[1369], s[1370], s[1372], s[1373], s[2883] << 0 | s[2884] << 1 | s[2885] << 2 | s[2886] << 3 | s[163] << 4 | s[387] << 5 | s[2887] << 6 | s[2888] << 7 | s[2889] << 8 | s[2890] << 9 | s[2891] << 10 | s[169] << 11 | s[175] << 12 | s[2892] << 13 | (f.uarbejdsdygtigVedEgenSygdom ? 32768 : 0) | s[2351] << 16 | s[2893] << 17 | s[180] << 19 | s[182] << 20 | (s[660] && !s[659] ? s[2893] : 0) << 21 | s[660] << 23 | s[659] << 24 | s[176] << 25 | (f.opfylderHelbredsbetingelserForFoertidspension ? 67108864 : 0) | s[177] << 27 | s[2894] << 28 | s[178] << 29, s[184], s[186], s[2895] << 0 | s[2896] << 1 | s[2897] << 2 | s[2898] << 3 | s[181] << 4 | s[183] << 5 | (!s[83] && s[2899] ? 1 : !s[83] && !s[2900] ? (s[100] ? 2 : s[110] ? 3 : s[111] ? 4 : 0) : 0) << 6 | s[2900] << 9 | s[2901] << 10 | s[93] << 11 | s[2902] << 12 | s[2903] << 13 | s[2904] << 14 | s[2905] << 15 | s[2906] << 16 | s[2907] << 17 | s[90] << 18 | s[89] << 19 | s[2908] << 20 | s[2909] << 21 | s[2910] << 22 | s[2911] << 23 | s[92] << 24 | s[91] << 25 | s[2912] << 26 | s[2913] << 27 | s[2914] << 28 | s[2915] << 29, s[185], s[187], s[2916] << 0 | s[2917] << 1 | s[2918] << 2 | s[2919] << 3 | s[2920] << 4 | s[2921] << 5 | s[126] << 6 | s[131] << 7 | s[132] << 8 | (s[2922] ? (s[2923] ? s[2924] : s[2925] ? s[2926] : s[2927] ? 3 : 0) : 0) << 9 | (f.forlaengelseErAfgjort ? 2048 : 0) | s[642] << 12 | s[643] << 13 | s[127] << 14 | s[135] << 15 | s[134] << 16 | s[2928] << 17 | s[688] << 19 | (s[2922] ? (s[2929] ? s[2924] : s[2930] ? s[2931] : s[2923] ? s[2932] : s[2933] ? s[2934] : s[2935] ? 5 : 0) : 0) << 20 | s[128] << 23 | s[136] << 24 | (s[2922] ? (s[2929] ? s[2924] : s[2930] ? s[2931] : s[2923] ? s[2932] : s[2934]) : 0) << 25 | (f.underLaegebehandling ? 268435456 : 0) | (f.laegensSkoenErSikkert ? 536870912 : 0), s[690], s[692], s[2936] << 0 | s[2937] << 1 | s[2938] << 2 | s[2939] << 3 | s[129] << 4 | s[137] << 5 | (s[2922] ? (s[2923] ? s[2924] : s[2933] ? s[2926] : s[2925] ? s[2940] : s[2927] ? 4 : 0) : 0) << 6 | s[130] << 9 | s[133] << 10 | (s[2922] ? (s[2923] ? s[2924] : s[2933] ? s[2926] : s[2940]) : 0) << 11 | (f.laegenVurdererLivstruende ? 8192 : 0) | (f.behandlingsmulighederUdtoemte ? 16384 : 0) | s[695] << 15 | s[701] << 16 | s[2403] << 17 | s[2404] << 18 | s[2405] << 19 | (s[2922] ? (s[121] <= 16952 /* 2016-05-31 */ ? s[2924] : s[121] <= 16974 /* 2016-06-22 */ ? (s[122] >= 16953 /* 2016-06-01 */ ? 2 : 0) : s[121] <= 20634 /* 2026-06-30 */ ? (s[122] >= 16975 /* 2016-06-23 */ ? 3 : 0) : s[122] >= 20635 /* 2026-07-01 */ ? 4 : 0) : 0) << 20 | s[696] << 23 | s[702] << 24 | (f.ansoegningOmFoertidspension ? 33554432 : 0) | s[188] << 26 | s[189] << 27 | s[190] << 28 | s[171] << 29, s[174] << 0 | s[172] << 1 | (s[918] ? (s[996] ? s[920] : s[997] ? 2 : 0) : 0) << 2 | s[2416] << 4 | s[2417] << 5 | s[151] << 6 | s[995] << 7 | s[2941] << 9 | s[2942] << 10 | s[2943] << 11 | s[2944] << 12 | s[2945] << 13 | s[2946] << 14 | (f.andetFravaerSeneste8Uger ? 32768 : 0) | s[2947] << 16 | s[2948] << 17 | (f.genansat ? 262144 : 0) | (f.paaArbejdeDaSygdommenKom ? 524288 : 0) | s[2418] << 20 | s[2419] << 21 | s[2420] << 22 | (f.ansatIFleksjob ? s[995] : 0) << 23 | s[152] << 25 | s[153] << 26 | s[2949] << 27 | s[2950] << 28 | s[150] << 29, s[148], s[149], (s[918] ? (s[141] <= 13604 /* 2007-04-01 */ ? s[920] : s[141] <= 14031 /* 2008-06-01 */ ? (s[139] >= 13605 /* 2007-04-02 */ ? 2 : 0) : s[2951] ? (s[139] >= 14032 /* 2008-06-02 */ ? 3 : 0) : s[2952] ? 4 : 0) : 0) << 0 | s[622] << 3 | s[625] << 4 | (f.fratraeder ? 32 : 0) | s[162] << 6 | s[161] << 7 | (s[918] ? (s[919] ? s[920] : s[141] <= 15522 /* 2012-07-01 */ ? s[921] : s[2953] ? (s[139] >= 15523 /* 2012-07-02 */ ? 3 : 0) : s[2954] ? 4 : 0) : 0) << 8 | s[2955] << 11 | s[2956] << 12 | s[2957] << 13 | s[2958] << 14 | s[2959] << 15 | s[2960] << 16 | s[159] << 17 | s[2961] << 18 | s[2962] << 19 | s[2963] << 20 | (f.dagpengeretHvisRask ? 2097152 : 0) | s[167] << 22 | s[166] << 23 | (f.erhvervsmaessigUddannelse ? 16777216 : 0) | s[2964] << 25 | s[2965] << 26 | s[2966] << 27 | s[2967] << 28 | s[2968] << 29, s[623], s[624], (f.elevILoennetPraktik ? 1 : 0) | s[2969] << 1 | s[2970] << 2 | s[2971] << 3 | s[2972] << 4 | s[2973] << 5 | s[2974] << 6 | s[2975] << 7 | (f.iBeskaeftigelse ? 256 : 0) | s[2976] << 9 | s[2977] << 10 | s[2978] << 11 | s[2979] << 12 | s[2980] << 13 | s[2981] << 14 | s[2982] << 15 | s[2983] << 16 | s[2984] << 17 | s[2985] << 18 | s[2986] << 19 | s[2987] << 20 | s[2988] << 21 | s[2989] << 22 | s[165] << 23 | s[164] << 24 | (s[918] ? (s[919] ? s[920] : s[141] <= 15705 /* 2012-12-31 */ ? s[921] : s[141] <= 15883 /* 2013-06-27 */ ? (s[139] >= 15706 /* 2013-01-01 */ ? 3 : 0) : s[139] >= 15884 /* 2013-06-28 */ ? 4 : 0) : 0) << 25 | s[2990] << 28 | s[2991] << 29, (f.drevetSenesteMaaned ? 1 : 0) | s[2992] << 1 | s[2993] << 2 | (f.tilskudTilEgenVirksomhed ? 8 : 0) | s[2425] << 4 | s[2426] << 5 | (f.arbejdsskade ? 64 : 0) | s[590] << 7 | s[591] << 8 | s[2994] << 9 | s[2995] << 10 | s[2996] << 11 | s[2997] << 12 | s[583] << 13 | s[584] << 14 | s[726] << 15 | s[595] << 16 | s[592] << 17 | (s[999] ? s[885] : f.vurderingsdato <= 17701 /* 2018-06-19 */ ? s[2878] : s[2998] ? 3 : 0) << 18 | s[645] << 20 | s[648] << 21 | s[647] << 22 | s[2362] << 23 | s[2363] << 24 | (s[2999] ? s[885] : s[967]) << 25 | (f.fikSygedagpengeVedLivstruende ? 134217728 : 0) | (f.laegenFinderIkkeLaengereLivstruende ? 268435456 : 0) | s[1374] << 29, s[1375] << 0 | s[1376] << 1 | (s[3000] && !s[3001] ? (s[3002] ? s[885] : s[2999] ? s[3003] : s[883] ? s[3004] : s[922]) : 0) << 2 | s[3000] << 5 | s[3001] << 6 | s[636] << 7 | s[635] << 8 | s[3005] << 9 | s[3006] << 10 | s[3007] << 11 | s[3008] << 12 | s[3009] << 13 | s[3010] << 14 | s[639] << 15 | s[3011] << 16 | s[3012] << 17 | s[3013] << 18 | s[3014] << 19 | s[1377] << 20 | s[1378] << 21 | (s[194] ? (s[3015] ? s[908] : s[883] ? (s[202] ? 2 : 0) : s[3016] ? s[901] : s[981]) : 0) << 22 | s[3017] << 25 | s[3018] << 26 | s[1384] << 27, s[1382], s[1383], (s[2835] ? (f.jobafklaringStartede <= 16427 /* 2014-12-23 */ ? s[912] : f.jobafklaringStartede <= 16616 /* 2015-06-30 */ ? (s[3019] ? 2 : 0) : s[2825] ? (s[3020] ? 3 : 0) : s[2826] ? (s[197] ? 4 : 0) : s[2828] ? (s[198] ? 5 : 0) : s[2829] ? (s[911] ? 6 : 0) : s[195] ? 7 : 0) : 0) << 0 | s[3021] << 3 | s[1390] << 4 | s[1391] << 5 | (s[1390] ? (f.jobafklaringStartede <= 17532 /* 2018-01-01 */ ? s[912] : s[2828] ? (s[3022] ? 2 : 0) : s[2830]) : 0) << 6 | s[1392] << 8 | s[1393] << 9 | s[1394] << 10 | (s[194] ? (f.vurderingsdato <= 16617 /* 2015-07-01 */ ? s[908] : s[3015] ? (s[3023] ? 2 : 0) : s[883] ? (s[202] ? 3 : 0) : s[922]) : 0) << 11 | s[1395] << 14 | s[1396] << 15 | s[1397] << 16 | (s[3024] ? s[2814] : 0) << 17 | s[3024] << 19 | s[3025] << 20 | s[1400] << 21 | s[1401] << 22 | s[1402] << 23 | s[1403] << 24 | s[840] << 25 | (s[194] ? (s[883] ? s[908] : s[3026]) : 0) << 26 | (f.kanVendeTilbageIArbejde ? 268435456 : 0) | s[3027] << 29, s[1388], s[1389], s[1398], s[1399], (f.maalgruppeForAnden ? 1 : 0) | s[1407] << 1 | s[1408] << 2 | (s[1407] ? s[2814] : 0) << 3 | s[1409] << 5 | s[1410] << 6 | s[1417] << 7 | s[1418] << 8 | (s[880] ? s[885] : s[3028] ? s[899] : s[883] ? s[3029] : s[3030]) << 9 | (f.dokumenteretIngenUdvikling ? 4096 : 0) | (f.heltAabenbartIngenUdvikling ? 8192 : 0) | s[1419] << 14 | s[1420] << 15 | (s[880] ? s[885] : s[3031] ? s[899] : s[931] ? s[3032] : s[3033]) << 16 | s[3034] << 19 | s[3035] << 20 | (f.oenskerRessourceforloeb ? 2097152 : 0) | s[1414] << 22 | s[1415] << 23 | s[1416] << 24 | (s[3036] ? 1 : s[880] ? s[2864] : s[3028] ? s[2880] : s[883] ? (s[923] ? 4 : 0) : s[3031] ? s[959] : s[905] ? (s[205] ? 6 : 0) : s[61] ? 7 : 0) << 25 | s[3036] << 28 | (f.komplekseProblemer ? 536870912 : 0), s[1405], s[1406], (f.kanIkkeLoesesAfAndenIndsats ? 1 : 0) | (f.kraeverHelhedsorienteretForloeb ? 2 : 0) | s[3037] << 2 | (f.laengerevarendeForsoergelse ? 8 : 0) | (f.deltagetUdenOegetTilknytning ? 16 : 0) | (f.behovForLaengerevarendeIndsats ? 32 : 0) | s[1446] << 6 | (s[880] ? s[885] : s[883] ? s[899] : s[3031] ? s[901] : s[931] ? s[3038] : s[905] ? s[3039] : s[963]) << 7 | s[3040] << 10 | s[210] << 11 | s[3041] << 12 | s[3042] << 13 | s[3043] << 14 | s[3044] << 15 | s[1411] << 16 | s[1412] << 17 | s[1413] << 18 | s[2824] << 19 | s[3045] << 22 | s[3046] << 23 | (f.ressourceforloebErBevilget ? (s[880] ? s[885] : s[3031] ? s[899] : s[905] ? s[3032] : s[962]) : 0) << 24 | s[841] << 27, s[1444], s[1445], s[1421], s[1422], (f.ressourceforloebErBevilget ? (s[3047] ? s[3048] : s[3049] ? s[3050] : s[3051] ? (s[3052] ? 3 : 0) : s[3053] ? (s[3054] ? 4 : 0) : s[3055]) : 0) << 0 | s[1424] << 3 | s[1425] << 4 | s[1426] << 5 | (f.ressourceforloebErBevilget && s[63] ? 1 : f.ressourceforloebErBevilget && !s[63] ? (s[3047] ? (s[926] ? 2 : 0) : s[3049] ? (s[925] ? 3 : 0) : s[3053] ? (s[3052] ? 4 : 0) : s[3055]) : 0) << 6 | s[3056] << 9 | s[3057] << 10 | s[3058] << 11 | s[3059] << 12 | (f.indsatsErBegyndt ? 8192 : 0) | s[3060] << 14 | s[3061] << 15 | (f.arbejdeIFoersteHalvaar ? 65536 : 0) | (f.saerligeGrundeModTeamet ? 131072 : 0) | s[1427] << 18 | s[1428] << 19 | (f.menerTilbuddetSkaderHelbredet ? 1048576 : 0) | (f.bedtOmSamtaleFoerTilbuddet ? 2097152 : 0) | (f.kommunenHarTagetStillingTilTilbuddet ? 4194304 : 0) | s[842] << 23 | (f.ressourceforloebErBevilget ? (s[3062] ? s[3063] : f.ressourceforloebPlanlagtTil <= 18261 /* 2019-12-31 */ ? s[3064] : f.ressourceforloebPlanlagtTil <= 18992 /* 2021-12-31 */ ? (f.ressourceforloebPlanlagtTil >= 18262 /* 2020-01-01 */ ? 3 : 0) : s[3065] ? (f.ressourceforloebPlanlagtTil >= 18993 /* 2022-01-01 */ ? 4 : 0) : s[3066] ? 5 : 0) : 0) << 24 | s[1434] << 27 | s[1435] << 28, s[1430], s[1431], (f.ressourceforloebErBevilget ? (s[3062] ? s[3063] : s[3065] ? s[3064] : s[3066] ? 3 : 0) : 0) << 0 | s[3067] << 2 | (f.kommunenHarTagetStillingTilForloebet ? 8 : 0) | s[1436] << 4 | s[1437] << 5 | s[1438] << 6 | (f.ressourceforloebErBevilget ? (s[3047] ? s[3048] : f.ressourceforloebStartede <= 16435 /* 2014-12-31 */ ? s[3050] : s[3068] ? (s[3069] ? 3 : 0) : s[3051] ? (s[3070] ? 4 : 0) : f.ressourceforloebStartede <= 19133 /* 2022-05-21 */ ? (s[3054] ? 5 : 0) : s[3053] ? (f.ressourceforloebStartede >= 19134 /* 2022-05-22 */ ? 6 : 0) : s[924] ? 7 : 0) : 0) << 7 | s[1441] << 10 | s[1442] << 11 | (f.ressourceforloebErBevilget ? (s[3047] ? s[3048] : s[3068] ? s[3050] : s[3053] ? (s[3070] ? 3 : 0) : s[924] ? 4 : 0) : 0) << 12 | s[3071] << 15 | s[3072] << 16 | s[3073] << 17 | (f.ressourceforloebErBevilget ? (s[880] ? s[885] : s[883] ? s[899] : s[3031] ? s[901] : s[905] ? s[3038] : s[975]) : 0) << 18 | s[1449] << 21 | s[1450] << 22 | (f.ressourceforloebErBevilget ? (s[985] ? (s[52] <= 15705 /* 2012-12-31 */ ? (s[51] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[52] <= 16617 /* 2015-07-01 */ ? (s[51] >= 15706 /* 2013-01-01 */ ? 2 : 0) : s[52] <= 17125 /* 2016-11-20 */ ? (s[51] >= 16618 /* 2015-07-02 */ ? 3 : 0) : s[52] <= 18261 /* 2019-12-31 */ ? (s[51] >= 17126 /* 2016-11-21 */ ? 4 : 0) : s[52] <= 18992 /* 2021-12-31 */ ? (s[51] >= 18262 /* 2020-01-01 */ ? 5 : 0) : s[52] <= 20484 /* 2026-01-31 */ ? (s[51] >= 18993 /* 2022-01-01 */ ? 6 : 0) : s[51] >= 20485 /* 2026-02-01 */ ? 7 : 0) : 0) : 0) << 23 | s[1451] << 26 | s[1452] << 27 | s[212] << 28 | s[213] << 29, s[1439], s[1440], s[1447], s[1448], (s[939] ? s[885] : s[2729] ? s[940] : s[880] ? s[2730] : s[3074]) << 0 | s[3075] << 3 | s[1455] << 4 | s[238] << 5 | s[1456] << 6 | (s[3076] ? 1 : s[929] ? s[2864] : s[880] ? (s[907] ? 3 : 0) : s[883] ? s[960] : s[931] ? s[959] : s[256] ? 6 : 0) << 7 | s[3076] << 10 | s[3077] << 11 | s[3078] << 12 | s[547] << 13 | s[3079] << 14 | s[555] << 15 | s[931] << 16 | s[1464] << 17 | s[247] << 18 | s[3080] << 19 | (s[3080] === 1 ? s[3081] : s[3080] === 2 ? s[3081] : s[3080] === 3 ? s[3081] : s[3080] === 4 ? s[3081] : 0) << 22 | (f.aabenbartFormaalsloestAtAfproeve ? 8388608 : 0) | s[218] << 24 | s[219] << 25 | (f.arbejdePaaNormaleVilkaarErUmuligt ? 67108864 : 0) | (f.varigeBegraensninger ? 134217728 : 0) | (f.vaesentligeBegraensninger ? 268435456 : 0) | s[1454] << 29, (s[1454] ? 0 : s[3082] <= 14511 /* 2009-09-24 */ ? 1 : s[3082] <= 18261 /* 2019-12-31 */ ? (s[3082] >= 14512 /* 2009-09-25 */ ? 2 : 0) : s[3082] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 0 | s[843] << 2 | s[1459] << 3 | s[1460] << 4 | (s[843] ? 0 : s[3083] <= 18261 /* 2019-12-31 */ ? 1 : s[3083] <= 19133 /* 2022-05-21 */ ? (s[3084] ? 2 : 0) : s[3085] ? 3 : 0) << 5 | s[1461] << 7 | s[1462] << 8 | s[1463] << 9 | (f.megetBegraensetArbejdsevne ? s[942] : 0) << 10 | (f.megetBegraensetArbejdsevne ? 4096 : 0) | s[1465] << 13 | s[1466] << 14 | s[1467] << 15 | (s[3086] ? (s[903] ? s[885] : s[288] ? 2 : 0) : 0) << 16 | s[3086] << 18 | (f.aldrigIMaalgruppenForFleksjob ? 524288 : 0) | s[1468] << 20 | s[1469] << 21 | s[3087] << 22 | s[3088] << 23 | s[215] << 24 | s[214] << 25 | s[216] << 26 | s[3089] << 27, (s[3089] === 1 ? 0 : s[3089] === 2 ? s[3090] : s[3089] === 3 ? s[3090] : s[3089] === 4 ? s[3090] : 0) << 0 | s[932] << 1 | (f.akutSkadeEllerSygdom ? 4 : 0) | (f.formaalsloestMedSaerligeVilkaar ? 8 : 0) | s[276] << 4 | s[275] << 5 | s[277] << 6 | (s[939] ? s[885] : s[880] ? s[940] : s[883] ? s[2880] : s[3091]) << 7 | (f.redegoerelseForTilbud ? 1024 : 0) | (f.redegoerelseForRessourcer ? 2048 : 0) | (f.redegoerelseForVarigBegraensning ? 4096 : 0) | (f.redegoerelseForNormaleVilkaar ? 8192 : 0) | (f.sagenErForelagtTeamet ? 16384 : 0) | (f.dokumentationForAfklaring ? 32768 : 0) | (f.dokumentationForIndsatser ? 65536 : 0) | (f.dokumentationForArbejdsevnen ? 131072 : 0) | s[3092] << 18 | s[3093] << 19 | (f.fleksjobPaaNuvaerendeArbejdsplads ? 1048576 : 0) | (f.dokumentationForSaerligeVilkaar ? 2097152 : 0) | s[1471] << 22 | s[1472] << 23 | s[1473] << 24 | (s[434] ? 0 : s[3002] ? s[885] : s[3094] ? s[3003] : s[883] ? (s[435] ? 3 : 0) : s[931] ? s[922] : s[3039]) << 25 | s[434] << 28 | s[621] << 29, (f.andenVurderingIndhentet ? 1 : 0) | s[3095] << 1 | s[3096] << 2 | s[3097] << 3 | (f.tilsvarendeIndgribende ? 16 : 0) | s[1474] << 5 | s[1475] << 6 | s[845] << 7 | s[3098] << 8 | s[3099] << 11 | (s[3098] === 1 ? 0 : s[3098] === 2 ? s[3100] : s[3098] === 3 ? s[3100] : s[3098] === 4 ? s[3100] : 0) << 12 | s[1479] << 13 | s[1480] << 14 | s[1481] << 15 | (s[3101] && !s[3102] ? s[942] : 0) << 16 | s[3101] << 18 | s[3102] << 19 | (f.skriftligAftaleOmSaerligeVilkaar ? 1048576 : 0) | (f.svaereFunktionerErNaevnt ? 2097152 : 0) | s[3103] << 22 | (f.forsoegtUstoettetJob ? 8388608 : 0) | s[1485] << 24 | s[1486] << 25 | s[942] << 26 | (f.foersteFleksjob ? 268435456 : 0) | (f.ordinaertArbejdeErIkkeMuligt ? 536870912 : 0), s[1477], s[1478], s[1482], s[1483], s[1484] << 0 | s[3104] << 1 | (s[3104] === 2 ? 0 : s[3104] === 3 ? s[3105] : s[3104] === 4 ? s[3105] : 0) << 4 | s[936] << 6 | s[3106] << 7 | s[3107] << 8 | s[240] << 9 | s[239] << 10 | s[3108] << 11 | s[3109] << 12 | s[3110] << 13 | (f.ansatIFleksjob ? (s[952] ? s[885] : s[880] ? s[953] : s[941]) : 0) << 14 | (f.fulgtOpIFleksjobbet ? 131072 : 0) | s[1491] << 18 | s[846] << 19 | (s[1491] ? s[942] : 0) << 20 | (f.fleksjobErMidlertidigt ? 4194304 : 0) | s[1493] << 23 | s[1494] << 24 | s[1495] << 25 | s[1496] << 26 | (f.fleksjobbetOprettesNu ? 134217728 : 0) | (f.beggeBederOmNyVurdering ? 268435456 : 0) | s[1497] << 29, s[1487], s[1488], s[1489], s[1490], s[1498] << 0 | s[3111] << 1 | (f.jobbetErOverenskomstdaekket ? 16 : 0) | (f.sammenligneligOverenskomstFindes ? 32 : 0) | s[1499] << 6 | s[1500] << 7 | s[1501] << 8 | s[3112] << 9 | (s[3112] === 1 ? 0 : s[3112] === 2 ? s[3113] : s[3112] === 3 ? s[3113] : 0) << 11 | s[1502] << 12 | s[1503] << 13 | (f.udfoererFunktionaerarbejde ? 16384 : 0) | s[3114] << 15 | s[235] << 16 | s[236] << 17 | s[3115] << 18 | s[3116] << 19 | s[3117] << 20 | s[231] << 21 | s[232] << 22 | (s[2602] ? (s[880] ? s[885] : s[883] ? s[899] : s[3118]) : 0) << 23 | (s[2602] ? (s[880] ? s[885] : s[3002] ? s[899] : s[883] ? s[3119] : s[904] ? s[922] : s[224] ? 5 : 0) : 0) << 26 | s[254] << 29, s[228], s[227], s[229], s[230], s[252], s[253], s[255] << 0 | (s[235] && !s[236] && s[1] ? s[3120] : 0) << 1 | s[1504] << 4 | s[1505] << 5 | s[1506] << 6 | (s[1504] ? s[3080] : 0) << 7 | s[1509] << 10 | s[1510] << 11 | (s[1509] && !s[3121] ? s[942] : 0) << 12 | s[3121] << 14 | (f.fleksjobErSlut ? 32768 : 0) | s[847] << 16 | s[1512] << 17 | s[3120] << 18 | (f.fikFleksloentilskudMedUrette ? 2097152 : 0) | (f.fleksloentilskudModBedreVidende ? 4194304 : 0) | s[3122] << 23 | (f.loennenKunneIkkeEfterreguleres ? 16777216 : 0) | s[1515] << 25 | (s[847] && !s[1512] && s[1] ? s[3120] : 0) << 26 | (f.kravetKunneAldrigInddrives ? 536870912 : 0), s[1507], s[1508], s[1513], s[1514], s[848] << 0 | s[1517] << 1 | s[3123] << 2 | (f.virksomhedErHovedbeskaeftigelse ? 16 : 0) | (f.nedsatVarigtOgVaesentligtIVirksomheden ? 32 : 0) | (f.udnytterArbejdsevnenFuldtUd ? 64 : 0) | s[3124] << 7 | (f.tilskuddetErFoersteGang ? 256 : 0) | s[3125] << 9 | s[849] << 10 | s[850] << 11 | (s[849] ? s[3123] : 0) << 12 | s[3126] << 14 | s[1527] << 15 | (s[848] && !s[1517] && s[1] ? s[3123] : 0) << 16 | s[1530] << 18 | s[1531] << 19 | s[245] << 20 | s[244] << 21 | s[243] << 22 | (s[938] ? s[885] : 0) << 23 | s[1536] << 24 | s[1537] << 25 | (s[938] ? s[3111] : 0) << 26 | s[250] << 29, s[1518], s[1519], s[1521], s[1522], s[1523], s[1524], s[1525], s[1526], s[1528], s[1529], s[1534], s[1535], s[1538], s[1539], s[1540] << 0 | s[1541] << 1 | (s[3127] && !s[3128] ? s[3111] : 0) << 2 | s[3127] << 5 | s[3128] << 6 | (f.fleksjobPaaFuldTid ? 128 : 0) | s[1544] << 8 | s[1545] << 9 | s[1546] << 10 | s[1547] << 11 | s[1548] << 12 | (s[3129] && !s[3130] ? (f.vurderingsdato <= 13938 /* 2008-02-29 */ ? s[885] : s[980] ? (f.vurderingsdato >= 13939 /* 2008-03-01 */ ? 2 : 0) : s[880] ? (s[532] ? 3 : 0) : s[3074]) : 0) << 13 | s[3129] << 16 | s[3130] << 17 | s[637] << 18 | (f.meldtFraFoersteFravaersdag ? 524288 : 0) | (f.meldtSnarestHerefter ? 1048576 : 0) | s[1549] << 21 | s[1550] << 22 | s[1551] << 23 | s[3131] << 24 | (s[3131] === 1 ? s[3132] : s[3131] === 2 ? s[3132] : s[3131] === 3 ? s[3132] : 0) << 26 | s[947] << 28 | s[948] << 29, s[1542], s[1543], s[950] << 0 | (f.oenskerDeltid ? 2 : 0) | (f.deltidHavdeSammeAarsag ? 4 : 0) | s[951] << 3 | (f.personligeForholdErAendret ? 16 : 0) | s[3133] << 5 | (f.senesteJobVarDeltid ? 64 : 0) | (f.deltidDeSeneste12Maaneder ? 128 : 0) | s[1554] << 8 | s[1555] << 9 | (s[1554] && !s[3134] ? s[949] : 0) << 10 | s[3134] << 12 | s[1556] << 13 | s[1557] << 14 | (f.svaertVedAtOpretholdeVirksomheden ? 32768 : 0) | s[3135] << 16 | s[1560] << 17 | s[1561] << 18 | (s[1556] && !s[1557] && s[1] ? s[3080] : 0) << 19 | s[1564] << 22 | s[1565] << 23 | s[1566] << 24 | s[1567] << 25 | s[3136] << 26 | (f.begraensningerIArbejdsevnen ? 536870912 : 0), s[1552], s[1553], s[1558], s[1559], s[1562], s[1563], (f.andenIndsatsErIkkeNok ? 1 : 0) | (f.kanKommeIndPaaArbejdsmarkedet ? 2 : 0) | s[1991] << 2 | s[442] << 3 | s[447] << 4 | (f.revalideringErBevilget ? s[3136] : 0) << 5 | s[851] << 8 | s[457] << 9 | (f.erhvervssigtetErAfklaret ? 1024 : 0) | s[3137] << 11 | s[3138] << 12 | s[1576] << 13 | s[1577] << 14 | s[955] << 15 | s[3139] << 16 | (f.betydeligeBegraensninger ? 524288 : 0) | (f.talerIUdpraegetGradForLangUddannelse ? 1048576 : 0) | (f.talerForLangUddannelse ? 2097152 : 0) | s[1572] << 22 | s[3140] << 23 | (s[3140] === 1 ? s[3141] : s[3140] === 2 ? s[3141] : s[3140] === 3 ? s[3141] : s[3140] === 4 ? s[3141] : 0) << 26 | s[1573] << 27 | s[1574] << 28 | s[1575] << 29, s[1569], s[1570], s[1578] << 0 | s[1579] << 1 | (s[952] ? s[885] : s[883] ? s[953] : s[931] ? s[901] : s[3033]) << 2 | s[852] << 5 | s[1581] << 6 | (s[939] ? s[885] : s[2729] ? s[940] : s[3142] ? s[2730] : s[3143]) << 7 | (f.mentorFremmerMaalet ? 1024 : 0) | (f.mentorErAfgoerendeOgUdOverDetSaedvanlige ? 2048 : 0) | s[3144] << 12 | s[3145] << 13 | s[1584] << 14 | (s[852] && !s[1581] && s[1] ? (s[939] ? s[885] : f.vurderingsdato <= 15519 /* 2012-06-28 */ ? s[940] : f.vurderingsdato <= 15818 /* 2013-04-23 */ ? (s[3146] ? 3 : 0) : s[3142] ? (s[3147] ? 4 : 0) : s[883] ? (s[958] ? 5 : 0) : s[3148]) : 0) << 15 | s[1585] << 18 | s[1586] << 19 | s[1587] << 20 | (s[939] ? s[885] : f.vurderingsdato <= 15819 /* 2013-04-24 */ ? s[940] : s[3142] ? (s[3149] ? 3 : 0) : s[3143]) << 21 | (f.udskrivesFraPsykiatrien ? 16777216 : 0) | s[3150] << 25 | s[1588] << 26 | s[1589] << 27 | s[1590] << 28, s[1582], s[1583], (s[257] ? (s[939] ? s[885] : s[883] ? s[940] : s[3151]) : 0) << 0 | (f.optagetPaaUddannelse ? 8 : 0) | s[3152] << 4 | s[267] << 5 | s[269] << 6 | s[268] << 7 | (s[939] ? s[885] : s[2729] ? s[940] : s[3153] ? s[2730] : s[3154] ? (s[273] ? 4 : 0) : s[883] ? (s[262] ? 5 : 0) : s[3148]) << 8 | s[3155] << 11 | s[3156] << 12 | s[3157] << 13 | s[3158] << 14 | s[3159] << 15 | s[3160] << 16 | s[274] << 17 | s[3161] << 18 | s[3162] << 19 | s[3163] << 20 | s[3164] << 21 | s[3165] << 22 | s[3166] << 23 | s[3167] << 24 | s[3168] << 25 | s[3169] << 26 | s[3170] << 27 | s[3171] << 28 | s[3172] << 29, s[3173] << 0 | s[3174] << 1 | s[3175] << 2 | s[3176] << 3 | s[3177] << 4 | s[3178] << 5 | s[3179] << 6 | s[3180] << 7 | s[3181] << 8 | s[3182] << 9 | (f.befordringEfterKonkretVurdering ? 1024 : 0) | s[272] << 11 | s[270] << 12 | s[271] << 13 | (s[939] ? s[885] : s[3153] ? s[940] : s[3154] ? (s[273] ? 3 : 0) : s[883] ? (s[262] ? 4 : 0) : s[959]) << 14 | (f.befordringFoelgerAfFunktionsnedsaettelse ? 131072 : 0) | s[3183] << 18 | s[3184] << 19 | s[3185] << 20 | s[3186] << 21 | s[3187] << 22 | s[3188] << 23 | s[3189] << 24 | s[265] << 25 | s[266] << 26 | s[3190] << 27 | s[3191] << 28 | s[1593] << 29, s[263], s[264], s[1591], s[1592], s[1594] << 0 | s[1595] << 1 | s[1596] << 2 | s[853] << 3 | s[1598] << 4 | s[3192] << 5 | s[3193] << 6 | (f.merudgiftGodtgoeresEfterRetningslinjer ? 128 : 0) | s[3194] << 8 | s[3195] << 9 | s[3196] << 10 | s[1601] << 11 | (s[853] && !s[1598] && s[1] ? (s[939] ? s[885] : f.vurderingsdato <= 14729 /* 2010-04-30 */ ? s[940] : f.vurderingsdato <= 14975 /* 2011-01-01 */ ? (s[3197] ? 3 : 0) : s[883] ? (s[3198] ? 4 : 0) : s[959]) : 0) << 12 | s[854] << 15 | s[1603] << 16 | s[3199] << 17 | (f.revurderingensGrundlagMangler ? 1048576 : 0) | s[1606] << 21 | (s[854] && !s[1603] && s[1] ? s[3199] : 0) << 22 | s[281] << 25 | s[282] << 26 | s[283] << 27, s[1599], s[1600], s[1604], s[1605], (f.harSamleverMedForsoergelsespligt ? (s[952] ? s[885] : s[371] ? s[953] : s[2999] ? s[961] : s[3200]) : 0) << 0 | (f.harSamleverMedForsoergelsespligt ? 8 : 0) | (s[952] ? s[893] : s[953]) << 4 | (f.fulgtOpPaaLedighedsydelsen ? 64 : 0) | s[285] << 7 | s[286] << 8 | s[3201] << 9 | (f.aendringIForholdene ? 2048 : 0) | (f.kanIkkeForsoergeSig ? 4096 : 0) | (f.behovetDaekkesAfAndenYdelse ? 8192 : 0) | s[279] << 14 | s[280] << 15 | s[3202] << 16 | s[1614] << 19 | s[1615] << 20 | s[3203] << 21 | (f.harRimeligtTilbudOmArbejde ? 4194304 : 0) | (f.udnytterSineMuligheder ? 8388608 : 0) | s[3204] << 24 | (f.erGift ? 33554432 : 0) | (f.aegtefaellenErUndtagetFraRaadighed ? 67108864 : 0) | (f.aegtefaellenUdnytterSineMuligheder ? 134217728 : 0) | s[3205] << 28 | s[3206] << 29, s[1607], s[1608], s[3207] << 0 | s[3208] << 1 | s[278] << 2 | s[1636] << 3 | s[3209] << 4 | s[3210] << 6 | s[3211] << 7 | s[1639] << 8 | s[1631] << 9 | s[1632] << 10 | s[1633] << 11 | s[1609] << 12 | s[1610] << 13 | s[1611] << 14 | s[1612] << 15 | s[3212] << 16 | (f.arbejderDeltid ? 131072 : 0) | (f.dagpengeUnderDetHoejeste ? 262144 : 0) | (f.klarTilFuldTid ? 524288 : 0) | s[1616] << 20 | s[1617] << 21 | s[1618] << 22 | (f.vurderingsdato <= 13603 /* 2007-03-31 */ ? s[885] : s[952] ? (s[3213] ? 2 : 0) : f.vurderingsdato <= 15155 /* 2011-06-30 */ ? s[2865] : s[569] ? (s[3214] ? 4 : 0) : s[30] ? 5 : 0) << 23 | s[3215] << 26 | (f.kanIkkeFaaOrdinaertArbejde ? 134217728 : 0) | s[3216] << 28 | s[356] << 29, s[1634], s[1635], s[1637], s[1638], s[1619] << 0 | s[855] << 1 | (s[354] ? (f.vurderingsdato <= 17256 /* 2017-03-31 */ ? s[3217] : s[3218] ? 2 : 0) : 0) << 2 | s[354] << 4 | s[353] << 5 | s[3219] << 6 | s[3220] << 7 | s[3221] << 8 | s[1621] << 9 | s[1622] << 10 | (s[354] ? s[3217] : 0) << 11 | s[1629] << 12 | s[1630] << 13 | (s[1629] ? (s[3222] ? s[3217] : s[883] ? (s[807] ? 2 : 0) : s[903] ? s[901] : s[288] ? 4 : 0) : 0) << 14 | (f.hjaelpEfterVoksensatsen ? 131072 : 0) | s[1625] << 18 | s[1626] << 19 | (s[1629] ? s[3217] : 0) << 20 | s[3223] << 21 | s[3224] << 22 | (f.hjaelpPaaSUNiveau ? 8388608 : 0) | s[1640] << 24 | s[1641] << 25 | s[78] << 26 | s[1644] << 27 | s[299] << 28 | s[3225] << 29, s[1627], s[1628], s[1623], s[1624], s[3226] << 0 | s[350] << 1 | s[351] << 2 | s[293] << 3 | (f.borHosForaeldre ? 16 : 0) | (f.forsoergerEgetBarnIHjemmet ? 32 : 0) | s[3227] << 6 | s[3228] << 7 | s[1642] << 8 | s[1643] << 9 | (s[287] ? s[885] : s[2877]) << 10 | s[332] << 12 | s[297] << 13 | (f.harForsoergelsespligt ? 16384 : 0) | s[3229] << 15 | (f.boernOpholderSigIDanmark ? 65536 : 0) | (f.boernLigestillet ? 131072 : 0) | s[333] << 18 | s[3230] << 19 | s[3231] << 20 | (f.retTilEkstraBoernetilskud ? 2097152 : 0) | s[3232] << 22 | s[3233] << 23 | s[295] << 24 | s[296] << 25 | s[3234] << 26 | s[3235] << 27 | s[336] << 28 | s[3236] << 29, s[344], s[343], s[330], s[328], s[329], s[331], s[334], s[335], s[3237] << 0 | (f.enligEfterBoernetilskudsloven ? 2 : 0) | s[3238] << 2 | s[3239] << 3 | s[3240] << 4 | s[3241] << 5 | s[339] << 6 | s[3242] << 7 | s[3243] << 8 | s[3244] << 9 | s[366] << 10 | (f.erForrevalidend ? 2048 : 0) | s[3245] << 12 | s[3246] << 13 | s[3247] << 14 | s[3248] << 15 | s[342] << 16 | (s[78] ? (f.vurderingsdato <= 20999 /* 2027-06-30 */ ? s[1644] : s[3249] ? 2 : 0) : 0) << 17 | s[3250] << 19 | s[3251] << 20 | s[3252] << 21 | (f.grundsatsEllerHjemmeboendeIJuli2025 ? 4194304 : 0) | (f.tillaegspakkenIJuli2025 ? 8388608 : 0) | s[308] << 24 | s[323] << 25 | s[3253] << 26 | (s[3253] === 1 ? (s[3254] ? 1 : 0) : 0) << 27 | s[301] << 28 | s[3254] << 29, s[337], s[338], s[340], s[341], s[320], s[319], (f.deltagerEllerOenskerTilbud ? 1 : 0) | s[3255] << 1 | s[3256] << 2 | (f.saerligtKomplekseUdfordringer ? 8 : 0) | s[3257] << 4 | s[309] << 5 | s[314] << 6 | (s[3258] ? (f.vurderingsdato <= 16387 /* 2014-11-13 */ ? s[3259] : s[2577] ? (s[3260] ? 2 : 0) : s[2579]) : 0) << 7 | s[3258] << 9 | (f.samleverMedUngeydelse ? 1024 : 0) | s[349] << 11 | s[352] << 12 | s[3261] << 13 | (f.psykiskLidelseNaevntILoven ? 16384 : 0) | s[3262] << 15 | (f.gravidEfter12Uge ? 65536 : 0) | s[1647] << 17 | s[1648] << 18 | s[3263] << 19 | s[3264] << 20 | s[3265] << 21 | s[3266] << 22 | s[1651] << 23 | s[1652] << 24 | (s[3267] && !s[3268] ? s[3202] : 0) << 25 | s[3267] << 28 | s[3268] << 29, s[304], s[306], s[345], s[347], s[1645], s[1646], s[1649], s[1650], s[445] << 0 | (f.forsoergelsespligtUdenForHjemmet ? 2 : 0) | s[359] << 2 | s[360] << 3 | s[361] << 4 | (f.erGift ? s[3201] : 0) << 5 | s[364] << 7 | s[365] << 8 | s[1656] << 9 | s[1657] << 10 | s[856] << 11 | (s[3269] ? s[3217] : 0) << 12 | s[3269] << 13 | s[1659] << 14 | s[1660] << 15 | s[1667] << 16 | (s[359] && !s[360] && !s[361] ? s[3209] : 0) << 17 | s[1663] << 19 | s[1664] << 20 | s[1892] << 21 | s[528] << 22 | s[3270] << 23 | s[3271] << 24 | s[3272] << 25 | (f.aendringenErEnSocialBegivenhed ? 67108864 : 0) | s[811] << 27 | s[809] << 28 | s[810] << 29, s[1653], s[1654], s[362], s[363], s[1665], s[1666], s[1661], s[1662], (s[952] ? s[885] : s[902] ? s[953] : s[2577] ? (s[406] ? 3 : 0) : s[287] ? (s[386] ? 4 : 0) : s[905] ? s[2580] : s[963]) << 0 | (f.storForsoergerbyrdeEllerBoligudgift ? 8 : 0) | (f.parUdenForSaerligStoette ? 16 : 0) | (f.faarHjaelpMensSagenAfgoeres ? 32 : 0) | s[3273] << 6 | s[3274] << 7 | (f.opfylderBetingelserForKontanthjaelp ? 256 : 0) | (f.ungPaaLavSatsUdenSaerligStoette ? 512 : 0) | s[3275] << 10 | s[1669] << 11 | s[1670] << 12 | s[1671] << 13 | (s[952] ? s[885] : s[287] ? s[953] : s[3276]) << 14 | (f.billigereBoligErUndersoegt ? 131072 : 0) | (f.billigereBoligErRimelig ? 262144 : 0) | (f.konkretBilligereBoligErFundet ? 524288 : 0) | s[1672] << 20 | s[1673] << 21 | s[532] << 22 | (s[980] ? s[885] : s[883] ? s[3277] : s[3118]) << 23 | (f.skriftligtVejledtOmSanktioner ? 67108864 : 0) | (f.vejledningErGennemgaaet ? 134217728 : 0) | s[857] << 28, s[1674], s[1675], (s[3278] ? s[3279] : s[3280] ? s[3281] : s[3282] ? 3 : 0) << 0 | s[1677] << 2 | s[1678] << 3 | (s[3278] ? s[3279] : s[3281]) << 4 | (f.rimeligGrundTilBrud ? 64 : 0) | s[3283] << 7 | s[3284] << 8 | s[438] << 9 | s[3285] << 10 | s[3286] << 11 | s[3287] << 12 | s[3282] << 13 | s[1679] << 14 | s[1680] << 15 | (s[952] ? s[885] : s[371] ? s[953] : s[883] ? s[961] : s[3016] ? s[922] : s[287] ? (s[193] ? 5 : 0) : s[2869]) << 16 | (f.manglendeViljeTilRaadighed ? 524288 : 0) | s[1681] << 20 | s[1682] << 21 | s[1683] << 22 | s[1684] << 23 | (f.revalideringErBevilget ? (s[952] ? s[885] : s[2577] ? s[953] : s[3288] ? s[2579] : s[883] ? s[3289] : s[3290]) : 0) << 24 | s[1707] << 27 | s[1708] << 28, s[1705], s[1706], (s[3291] ? (s[287] ? s[965] : s[2877]) : 0) << 0 | s[3291] << 2 | s[3292] << 3 | s[1688] << 4 | s[1689] << 5 | (s[0] ? s[3293] : 0) << 6 | s[439] << 8 | s[1690] << 9 | s[1691] << 10 | (s[0] ? (s[3294] ? s[965] : s[443] ? 2 : 0) : 0) << 11 | s[380] << 13 | s[381] << 14 | (s[3295] ? s[3293] : 0) << 15 | s[3295] << 17 | s[3296] << 18 | s[3297] << 19 | s[3298] << 20 | s[3299] << 21 | s[3300] << 22 | s[1696] << 23 | s[373] << 24 | (s[0] ? (s[2999] ? s[965] : s[3301]) : 0) << 25 | s[377] << 27 | s[376] << 28 | s[965] << 29, s[1686], s[1687], s[379], s[378], s[375], s[372], s[1697], s[1698], s[1699] << 0 | s[1700] << 1 | (s[0] ? (s[3031] ? s[965] : s[2783] ? (s[205] ? 2 : 0) : s[905] ? s[2784] : s[962]) : 0) << 2 | s[1694] << 5 | s[1695] << 6 | s[1703] << 7 | s[1704] << 8 | s[908] << 9 | s[423] << 10 | s[424] << 11 | (s[191] ? (f.vurderingsdato <= 16427 /* 2014-12-23 */ ? s[908] : s[2577] ? (s[418] ? 2 : 0) : s[2579]) : 0) << 12 | s[3302] << 14 | s[3303] << 15 | s[3304] << 16 | s[417] << 17 | s[765] << 18 | s[1716] << 19 | s[396] << 20 | (s[191] ? (s[2999] ? s[908] : s[3301]) : 0) << 21 | s[399] << 23 | s[400] << 24 | s[1723] << 25 | s[1724] << 26 | (s[191] ? (s[902] ? s[908] : s[2999] ? (s[406] ? 2 : 0) : s[3305] ? s[3004] : s[460] ? 4 : 0) : 0) << 27, s[1692], s[1693], s[1701], s[1702], s[422], s[421], s[398], s[395], s[419], s[420], s[1718] << 0 | s[1719] << 1 | s[3306] << 2 | (f.ansatIFleksjobVedForloebetsStart ? 8 : 0) | s[1720] << 4 | s[1721] << 5 | s[1722] << 6 | s[1728] << 7 | s[1729] << 8 | s[1730] << 9 | (s[191] ? (f.vurderingsdato <= 19703 /* 2023-12-12 */ ? s[908] : f.vurderingsdato <= 19898 /* 2024-06-24 */ ? (s[3307] ? 2 : 0) : s[3308] ? 3 : 0) : 0) << 10 | s[1711] << 12 | s[1712] << 13 | s[1713] << 14 | s[1714] << 15 | s[1715] << 16 | (s[3309] ? s[2814] : 0) << 17 | s[3309] << 19 | s[1725] << 20 | s[1726] << 21 | s[1727] << 22 | (s[0] ? (s[3305] ? s[965] : s[460] ? 2 : 0) : 0) << 23 | s[433] << 25 | s[432] << 26 | s[3310] << 27 | s[1733] << 28 | s[1734] << 29, s[1709], s[1710], s[1731], s[1732], s[430] << 0 | s[431] << 1 | (s[191] ? (s[2783] ? s[908] : s[900] ? 2 : 0) : 0) << 2 | s[1742] << 4 | s[429] << 5 | s[428] << 6 | s[3311] << 7 | s[3312] << 8 | s[3313] << 9 | s[3314] << 10 | (f.ferienErAftalt ? 2048 : 0) | s[1735] << 12 | s[1736] << 13 | (s[191] ? (s[2577] ? s[908] : s[386] ? 2 : 0) : 0) << 14 | s[3315] << 16 | s[3316] << 17 | (f.deltagerAktivt ? 262144 : 0) | s[3317] << 19 | s[3318] << 20 | (f.holderFerieMedYdelse ? 2097152 : 0) | s[1737] << 22 | s[1738] << 23 | s[1739] << 24 | (s[3319] ? (s[3094] ? s[908] : s[435] ? 2 : 0) : 0) << 25 | s[3319] << 27 | s[1745] << 28 | s[1746] << 29, s[1740], s[1741], s[1743], s[1744], s[1747] << 0 | (s[440] ? (s[3320] ? s[969] : s[3321] ? s[3322] : s[3323] ? (s[518] ? 3 : 0) : s[3324] ? (s[3325] ? 4 : 0) : s[3326] ? (s[3327] ? 5 : 0) : s[3328] ? 6 : 0) : 0) << 1 | s[440] << 4 | (f.personligKontaktErForsoegt ? 32 : 0) | (s[440] ? s[3329] : 0) << 6 | s[1751] << 8 | s[1752] << 9 | s[1753] << 10 | (s[3330] ? s[3329] : 0) << 11 | s[3330] << 13 | s[3331] << 14 | s[3332] << 15 | s[1760] << 16 | s[1761] << 17 | (s[1760] ? s[3329] : 0) << 18 | (f.kontaktErGenoprettet ? 1048576 : 0) | s[1756] << 21 | s[1757] << 22 | s[3333] << 23 | s[3334] << 24 | s[1762] << 25 | s[1763] << 26 | s[1764] << 27 | (s[3335] ? s[3329] : 0) << 28, s[1748], s[1749], s[1758], s[1759], s[1754], s[1755], s[3335] << 0 | s[3336] << 1 | (f.nedsatSammeMaaned ? 4 : 0) | s[1767] << 3 | s[1768] << 4 | (s[1767] && !s[3337] ? (f.bruddetSkete <= 16435 /* 2014-12-31 */ ? s[969] : s[3338] ? 2 : 0) : 0) << 5 | s[3337] << 7 | s[1769] << 8 | s[1770] << 9 | (f.ydelsenBoerOphoere ? 1024 : 0) | (f.modBedreVidende ? 2048 : 0) | s[3339] << 12 | s[3340] << 13 | (s[191] ? (s[883] ? s[908] : s[903] ? s[3341] : s[3031] ? s[3342] : s[3343] ? s[3038] : s[904] ? (s[561] ? 5 : 0) : s[3016] ? (s[224] ? 6 : 0) : s[3344] ? s[3345] : f.vurderingsdato <= 20818 /* 2026-12-31 */ ? (s[568] ? 8 : 0) : f.vurderingsdato <= 21183 /* 2027-12-31 */ ? (s[67] ? 9 : 0) : f.vurderingsdato <= 21549 /* 2028-12-31 */ ? (s[3346] ? 10 : 0) : s[3347] ? (s[3348] ? 11 : 0) : s[541] ? 12 : 0) : 0) << 14 | s[450] << 18 | s[456] << 19 | (f.revalideringErBevilget ? (s[952] ? s[885] : s[3349] ? s[953] : s[883] ? s[3350] : s[3030]) : 0) << 20 | (f.foelgerRevalideringsplanen ? 8388608 : 0) | (f.leveomkostningerDaekkesAndetsteds ? 16777216 : 0) | s[3351] << 25 | (f.netopForladtSkolen ? 67108864 : 0) | (f.kanKlareSigMedSU ? 134217728 : 0) | s[3352] << 28 | (f.saerligtBegraensedeErhvervsmuligheder ? 536870912 : 0), s[1765], s[1766], s[1771], s[1772], s[1773], s[1774], s[1776], s[1777], s[1778] << 0 | s[1779] << 1 | s[1780] << 2 | (f.revalideringErBevilget ? (s[952] ? s[885] : s[3353] ? s[953] : s[3294] ? s[3354] : s[883] ? s[3355] : s[3290]) : 0) << 3 | s[1799] << 6 | s[1800] << 7 | s[1801] << 8 | (s[3356] ? s[3357] : 0) << 9 | s[3356] << 12 | s[1793] << 13 | s[1794] << 14 | (s[299] ? 0 : s[3357]) << 15 | s[1789] << 18 | s[1790] << 19 | s[3358] << 20 | s[3359] << 21 | (f.arbejdsindtaegtTilHoejesteSygedagpenge ? 4194304 : 0) | s[451] << 23 | s[452] << 24 | (s[3360] ? s[3357] : 0) << 25 | s[3361] << 28 | s[3362] << 29, s[1791], s[1792], s[1787], s[1788], s[448], s[449], s[1781], s[1782], s[1783] << 0 | s[1784] << 1 | (s[3360] ? s[3136] : 0) << 2 | s[1786] << 5 | (s[1786] ? 0 : s[3363] <= 13858 /* 2007-12-11 */ ? 1 : s[3363] <= 18261 /* 2019-12-31 */ ? (s[3363] >= 13859 /* 2007-12-12 */ ? 2 : 0) : s[3363] >= 18262 /* 2020-01-01 */ ? 3 : 0) << 6 | s[1797] << 8 | s[1798] << 9 | (s[3364] && !s[3365] ? s[3357] : 0) << 10 | s[3364] << 13 | s[3365] << 14 | s[3366] << 15 | s[3367] << 16 | s[3368] << 17 | s[1803] << 18 | (s[851] && !s[457] && s[1] ? s[3136] : 0) << 19 | s[1804] << 22 | s[1805] << 23 | (f.kortvarigAfbrydelseUdenBetydning ? 16777216 : 0) | (f.fravaerVedBarselIRevalidering ? 33554432 : 0) | s[1808] << 26, s[1795], s[1796], s[1806], s[1807], (f.revalideringErBevilget ? (s[952] ? s[885] : s[3353] ? s[953] : s[3294] ? s[3354] : f.vurderingsdato <= 16882 /* 2016-03-22 */ ? s[3355] : s[3305] ? (s[3369] ? 5 : 0) : s[883] ? (s[460] ? 6 : 0) : s[905] ? s[3370] : s[3371]) : 0) << 0 | s[3372] << 4 | s[1809] << 5 | s[1810] << 6 | (f.revalideringErBevilget ? (s[883] ? s[885] : s[2821]) : 0) << 7 | s[3373] << 9 | s[1814] << 10 | (s[1814] ? 0 : s[3374] <= 16616 /* 2015-06-30 */ ? 1 : s[3374] >= 16617 /* 2015-07-01 */ ? 2 : 0) << 11 | s[1815] << 13 | s[1816] << 14 | (s[952] ? s[893] : s[880] ? s[953] : s[2880]) << 15 | s[3375] << 17 | s[3376] << 18 | s[3377] << 19 | s[3378] << 20 | s[3379] << 21 | s[3380] << 22 | s[3381] << 23 | s[524] << 24 | s[972] << 25 | s[3382] << 26 | (s[3382] === 1 ? s[3383] : s[3382] === 2 ? s[3383] : 0) << 28 | (f.ledighedsydelseForAfbrydelse ? 536870912 : 0), s[1811], s[1812], s[469] << 0 | s[466] << 1 | (f.erVisiteretTilFleksjob ? s[2779] : 0) << 2 | s[467] << 4 | s[468] << 5 | s[3384] << 6 | s[504] << 7 | s[506] << 8 | (s[3385] && !s[3386] ? (s[3387] ? s[965] : s[3388] ? s[3389] : s[3390] ? 3 : 0) : 0) << 9 | s[3385] << 11 | s[3386] << 12 | s[3391] << 13 | s[3392] << 14 | s[515] << 15 | s[516] << 16 | (s[0] ? (s[3387] ? s[965] : s[3002] ? s[3389] : s[3388] ? s[3119] : s[287] ? (s[3390] ? 4 : 0) : s[2580]) : 0) << 17 | s[3393] << 20 | s[3394] << 21 | s[476] << 22 | s[477] << 23 | s[470] << 24 | (s[470] ? (s[905] ? (s[470] ? 1 : 0) : s[966]) : 0) << 25 | s[3395] << 27 | (f.ventesRaskInden8Uger ? 268435456 : 0) | s[3396] << 29, s[1819], s[1820], s[514], s[513], s[3397] << 0 | (f.oenskerTidligOpfoelgning ? 2 : 0) | s[3398] << 2 | s[475] << 3 | s[473] << 4 | s[474] << 5 | (s[999] ? s[885] : s[2555] ? s[2878] : s[3016] ? s[2556] : s[905] ? s[981] : s[3399]) << 6 | s[3400] << 9 | s[3401] << 10 | s[3402] << 11 | s[3403] << 12 | s[479] << 13 | s[478] << 14 | (s[193] && s[483] ? 1 : s[193] && !s[482] ? (s[905] ? (s[193] ? 2 : 0) : s[3404]) : 0) << 15 | s[482] << 18 | s[3405] << 19 | s[3406] << 20 | s[3407] << 21 | s[613] << 22 | s[3408] << 23 | s[3409] << 24 | s[603] << 25 | (f.forudsigeligtForloeb ? 67108864 : 0) | s[3410] << 27 | s[3411] << 28 | s[3412] << 29, s[3413] << 0 | s[3414] << 1 | s[3415] << 2 | (f.opfoelgningOenskes ? 8 : 0) | (f.opfoelgningAlligevel ? 16 : 0) | s[3416] << 5 | s[3417] << 6 | s[2282] << 7 | s[2283] << 8 | (s[483] ? 1 : s[482] ? 0 : s[999] ? s[2864] : s[2555] ? s[1001] : s[3418]) << 9 | s[481] << 12 | s[480] << 13 | s[1823] << 14 | s[1824] << 15 | (s[3419] ? (f.vurderingsdato <= 14521 /* 2009-10-04 */ ? s[893] : s[880] ? (s[3420] ? 2 : 0) : s[2880]) : 0) << 16 | s[3419] << 18 | s[1827] << 19 | (s[3421] ? 1 : s[952] ? s[3422] : s[2865]) << 20 | s[3421] << 22 | (f.modtogLedighedsydelse30Juni2006 ? 8388608 : 0) | s[3423] << 24 | s[3424] << 25 | s[3425] << 26 | s[3426] << 27 | s[3427] << 28 | (f.revurderetFoer ? 536870912 : 0), s[2280], s[2281], s[1821], s[1822], s[1825], s[1826], s[3428] << 0 | s[3429] << 1 | s[3430] << 2 | s[3431] << 3 | s[3432] << 4 | s[3433] << 5 | s[3434] << 6 | s[1830] << 7 | s[893] << 8 | s[3435] << 9 | s[3436] << 10 | s[1833] << 11 | s[1834] << 12 | s[3437] << 13 | (s[3437] === 1 ? 0 : s[3437] === 2 ? 0 : s[3437] === 4 ? (s[3438] ? 1 : 0) : 0) << 16 | s[977] << 17 | s[3] << 18 | s[3438] << 19 | (f.flyttedeKommuneMedLedighedsydelse ? 1048576 : 0) | (f.flytningForhindrerFristen ? 2097152 : 0) | s[1835] << 22 | s[1836] << 23 | s[1839] << 24 | s[1840] << 25 | s[1843] << 26 | s[1844] << 27 | s[1847] << 28 | s[1848] << 29, s[1828], s[1829], s[1831], s[1832], s[1837], s[1838], s[1841], s[1842], s[1845], s[1846], s[1849], s[1850], s[858] << 0 | (f.ferieaaretBegyndte <= 13858 /* 2007-12-11 */ ? (s[3439] ? 1 : 0) : f.ferieaaretBegyndte <= 18382 /* 2020-04-30 */ ? (f.ferieaaretBegyndte >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.ferieaaretBegyndte <= 18505 /* 2020-08-31 */ ? (s[3440] ? 3 : 0) : s[3441] ? 4 : 0) << 1 | s[3442] << 4 | s[3443] << 5 | s[3444] << 6 | s[3445] << 7 | s[1856] << 8 | (s[1856] ? (f.ferienMedLedighedsydelseBegynder <= 20484 /* 2026-01-31 */ ? (s[1856] ? 1 : 0) : f.ferienMedLedighedsydelseBegynder >= 20485 /* 2026-02-01 */ ? 2 : 0) : 0) << 9 | s[1857] << 11 | s[1858] << 12 | s[3446] << 13 | s[3447] << 14 | s[3448] << 15 | (f.berettigetVedOvergangen ? 65536 : 0) | s[3449] << 17 | s[1863] << 18 | (f.retTilLedighedsydelseFra <= 15705 /* 2012-12-31 */ ? (s[1863] ? 1 : 0) : s[3450] ? 2 : 0) << 19 | s[1864] << 21 | s[1865] << 22 | s[1866] << 23 | (s[3321] ? s[3451] : s[3323] ? (s[518] ? 2 : 0) : s[3324] ? (s[3325] ? 3 : 0) : s[3326] ? (s[3327] ? 4 : 0) : s[3328] ? 5 : 0) << 24 | s[1867] << 27 | s[1868] << 28 | (f.harSoegtAktivtMedLedighedsydelse ? 536870912 : 0), s[1852], s[1853], s[1854], s[1855], s[1859], s[1860], s[1861], s[1862], s[1869], s[1870], s[1871] << 0 | s[1872] << 1 | (s[1871] ? (s[3452] ? s[3451] : s[3453]) : 0) << 2 | s[3454] << 4 | s[3455] << 5 | s[1873] << 6 | s[1874] << 7 | s[859] << 8 | s[3456] << 9 | s[3457] << 11 | s[3458] << 12 | s[3459] << 13 | s[3460] << 14 | s[3461] << 15 | s[3462] << 16 | s[3463] << 17 | s[1880] << 18 | s[1881] << 19 | (s[1880] ? s[3456] : 0) << 20 | s[1882] << 22 | s[1883] << 23 | s[3464] << 24 | s[3465] << 25 | s[3466] << 26 | s[3467] << 27 | s[3468] << 28 | s[3469] << 29, s[1876], s[1877], s[1878], s[1879], s[3470] << 0 | s[3471] << 1 | s[3472] << 2 | s[3473] << 3 | s[3474] << 4 | s[3475] << 5 | s[1884] << 6 | s[1885] << 7 | (s[880] ? s[893] : s[2577] ? s[899] : s[2579]) << 8 | s[1886] << 10 | s[1887] << 11 | (f.staarTilRaadighedForFleksjob ? 4096 : 0) | (f.pensionssagUnderBehandling ? 8192 : 0) | s[526] << 14 | s[529] << 15 | s[525] << 16 | s[3476] << 17 | s[3477] << 18 | s[3478] << 19 | s[1890] << 20 | s[1891] << 21 | s[3479] << 22 | s[534] << 23 | s[1943] << 24 | (f.udgiftenErPaataget ? 33554432 : 0) | s[3480] << 26 | (f.hjaelpTrodsSenAnsoegning ? 134217728 : 0) | s[1888] << 28 | s[1889] << 29, (s[952] ? s[885] : s[883] ? s[953] : s[901]) << 0 | (f.egenBetalingVanskeliggoerFremtiden ? 4 : 0) | s[536] << 3 | s[537] << 4 | (f.udgiftenErHeltAfgoerende ? 32 : 0) | s[3481] << 6 | s[1893] << 7 | s[1894] << 8 | (f.udsaettelsestruetPaaGrundAfRestance ? 512 : 0) | (f.huslejehjaelpForebyggerUdsaettelse ? 1024 : 0) | (f.hjaelpenDaekkerKunSanktion ? 2048 : 0) | (f.kanIkkeBetaleUdgiften ? 4096 : 0) | s[1895] << 13 | s[1896] << 14 | s[1897] << 15 | (f.udsaettelsestruetPaaGrundAfRestance ? s[2549] : 0) << 16 | s[1898] << 18 | s[1899] << 19 | (f.udgiftenDaekkesEfterAndenLov ? 1048576 : 0) | (f.behandlingenErNoedvendig ? 2097152 : 0) | s[3482] << 22 | (f.behandlingUdenForDetOffentlige ? 8388608 : 0) | s[3483] << 24 | (f.offentligBehandlingFindes ? 33554432 : 0) | (f.privatBehandlingErLaegeligtVelbegrundet ? 67108864 : 0) | s[1902] << 27 | s[1903] << 28, s[1900], s[1901], (s[880] ? s[885] : s[287] ? s[899] : s[3484]) << 0 | s[3485] << 2 | s[3486] << 3 | s[3487] << 4 | (f.ydelsenSvarerTilKontanthjaelp ? 32 : 0) | s[3488] << 6 | s[3489] << 7 | (f.opfylderKontanthjaelpensOekonomi ? 256 : 0) | s[3490] << 9 | s[3491] << 10 | s[3492] << 11 | s[3493] << 12 | s[223] << 13 | s[1906] << 14 | s[1907] << 15 | (s[1902] && !s[1903] && s[1] ? (s[880] ? s[885] : s[371] ? s[899] : s[3494] ? s[961] : s[287] ? (s[3495] ? 4 : 0) : s[2580]) : 0) << 16 | s[3496] << 19 | s[3497] << 20 | s[3498] << 21 | s[3499] << 22 | s[298] << 23 | s[860] << 24 | s[1909] << 25 | s[1912] << 26 | (s[860] && !s[1909] && s[1] ? (s[880] ? s[885] : s[3494] ? s[899] : s[3495] ? 3 : 0) : 0) << 27 | s[861] << 29, s[1904], s[1905], s[1910], s[1911], s[1914] << 0 | (f.faarKontanthjaelpVedMedicin ? 2 : 0) | s[3500] << 2 | s[3501] << 3 | s[3502] << 4 | s[3503] << 5 | s[3504] << 6 | s[1917] << 7 | (s[861] && !s[1914] && s[1] ? s[3209] : 0) << 8 | s[1918] << 10 | s[1919] << 11 | s[1920] << 12 | (s[3505] ? s[3201] : 0) << 13 | s[3505] << 15 | s[3506] << 16 | s[1921] << 17 | s[1922] << 18 | s[1923] << 19 | (s[3507] ? s[3508] : 0) << 20 | s[3507] << 23 | s[1924] << 24 | s[1925] << 25 | (f.flytningenForbedrerForholdene ? 67108864 : 0) | s[3509] << 27 | (f.flytterTilUdlandet ? 268435456 : 0) | (f.knyttetTilLandetDerFlyttesTil ? 536870912 : 0), s[1915], s[1916], s[1926] << 0 | s[1927] << 1 | s[1928] << 2 | s[1929] << 3 | s[1932] << 4 | s[1933] << 5 | s[3510] << 6 | s[3511] << 7 | s[1941] << 8 | s[1942] << 9 | s[1949] << 10 | s[1950] << 11 | s[1951] << 12 | (f.fikSUForSammeTid ? (s[952] ? s[885] : s[3353] ? s[953] : s[3294] ? s[3354] : s[3355]) : 0) << 13 | (f.fikSUForSammeTid ? 65536 : 0) | s[1946] << 17 | s[1947] << 18 | s[1948] << 19 | (f.doemtForHandlingILovensListe ? (s[952] ? s[885] : s[3349] ? s[953] : s[3288] ? s[3350] : s[3289]) : 0) << 20 | (f.doemtForHandlingILovensListe ? 8388608 : 0) | s[1944] << 24 | s[1945] << 25 | (f.undlodOplysningerModBedreVidende ? 67108864 : 0) | (f.modtogUberettigetModBedreVidende ? 134217728 : 0) | (f.sanktionIDagpenge ? 268435456 : 0) | s[1952] << 29, s[1934], s[1935], s[1930], s[1931], s[1937], s[1938], s[1939], s[1940], s[1953] << 0 | s[1954] << 1 | (f.tilbagebetalingAfgjortDen <= 13858 /* 2007-12-11 */ ? (s[1954] ? 1 : 0) : f.tilbagebetalingAfgjortDen <= 18261 /* 2019-12-31 */ ? (f.tilbagebetalingAfgjortDen >= 13859 /* 2007-12-12 */ ? 2 : 0) : f.tilbagebetalingAfgjortDen <= 19357 /* 2022-12-31 */ ? (s[3512] ? 3 : 0) : s[3513] ? 4 : 0) << 2 | s[3514] << 5 | s[3515] << 6 | s[3516] << 7 | s[3517] << 8 | s[3518] << 9 | s[3519] << 10 | (f.fikHjaelpTilBoligindskud ? 2048 : 0) | s[1956] << 12 | s[862] << 13 | (f.fikHjaelpTilBoligindskud ? s[3201] : 0) << 14 | (f.fikHjaelpTilBoligindskud ? s[3209] : 0) << 16 | s[1962] << 18 | s[1963] << 19 | s[1964] << 20 | (f.selvforskyldtLedig ? s[3508] : 0) << 21 | (f.selvforskyldtLedig ? 16777216 : 0) | s[1960] << 25 | s[1961] << 26 | (f.hjaelpenYdesUnderTilbud ? 134217728 : 0) | (f.oplystOmTilbagebetalingspligt ? 268435456 : 0) | s[3520] << 29, s[1958], s[1959], s[3521] << 0 | s[3522] << 1 | (f.brugteMidlerUndtagetFraForsoergelse ? 4 : 0) | (f.uforsvarligOekonomi ? 8 : 0) | (f.gavIkkeOplysningerTilAndreMyndigheder ? 16 : 0) | (f.indblandetIArbejdsstrid ? 32 : 0) | (f.kanSnartBetaleTilbage ? 64 : 0) | s[1965] << 7 | s[1966] << 8 | (f.senereErstatningForSammeTid ? 512 : 0) | (f.erstatningForTabAfErhvervsevne ? 1024 : 0) | s[1967] << 11 | s[1968] << 12 | (f.vurderingsdato <= 14774 /* 2010-06-14 */ ? s[885] : s[2555] ? (f.vurderingsdato >= 14775 /* 2010-06-15 */ ? 2 : 0) : s[905] ? s[2556] : s[3347] ? s[962] : s[541] ? 5 : 0) << 13 | s[551] << 16 | s[2039] << 17 | s[2040] << 18 | (s[3523] ? (s[880] ? s[885] : f.vurderingsdato <= 16952 /* 2016-05-31 */ ? s[899] : s[883] ? (s[3524] ? 3 : 0) : s[3091]) : 0) << 19 | s[3523] << 22 | s[3525] << 23 | (f.heltAabenbartIngenForbedring ? 16777216 : 0) | (f.sundhedskoordinatorHarUdtaltSig ? 33554432 : 0) | s[3526] << 26 | (f.bedtOmAfgoerelseOmPensionAlene ? 134217728 : 0) | (f.utvivlsomtIkkePension ? 268435456 : 0) | s[1969] << 29, s[1970] << 0 | s[1971] << 1 | (s[3527] ? 1 : s[880] ? s[2864] : s[2555] ? s[2880] : s[3418]) << 2 | s[3527] << 5 | s[3528] << 6 | s[3529] << 7 | s[3530] << 8 | s[3531] << 9 | s[1972] << 10 | s[1973] << 11 | (s[880] ? s[885] : s[2555] ? s[899] : s[3016] ? s[2556] : s[3532]) << 12 | s[3533] << 15 | s[3534] << 16 | s[3535] << 17 | s[3536] << 18 | (f.behovForUndervisningsomraadet ? 524288 : 0) | s[1974] << 20 | s[1975] << 21 | (f.borgerenDeltogIMoedet ? 4194304 : 0) | (f.aabenbartFormaalsloestAtUdvikle ? 8388608 : 0) | s[1977] << 24 | s[1978] << 25 | (f.indstillingenFoelges ? 67108864 : 0) | (f.sagenErForelagtIgen ? 134217728 : 0) | s[1979] << 28 | s[1980] << 29, s[864] << 0 | s[1985] << 1 | s[548] << 2 | (s[3537] ? s[3538] : s[3539] ? s[3540] : s[550] ? 3 : 0) << 3 | (f.sagVerserede1Januar2020 ? 32 : 0) | (f.vaelgerSeniorpension ? 64 : 0) | s[1984] << 7 | (s[864] && !s[1985] && s[548] ? s[3538] : 0) << 8 | s[1989] << 9 | s[1990] << 10 | (s[1989] ? s[1644] : 0) << 11 | (f.modtogHjaelp30Juni2025 ? 4096 : 0) | s[1992] << 13 | s[1993] << 14 | (s[2733] ? s[885] : s[2734]) << 15 | (f.harDanskIndfoedsret ? 131072 : 0) | s[3541] << 18 | s[3542] << 19 | s[3543] << 20 | (f.opholdstilladelseEfterUdlaendingeloven7Eller8 ? 2097152 : 0) | s[1994] << 22 | s[1995] << 23 | (f.ligestilletEfterEUEllerOverenskomst ? 16777216 : 0) | s[2002] << 25 | s[2003] << 26 | s[2004] << 27 | (f.vurderingsdato <= 18247 /* 2019-12-17 */ ? s[885] : s[2736] ? (s[3544] ? 2 : 0) : s[3545]) << 28, s[1981], s[1982], s[1987], s[1988], s[1998] << 0 | s[1999] << 1 | s[3546] << 2 | s[3547] << 3 | s[3548] << 4 | s[2000] << 5 | s[2001] << 6 | (f.flyttetEfterTilkendelsen ? 128 : 0) | s[3549] << 8 | s[3550] << 9 | s[3551] << 10 | s[3552] << 11 | s[3553] << 12 | s[3554] << 13 | s[1996] << 14 | s[1997] << 15 | s[3555] << 16 | s[3556] << 17 | s[3557] << 18 | s[3558] << 19 | (f.harFastBopaelIDanmark ? 1048576 : 0) | s[3559] << 21 | s[3560] << 22 | (f.harFastBopaelPaaFaeroeerneEllerIGroenland ? 8388608 : 0) | (f.harHyrePaaDanskSkib ? 16777216 : 0) | s[3561] << 25 | (f.saerligeOmstaendighederForPensionIUdlandet ? 67108864 : 0) | s[2005] << 27 | s[2006] << 28 | s[2009] << 29, s[2007], s[2008], s[2010] << 0 | s[3562] << 1 | (s[3562] === 1 ? s[3563] : s[3562] === 2 ? s[3563] : 0) << 3 | s[983] << 4 | s[984] << 5 | s[2013] << 6 | s[2014] << 7 | s[3564] << 8 | (s[3564] === 1 ? 0 : s[3564] === 2 ? (s[546] ? 1 : s[3565] ? 0 : 2) : 0) << 10 | s[546] << 12 | s[3565] << 13 | s[2017] << 14 | s[3566] << 15 | (s[3566] === 2 ? 0 : s[3566] === 3 ? 0 : s[3566] === 4 ? (s[3565] ? 0 : 1) : 0) << 18 | s[987] << 19 | s[3567] << 20 | s[989] << 21 | s[2018] << 22 | s[2019] << 23 | s[2020] << 24 | s[2021] << 25 | s[2022] << 26 | (s[2733] ? s[885] : f.vurderingsdato <= 17325 /* 2017-06-08 */ ? s[2734] : f.vurderingsdato <= 17486 /* 2017-11-16 */ ? (s[3568] ? 3 : 0) : s[3569] ? 4 : 0) << 27, s[2011], s[2012], s[2015], s[2016], s[2025] << 0 | s[2026] << 1 | (s[2733] ? s[885] : s[880] ? s[2734] : s[905] ? s[2880] : s[962]) << 2 | s[3570] << 5 | s[2027] << 6 | s[2028] << 7 | (s[880] ? s[885] : s[3028] ? s[899] : s[3571] ? s[3029] : s[905] ? s[3572] : s[975]) << 8 | s[3573] << 11 | (f.dokumenteretIngenForbedring ? 4096 : 0) | s[2029] << 13 | s[2030] << 14 | (f.arbejdsevnenErVarigtNedsat ? 32768 : 0) | (f.ikkeSelvforsoergendeTrodsStoette ? 65536 : 0) | s[2023] << 17 | s[2024] << 18 | (s[2733] ? s[885] : s[905] ? s[2734] : s[976]) << 19 | s[3574] << 21 | s[3575] << 22 | s[2031] << 23 | s[2032] << 24 | (s[2733] ? s[885] : s[880] ? s[2734] : s[883] ? s[2880] : s[3030]) << 25 | s[2033] << 28 | s[2034] << 29, (f.bedtOmAfgoerelseOmPensionAlene ? (s[2733] ? s[885] : s[880] ? s[2734] : s[2880]) : 0) << 0 | s[2035] << 2 | s[2036] << 3 | (s[3537] ? s[3538] : f.seniorpensionAnsoegtDen <= 16362 /* 2014-10-19 */ ? s[3540] : s[3539] ? (f.seniorpensionAnsoegtDen >= 16363 /* 2014-10-20 */ ? 3 : 0) : s[550] ? 4 : 0) << 4 | s[3576] << 7 | s[3577] << 8 | (f.langvarigOgAktuelTilknytning ? 512 : 0) | s[2037] << 10 | s[2038] << 11 | (s[2733] ? s[885] : s[880] ? s[2734] : s[905] ? s[2880] : s[3578]) << 12 | s[3579] << 15 | s[3580] << 16 | s[3581] << 17 | s[2041] << 18 | s[2042] << 19 | (s[2733] ? s[885] : s[880] ? s[2734] : s[933] ? s[2880] : s[3582]) << 20 | (f.redegoerelseForIngenForbedring ? 8388608 : 0) | (f.redegoerelseForRessourcerIPensionssag ? 16777216 : 0) | (f.forklaringPaaVarigNedsaettelse ? 33554432 : 0) | s[3583] << 26 | (f.forklaringPaaManglendeSelvforsoergelse ? 134217728 : 0) | (f.konkreteArbejdsfunktionerErAngivet ? 268435456 : 0) | (f.planMedFuldAfklaring ? 536870912 : 0), (f.dokumentationForUdtoemteIndsatser ? 1 : 0) | s[2043] << 1 | s[2044] << 2 | (f.moedeMedBeslutterneErTilbudt ? 8 : 0) | s[566] << 4 | (f.pensionssagenOvergikDen <= 14518 /* 2009-10-01 */ ? s[3584] : f.pensionssagenOvergikDen >= 14519 /* 2009-10-02 */ ? 2 : 0) << 5 | s[2533] << 7 | s[2534] << 8 | s[3585] << 9 | s[3586] << 10 | s[3587] << 11 | (f.langTilknytningMed20Til25Aar ? 4096 : 0) | s[2048] << 13 | s[2049] << 14 | (s[883] ? s[885] : s[903] ? s[3341] : s[3342]) << 15 | s[3588] << 17 | s[3589] << 18 | s[3590] << 19 | s[3591] << 20 | (f.varigtNedsatISenesteJob ? 2097152 : 0) | s[3592] << 22 | s[3593] << 23 | s[3594] << 24 | s[865] << 25 | s[2052] << 26 | s[2053] << 27 | (s[865] ? 0 : s[3595] <= 18261 /* 2019-12-31 */ ? 1 : s[3595] <= 18669 /* 2021-02-11 */ ? (s[3596] ? 2 : 0) : s[3597] ? 3 : 0) << 28, s[2045], s[2046], s[2054], s[2055], s[2056], s[2057], s[2068], s[2069], s[2070] << 0 | (f.vurderingsdato <= 18625 /* 2020-12-29 */ ? s[885] : s[2736] ? (s[555] ? 2 : 0) : s[3545]) << 1 | s[3598] << 3 | s[3599] << 4 | s[3600] << 5 | s[3601] << 6 | s[3602] << 7 | s[3603] << 8 | s[3604] << 9 | s[2063] << 10 | s[2064] << 11 | s[3605] << 12 | s[3606] << 13 | s[2058] << 14 | s[2059] << 15 | s[2060] << 16 | s[3607] << 17 | s[3608] << 18 | s[3609] << 19 | s[3610] << 20 | s[3611] << 21 | s[3612] << 22 | s[3613] << 23 | (f.tilknytningI9Maaneder ? 16777216 : 0) | (f.kommerFraFleksydelse ? 33554432 : 0) | s[2067] << 26 | s[3614] << 27 | s[3615] << 28 | s[3616] << 29, s[2061], s[2062], s[2065], s[2066], s[3617] << 0 | s[3618] << 1 | s[2072] << 2 | (s[2072] ? 0 : s[3619] <= 18669 /* 2021-02-11 */ ? 1 : s[3619] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 3 | s[2074] << 5 | (s[2074] ? 0 : s[3620] <= 18669 /* 2021-02-11 */ ? 1 : s[3620] >= 18670 /* 2021-02-12 */ ? 2 : 0) << 6 | s[2075] << 8 | s[2076] << 9 | s[2077] << 10 | (s[2733] ? s[885] : f.vurderingsdato <= 19107 /* 2022-04-25 */ ? s[2734] : s[3621] ? (s[3622] ? 3 : 0) : s[3623]) << 11 | s[2078] << 14 | s[2079] << 15 | (s[2733] ? s[885] : s[3343] ? s[2734] : s[3621] ? s[3624] : s[3623]) << 16 | (f.aegtefaelleHarOgsaaPension ? 524288 : 0) | s[2084] << 20 | s[2085] << 21 | (s[2733] ? s[885] : f.vurderingsdato <= 17487 /* 2017-11-17 */ ? s[2734] : s[3571] ? (s[3625] ? 3 : 0) : s[3572]) << 22 | (f.giftEllerSamlevende ? 33554432 : 0) | s[2090] << 26 | s[2091] << 27 | s[2092] << 28, s[2080], s[2081], s[2082], s[2083], (s[3626] ? s[3627] : f.folkepensionAnsoegtDen <= 17325 /* 2017-06-08 */ ? s[3628] : f.folkepensionAnsoegtDen <= 17486 /* 2017-11-16 */ ? (s[3629] ? 3 : 0) : s[3630] ? 4 : 0) << 0 | s[3631] << 3 | s[3632] << 4 | s[2088] << 5 | s[2089] << 6 | s[3633] << 7 | (s[3633] === 1 ? s[3634] : s[3633] === 2 ? s[3634] : 0) << 9 | s[3635] << 10 | s[2096] << 11 | (s[2096] ? 0 : s[3636] <= 14518 /* 2009-10-01 */ ? 1 : s[3636] >= 14519 /* 2009-10-02 */ ? 2 : 0) << 12 | s[2099] << 14 | s[2100] << 15 | s[2101] << 16 | (s[3637] ? s[885] : f.vurderingsdato <= 19106 /* 2022-04-24 */ ? (s[786] ? 2 : 0) : s[3638] ? 3 : 0) << 17 | s[2097] << 19 | s[2098] << 20 | (s[2733] ? s[885] : s[3343] ? s[2734] : s[3344] ? s[3624] : s[568] ? 4 : 0) << 21 | (f.vaesentligtForbedretOgSelvforsoergende ? 16777216 : 0) | s[3639] << 25 | s[3640] << 26 | (f.samtykkerTilFrakendelse ? 134217728 : 0) | s[3641] << 28 | s[3642] << 29, s[2086], s[2087], s[2093], s[2094], (f.udsendtMedPsykiskLidelse ? 1 : 0) | s[3643] << 1 | (f.saerligeOmstaendighederForFrakendelse ? 4 : 0) | s[2106] << 3 | s[2107] << 4 | s[2108] << 5 | s[2109] << 6 | (s[371] ? s[885] : s[2578]) << 7 | (f.personligeForholdErOmtalt ? 512 : 0) | (f.undtagetEfterOffentlighedsloven ? 1024 : 0) | (f.hensynModEgenacces ? 2048 : 0) | s[2110] << 12 | s[2111] << 13 | (f.sagenAngivet ? 16384 : 0) | (f.temaErAngivet ? 32768 : 0) | s[2112] << 16 | s[2113] << 17 | (s[371] ? s[885] : s[2678] ? s[2578] : s[570] ? 3 : 0) << 18 | (f.uforholdsmaessigtRessourceforbrug ? 1048576 : 0) | (f.retsstridigtFormaal ? 2097152 : 0) | s[3644] << 22 | (f.chikanoestFormaal ? 8388608 : 0) | s[2114] << 24 | s[2115] << 25 | s[3645] << 26 | (f.oplysningenErModtagetUdenDokument ? 134217728 : 0) | (f.oplysningenHarBetydning ? 268435456 : 0) | s[2116] << 29, s[2102], s[2103], s[2104], s[2105], s[2117] << 0 | (f.sagsskridtetErVaesentligt ? 2 : 0) | (f.sagsskridtetFremgaarAfDokumenterne ? 4 : 0) | s[2118] << 3 | s[2119] << 4 | s[3646] << 5 | (f.dokumentetHarBetydning ? 64 : 0) | s[2120] << 7 | s[2121] << 8 | s[3647] << 9 | s[867] << 10 | (s[575] ? 1 : s[3648] ? (s[3649] ? 2 : 0) : s[576] ? 3 : 0) << 11 | s[575] << 13 | s[576] << 14 | (f.anmodningEfterOffentlighedslovenErFaerdigbehandlet ? 32768 : 0) | (s[3648] ? (s[3649] ? 1 : 0) : s[576] ? 2 : 0) << 16 | s[3650] << 18 | s[3651] << 19 | s[3652] << 20 | s[2127] << 21 | s[2128] << 22 | s[3653] << 23 | s[3654] << 24 | s[3655] << 25 | s[3656] << 26 | s[2129] << 27 | s[2130] << 28 | s[573] << 29, s[2122], s[2123], s[2125], s[2126], s[2131], s[2132], (f.afgoerelsenOmAktindsigtFastholdes ? 1 : 0) | s[2133] << 1 | (f.afgoerelsenOmAktindsigtFastholdes ? (f.klageOverAfslagModtaget <= 16070 /* 2013-12-31 */ ? (f.klageOverAfslagModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[3657] ? 2 : 0) : 0) << 2 | s[2136] << 4 | (f.klageOverAfslagModtagetAfKlageinstansen <= 16070 /* 2013-12-31 */ ? (f.klageOverAfslagModtagetAfKlageinstansen >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2136] ? 2 : 0) << 5 | s[2137] << 7 | s[2138] << 8 | s[2139] << 9 | s[2140] << 10 | s[3658] << 11 | s[2143] << 12 | (f.klageOverSagsbehandlingstidModtaget <= 16070 /* 2013-12-31 */ ? (f.klageOverSagsbehandlingstidModtaget >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2143] ? 2 : 0) << 13 | s[2146] << 15 | (f.klageOverSagsbehandlingstidModtagetAfKlageinstansen <= 16070 /* 2013-12-31 */ ? (f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[2146] ? 2 : 0) << 16 | s[2147] << 18 | s[2148] << 19 | s[577] << 20 | (f.materialetErOffentligtTilgaengeligt ? 2097152 : 0) | s[2151] << 22 | (f.pensionssagenOvergikDen <= 15094 /* 2011-04-30 */ ? s[3584] : s[2151] ? 2 : 0) << 23 | (f.foertidspensionErBevilget ? 33554432 : 0) | s[2152] << 26 | s[2153] << 27 | s[868] << 28, s[2134], s[2135], s[2141], s[2142], s[2144], s[2145], s[2149], s[2150], (f.foertidspensionAnsoegtDen <= 15094 /* 2011-04-30 */ ? (s[868] ? 1 : 0) : s[3659] ? 2 : 0) << 0 | s[580] << 2 | s[581] << 3 | (s[880] ? s[885] : s[905] ? s[899] : s[3404]) << 4 | s[2157] << 7 | s[2158] << 8 | (s[880] ? s[885] : s[3002] ? s[899] : s[3016] ? s[3119] : s[3532]) << 9 | s[3660] << 12 | s[2161] << 13 | s[2162] << 14 | (s[2161] ? (f.anmodetOmRefusionDen <= 16439 /* 2015-01-04 */ ? (s[3661] ? 1 : 0) : f.anmodetOmRefusionDen <= 18261 /* 2019-12-31 */ ? (f.anmodetOmRefusionDen >= 16440 /* 2015-01-05 */ ? 2 : 0) : f.anmodetOmRefusionDen >= 18262 /* 2020-01-01 */ ? 3 : 0) : 0) << 15 | s[3661] << 17 | s[3662] << 18 | (f.forkertVejledning ? 524288 : 0) | (f.saerligeOmstaendighederForRefusion ? 1048576 : 0) | s[869] << 21 | (s[3663] ? s[3664] : f.ansoegningenModtaget <= 14699 /* 2010-03-31 */ ? s[3665] : s[3666] ? 3 : 0) << 22 | s[2166] << 24 | s[2167] << 25 | (s[3663] ? s[3664] : s[3665]) << 26 | s[2168] << 28 | s[2169] << 29, s[2155], s[2156], s[2159], s[2160], s[2163], s[2164], s[2170] << 0 | s[2171] << 1 | (s[3667] ? s[885] : s[3668]) << 2 | s[2172] << 4 | s[2173] << 5 | (f.vurderingsdato <= 15924 /* 2013-08-07 */ ? s[885] : f.vurderingsdato >= 15925 /* 2013-08-08 */ ? 2 : 0) << 6 | (f.setPaaAlleMuligheder ? 256 : 0) | (f.setPaaAndreMyndigheder ? 512 : 0) | s[2174] << 10 | s[2175] << 11 | s[2178] << 12 | (f.foerstHenvendtOmForsoergelse <= 15924 /* 2013-08-07 */ ? (s[2178] ? 1 : 0) : f.foerstHenvendtOmForsoergelse >= 15925 /* 2013-08-08 */ ? 2 : 0) << 13 | s[3669] << 15 | (f.iKontaktforloeb ? 65536 : 0) | (f.iSygedagpengeopfoelgning ? 131072 : 0) | s[2181] << 18 | (f.foranstaltningensSlut <= 14124 /* 2008-09-02 */ ? (s[2181] ? 1 : 0) : f.foranstaltningensSlut >= 14125 /* 2008-09-03 */ ? 2 : 0) << 19 | s[2182] << 21 | s[2183] << 22 | s[2184] << 23 | s[2185] << 24 | s[2186] << 25 | (s[880] ? s[885] : s[933] ? s[899] : s[3670]) << 26 | s[3671] << 28 | (f.forberedendeDelErAktuel ? 536870912 : 0), s[2176], s[2177], s[2179], s[2180], (f.laegeattestTilTeametErAktuel ? 1 : 0) | (f.manglenVarUdenBetydning ? 2 : 0) | s[2187] << 2 | s[2188] << 3 | (f.faarHjaelp ? 16 : 0) | (f.forholdHarAendretSig ? 32 : 0) | s[2189] << 6 | s[2190] << 7 | s[2191] << 8 | (s[3667] ? s[885] : f.vurderingsdato <= 15079 /* 2011-04-15 */ ? s[3668] : f.vurderingsdato <= 15139 /* 2011-06-14 */ ? (s[3672] ? 3 : 0) : s[3673] ? 4 : 0) << 9 | s[3674] << 12 | s[3675] << 13 | s[3676] << 14 | s[2196] << 15 | s[2197] << 16 | s[3677] << 17 | (f.oplysningenErNoedvendigUdenSamtykke ? 262144 : 0) | (f.samtykkeErForsoegtIndhentet ? 524288 : 0) | s[2192] << 20 | s[2193] << 21 | (f.harGivetSamtykke ? 4194304 : 0) | s[2194] << 23 | s[2195] << 24 | s[3678] << 25 | (f.medvirkerTilOplysning ? 67108864 : 0) | s[2198] << 27 | s[2199] << 28 | (f.beskedOmAdgangTilOplysninger ? 536870912 : 0), (f.beskedOmManglendeMedvirken ? 1 : 0) | (f.beskedOmAendringerDerBetyderNoget ? 2 : 0) | (f.beskedOmTilbagebetalingOgStraf ? 4 : 0) | s[2200] << 3 | s[2201] << 4 | s[2202] << 5 | (s[582] ? (s[3679] ? s[3680] : f.afgoerelsenMeddelt <= 15886 /* 2013-06-30 */ ? s[3681] : s[3682] ? 3 : 0) : 0) << 6 | s[2203] << 8 | s[2204] << 9 | s[870] << 10 | (s[3679] ? s[3680] : s[3681]) << 11 | s[2206] << 13 | s[2207] << 14 | s[2210] << 15 | s[2211] << 16 | s[2212] << 17 | s[3683] << 18 | (s[3683] === 1 ? s[3684] : s[3683] === 2 ? s[3684] : 0) << 20 | s[993] << 21 | (f.klagenSendtDigitaltITide ? 4194304 : 0) | s[2213] << 23 | s[2214] << 24 | s[871] << 25 | s[3685] << 26 | s[3686] << 28 | s[3687] << 29, s[2208], s[2209], (f.afgoerelsenIvaerksaettesStraks ? 1 : 0) | s[3688] << 1 | s[3689] << 2 | s[3690] << 3 | (f.ankestyrelsenTillagdeOpsaettendeVirkning ? 16 : 0) | s[3691] << 5 | s[3692] << 6 | (f.klagenModtaget <= 14456 /* 2009-07-31 */ ? s[3693] : f.klagenModtaget <= 18791 /* 2021-06-13 */ ? (f.klagenModtaget >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.klagenModtaget >= 18792 /* 2021-06-14 */ ? 3 : 0) << 7 | s[2218] << 9 | s[2219] << 10 | s[2220] << 11 | s[2221] << 12 | s[872] << 13 | s[2225] << 14 | (s[872] ? (f.nyAfgoerelseMeddelt <= 14456 /* 2009-07-31 */ ? (s[3694] ? 1 : 0) : f.nyAfgoerelseMeddelt <= 17531 /* 2017-12-31 */ ? (f.nyAfgoerelseMeddelt >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.nyAfgoerelseMeddelt <= 18791 /* 2021-06-13 */ ? (f.nyAfgoerelseMeddelt >= 17532 /* 2018-01-01 */ ? 3 : 0) : f.nyAfgoerelseMeddelt >= 18792 /* 2021-06-14 */ ? 4 : 0) : 0) << 15 | s[2228] << 18 | (s[872] ? (f.fastholdelseModtaget <= 14456 /* 2009-07-31 */ ? (s[3695] ? 1 : 0) : f.fastholdelseModtaget <= 18791 /* 2021-06-13 */ ? (f.fastholdelseModtaget >= 14457 /* 2009-08-01 */ ? 2 : 0) : f.fastholdelseModtaget >= 18792 /* 2021-06-14 */ ? 3 : 0) : 0) << 19 | s[2229] << 21 | s[2230] << 22 | s[2231] << 23 | s[2232] << 24 | (f.klagenErSendtDirekte ? 33554432 : 0) | s[2236] << 26 | s[2237] << 27 | s[2233] << 28 | s[2234] << 29, s[2216], s[2217], s[2222], s[2223], s[2226], s[2227], s[2235] << 0 | s[3696] << 1 | s[3697] << 2 | s[3698] << 3 | s[3699] << 4 | s[3700] << 5 | s[3701] << 6 | s[589] << 7 | s[3702] << 8 | s[2241] << 10 | s[2242] << 11 | (f.feriePasserMedForloebet ? 4096 : 0) | (f.ferieIndenForFerieloven ? 8192 : 0) | (f.ferieAftalt ? 16384 : 0) | s[2245] << 15 | (f.ferieAftalt ? s[3702] : 0) << 16 | s[2246] << 18 | s[2247] << 19 | s[2252] << 20 | s[2253] << 21 | s[3703] << 22 | (s[3703] === 1 ? s[3704] : s[3703] === 2 ? s[3704] : 0) << 24 | s[994] << 25 | (f.saerligeGrundeTilAndetTidspunkt ? 67108864 : 0) | s[2254] << 27 | s[2255] << 28, s[2243], s[2244], s[2250], s[2251], (s[999] ? s[885] : s[880] ? s[2878] : s[2879] ? s[2880] : s[905] ? s[2881] : s[975]) << 0 | (f.arbejdsevnenErAfklaret ? 8 : 0) | (f.berettigetTilRevalidering ? 16 : 0) | (f.berettigetTilFleksjob ? 32 : 0) | (f.berettigetTilFoertidspension ? 64 : 0) | (f.berettigetTilRessourceforloeb ? 128 : 0) | s[2258] << 8 | (f.vurderingsdato <= 17654 /* 2018-05-03 */ ? s[885] : s[2258] ? 2 : 0) << 9 | (f.ophoerErAfgjort ? 2048 : 0) | s[2261] << 12 | s[802] << 13 | (s[147] ? (s[918] ? (s[141] <= 14612 /* 2010-01-03 */ ? s[920] : s[919] ? (s[139] >= 14613 /* 2010-01-04 */ ? 2 : 0) : s[3705] ? 3 : 0) : 0) : 0) << 14 | s[3706] << 16 | s[3707] << 17 | s[2263] << 18 | s[2264] << 19 | s[873] << 20 | (s[147] ? s[2892] : 0) << 21 | s[2266] << 23 | s[2267] << 24 | (s[999] ? s[885] : s[905] ? s[2878] : s[976]) << 25 | s[2268] << 27 | s[2269] << 28 | s[2270] << 29, s[2256], s[2257], s[2259], s[2260], s[2271] << 0 | (s[999] ? s[885] : s[2999] ? s[2878] : s[3004]) << 1 | (f.sagenErBelyst ? 8 : 0) | s[2274] << 4 | (f.oplysningsskemaSendt <= 15011 /* 2011-02-06 */ ? (s[2274] ? 1 : 0) : f.oplysningsskemaSendt >= 15012 /* 2011-02-07 */ ? 2 : 0) << 5 | s[2275] << 7 | s[2276] << 8 | s[2277] << 9 | (s[2555] ? s[885] : s[883] ? s[2564] : s[901]) << 10 | s[2278] << 12 | s[2279] << 13 | (f.oenskerLaegeattest ? 16384 : 0) | (f.attestIndhentet ? 32768 : 0) | s[610] << 16 | s[605] << 17 | s[604] << 18 | (f.tilbagevendenForestaar ? 524288 : 0) | (f.risikoForLangtForloeb ? 1048576 : 0) | s[597] << 21 | s[598] << 22 | (f.behovForTvaerfagligIndsats ? 8388608 : 0) | s[611] << 24 | s[612] << 25 | s[2286] << 26 | s[2287] << 27, s[2272], s[2273], s[2284], s[2285], (s[59] && s[483] ? 1 : s[59] && !s[482] ? (s[3016] ? s[3341] : s[905] ? s[3708] : s[3578]) : 0) << 0 | s[600] << 3 | s[2288] << 4 | s[2289] << 5 | s[2290] << 6 | (f.vurderingsdato <= 18989 /* 2021-12-28 */ ? s[885] : f.vurderingsdato <= 19236 /* 2022-09-01 */ ? (s[3709] ? 2 : 0) : f.vurderingsdato <= 19436 /* 2023-03-20 */ ? (s[3710] ? 3 : 0) : f.vurderingsdato <= 19620 /* 2023-09-20 */ ? (s[3711] ? 4 : 0) : s[905] ? (s[3712] ? 5 : 0) : s[963]) << 7 | s[617] << 10 | s[618] << 11 | (f.fremmoedeErNoedvendigt ? 4096 : 0) | s[2293] << 13 | s[2294] << 14 | (s[603] && s[483] ? 1 : s[603] && !s[482] ? (s[3713] ? s[2864] : s[999] ? (s[3714] ? 3 : 0) : s[2555] ? (s[915] ? 4 : 0) : s[883] ? s[3715] : s[3016] ? s[3148] : s[905] ? s[3345] : s[933] ? s[3371] : s[63] ? 9 : 0) : 0) << 15 | s[3716] << 19 | s[3717] << 20 | s[2295] << 21 | s[2296] << 22 | s[2297] << 23 | (s[999] ? s[885] : f.vurderingsdato <= 15069 /* 2011-04-05 */ ? s[2878] : f.vurderingsdato <= 15207 /* 2011-08-21 */ ? (s[3718] ? 3 : 0) : s[2555] ? (s[3719] ? 4 : 0) : s[3715]) << 24 | s[2298] << 27 | s[2299] << 28 | s[2300] << 29, s[2291], s[2292], (s[2555] ? s[885] : s[3016] ? s[2564] : s[905] ? s[3708] : s[962]) << 0 | s[2301] << 3 | s[2302] << 4 | s[2303] << 5 | (s[2555] ? s[885] : s[883] ? s[2564] : s[3016] ? s[901] : s[905] ? s[981] : s[975]) << 6 | s[2306] << 9 | s[2307] << 10 | s[2308] << 11 | s[2309] << 12 | s[2310] << 13 | (s[3713] ? s[885] : s[999] ? (s[3714] ? 2 : 0) : s[2555] ? s[1001] : s[3720]) << 14 | s[2313] << 17 | s[2314] << 18 | s[2315] << 19 | s[2316] << 20 | s[619] << 21 | (s[2726] ? s[885] : s[999] ? s[3721] : s[883] ? s[1001] : f.vurderingsdato <= 19254 /* 2022-09-19 */ ? s[922] : s[905] ? (f.vurderingsdato >= 19255 /* 2022-09-20 */ ? 5 : 0) : s[963]) << 22 | s[3722] << 25 | s[3723] << 26 | s[3724] << 27 | (f.enigMedAktoeren ? 268435456 : 0) | s[2318] << 29, s[2304], s[2305], s[2311], s[2312], s[2319] << 0 | (s[999] ? s[885] : s[880] ? s[2878] : s[2879] ? s[2880] : s[933] ? s[2881] : s[982]) << 1 | s[3725] << 4 | (f.udebliver ? 32 : 0) | (f.rimeligGrund ? 64 : 0) | (f.skriftligtOrienteret ? 128 : 0) | s[2339] << 8 | s[2340] << 9 | (s[999] ? s[885] : s[3002] ? s[2878] : f.vurderingsdato <= 16982 /* 2016-06-30 */ ? s[3119] : s[3094] ? (f.vurderingsdato >= 16983 /* 2016-07-01 */ ? 4 : 0) : s[435] ? 5 : 0) << 10 | s[3726] << 13 | s[2320] << 14 | s[2321] << 15 | s[3727] << 16 | s[3728] << 17 | (f.noedvendigBehandling ? 262144 : 0) | s[3729] << 19 | s[3730] << 20 | (f.hensigtsmaessigOptraening ? 2097152 : 0) | (f.opfordret ? 4194304 : 0) | s[2322] << 23 | s[2323] << 24 | s[2324] << 25 | s[2325] << 26 | (f.partshoertOmOphoer ? 134217728 : 0) | s[3731] << 28 | (f.harSvaretPaaPartshoering ? 536870912 : 0), s[3732] << 0 | s[2326] << 1 | s[2327] << 2 | (f.vurderingsdato <= 18638 /* 2021-01-11 */ ? s[885] : f.vurderingsdato >= 18639 /* 2021-01-12 */ ? 2 : 0) << 3 | (f.andetGrundlagEndHoertOm ? 32 : 0) | (f.partshoertOmNytGrundlag ? 64 : 0) | s[874] << 7 | s[2329] << 8 | s[2330] << 9 | (s[999] ? s[885] : f.vurderingsdato <= 15397 /* 2012-02-27 */ ? s[2878] : s[3733] ? (s[3734] ? 3 : 0) : s[3735]) << 10 | s[3736] << 13 | s[3737] << 14 | (f.genoptagetFoer ? 32768 : 0) | s[2335] << 16 | (s[874] && !s[2329] && !s[2330] ? s[2892] : 0) << 17 | s[630] << 19 | s[631] << 20 | (s[918] ? (s[919] ? s[920] : s[3738] ? s[921] : s[3739] ? s[3740] : s[141] <= 18318 /* 2020-02-26 */ ? s[3741] : s[141] <= 18858 /* 2021-08-19 */ ? (s[139] >= 18319 /* 2020-02-27 */ ? 5 : 0) : s[141] <= 18953 /* 2021-11-22 */ ? (s[139] >= 18859 /* 2021-08-20 */ ? 6 : 0) : s[141] <= 19051 /* 2022-02-28 */ ? (s[139] >= 18954 /* 2021-11-23 */ ? 7 : 0) : s[139] >= 19052 /* 2022-03-01 */ ? 8 : 0) : 0) << 21 | s[754] << 25 | s[756] << 26 | (f.aftaleForSelvstaendig ? 134217728 : 0) | (f.sygMedCovid19 ? 268435456 : 0) | s[2423] << 29, s[2331], s[2332], s[2333], s[2334], s[632], s[633], s[2421], s[2422], s[2424] << 0 | s[3742] << 1 | s[3743] << 2 | s[3744] << 3 | s[3745] << 4 | s[792] << 5 | s[794] << 6 | (f.aftaleMedArbejdsgiver ? 128 : 0) | s[787] << 8 | s[788] << 9 | s[3746] << 10 | s[3747] << 11 | s[3748] << 12 | s[3749] << 13 | s[3750] << 14 | s[3751] << 15 | s[3752] << 16 | s[3753] << 17 | s[3754] << 18 | s[3755] << 19 | s[3756] << 20 | s[2336] << 21 | s[2337] << 22 | s[2338] << 23 | s[2343] << 24 | (f.vurderingsdato <= 16687 /* 2015-09-09 */ ? s[885] : s[2343] ? 2 : 0) << 25 | s[2346] << 27 | s[2347] << 28 | s[2348] << 29, s[2341], s[2342], s[2344], s[2345], s[2349] << 0 | s[2350] << 1 | (s[642] && !s[643] && !s[183] ? (s[181] && !s[183] && !s[3757] ? (s[187] <= 16251 /* 2014-06-30 */ ? (s[185] >= 13332 /* 2006-07-03 */ ? 1 : 0) : s[185] >= 16252 /* 2014-07-01 */ ? 2 : 0) : 0) : 0) << 2 | s[2354] << 4 | s[2355] << 5 | (s[645] && !s[648] && !s[647] ? (s[918] ? (s[997] ? 1 : 0) : 0) : 0) << 6 | s[2356] << 7 | s[2357] << 8 | s[649] << 9 | s[650] << 10 | (f.opfylderBeskaeftigelseskravetVedLivstruende ? 2048 : 0) | s[2361] << 12 | (s[649] && !s[650] && s[1] ? (s[241] ? 1 : 0) : 0) << 13 | s[3758] << 14 | s[2366] << 15 | s[2367] << 16 | (f.pensionTilkendt ? (s[999] ? s[885] : f.vurderingsdato <= 15320 /* 2011-12-12 */ ? s[2878] : s[3733] ? (s[3759] ? 3 : 0) : s[3735]) : 0) << 17 | (f.pensionTilkendt ? 1048576 : 0) | (f.pensionMedTilbagevirkendeKraft ? 2097152 : 0) | s[2377] << 22 | s[3760] << 23 | s[2368] << 25 | s[2369] << 26 | s[2370] << 27 | (s[3761] ? s[3760] : 0) << 28, s[2352], s[2353], s[2359], s[2360], s[2364], s[2365], s[2375], s[2376], s[3761] << 0 | (f.retErOpbrugt ? 2 : 0) | s[3762] << 2 | s[662] << 3 | s[663] << 4 | s[3763] << 5 | s[3764] << 6 | s[3765] << 7 | s[666] << 8 | s[667] << 9 | (s[3766] ? (s[998] <= 18808 /* 2021-06-30 */ ? 1 : s[3767] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 10 | s[3768] << 12 | s[3769] << 13 | s[3770] << 14 | s[655] << 15 | s[3771] << 16 | s[3772] << 17 | s[3773] << 18 | s[3774] << 19 | s[653] << 20 | s[654] << 21 | s[3775] << 22 | (f.fortsatRet9Marts2020 ? 8388608 : 0) | s[2373] << 24 | s[2374] << 25 | (s[3766] ? 1 : 0) << 26 | s[2378] << 27 | s[2379] << 28 | s[2380] << 29, s[664], s[665], s[2371], s[2372], (s[3776] && !s[3777] ? s[3760] : 0) << 0 | s[3776] << 2 | s[3777] << 3 | s[3778] << 4 | s[670] << 5 | s[671] << 6 | (s[666] && !s[667] && s[3779] < NEVER ? (s[3779] <= 18808 /* 2021-06-30 */ ? 1 : s[3780] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[3781] << 9 | s[3782] << 10 | s[3783] << 11 | s[3784] << 12 | s[3785] << 13 | s[3786] << 14 | s[3787] << 15 | s[3788] << 16 | s[3789] << 17 | s[3790] << 18 | s[3791] << 19 | (s[3792] <= 18808 /* 2021-06-30 */ ? 1 : s[3793] ? 2 : 0) << 20 | s[3794] << 22 | s[3795] << 23 | s[3796] << 24 | s[3797] << 25 | s[673] << 26 | (s[673] ? 0 : s[3798] <= 18808 /* 2021-06-30 */ ? 1 : s[3799] ? 2 : 0) << 27 | s[3800] << 29, s[668], s[669], s[2381], s[672], s[3801] << 0 | s[3802] << 1 | s[3803] << 2 | s[3804] << 3 | s[675] << 4 | s[677] << 5 | (s[670] && !s[671] && s[3805] < NEVER ? (s[3805] <= 18808 /* 2021-06-30 */ ? 1 : s[3806] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 6 | s[3807] << 8 | s[3808] << 9 | s[3809] << 10 | s[3810] << 11 | s[3811] << 12 | s[3812] << 13 | s[674] << 14 | s[676] << 15 | (s[3813] ? (s[3814] <= 18808 /* 2021-06-30 */ ? 1 : s[3815] ? 2 : 0) : 0) << 16 | s[3816] << 18 | s[3817] << 19 | s[3818] << 20 | s[3819] << 21 | s[3820] << 22 | s[3821] << 23 | s[2384] << 24 | s[2385] << 25 | (s[3822] && !s[3823] && s[3824] < NEVER ? (s[3824] <= 18808 /* 2021-06-30 */ ? 1 : s[3825] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 26 | s[3826] << 28 | s[3827] << 29, s[679], s[681], s[678], s[680], s[2382], s[2383], s[3823] << 0 | s[3828] << 1 | s[3829] << 2 | s[3830] << 3 | s[3831] << 4 | s[684] << 5 | s[685] << 6 | (s[2384] && !s[2385] && s[3832] < NEVER ? (s[3832] <= 18808 /* 2021-06-30 */ ? 1 : s[3833] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 7 | s[3834] << 9 | s[3835] << 10 | s[3836] << 11 | s[3837] << 12 | s[3838] << 13 | s[3839] << 14 | s[2388] << 15 | s[2389] << 16 | (s[684] && !s[685] && s[3840] < NEVER ? (s[3840] <= 18808 /* 2021-06-30 */ ? 1 : s[3841] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 17 | s[3842] << 19 | s[3843] << 20 | s[3844] << 21 | s[3845] << 22 | s[3846] << 23 | s[3847] << 24 | s[2392] << 25 | s[2393] << 26 | (s[2388] && !s[2389] && s[3848] < NEVER ? (s[3848] <= 18808 /* 2021-06-30 */ ? 1 : s[3849] >= 18809 /* 2021-07-01 */ ? 2 : 0) : 0) << 27 | s[3850] << 29, s[682], s[683], s[2386], s[2387], s[2390], s[2391], s[3851] << 0 | s[3852] << 1 | s[3853] << 2 | s[3854] << 3 | s[3855] << 4 | s[2398] << 5 | (s[2922] ? (s[121] <= 14691 /* 2010-03-23 */ ? s[2924] : s[2923] ? (s[122] >= 14692 /* 2010-03-24 */ ? 2 : 0) : s[2933] ? (s[3856] ? 3 : 0) : s[2935] ? 4 : 0) : 0) << 6 | s[705] << 9 | s[709] << 10 | (s[2922] ? s[2924] : 0) << 11 | s[708] << 12 | s[711] << 13 | s[2401] << 14 | s[2402] << 15 | s[2408] << 16 | s[2409] << 17 | (s[188] && !s[189] && !s[190] ? s[2928] : 0) << 18 | s[3857] << 20 | s[3858] << 21 | s[712] << 22 | s[2410] << 23 | s[2411] << 24 | s[2412] << 25 | (f.sygUnderAftaltFri ? 67108864 : 0) | s[2415] << 27 | (f.sygUnderAftaltFri ? (f.vurderingsdato <= 18839 /* 2021-07-31 */ ? s[885] : f.vurderingsdato >= 18840 /* 2021-08-01 */ ? 2 : 0) : 0) << 28, s[2396], s[2397], s[703], s[704], s[706], s[707], s[2399], s[2400], s[2406], s[2407], s[2413], s[2414], s[2427], s[2428], s[2429] << 0 | s[2430] << 1 | (s[152] && !s[153] && !s[151] ? s[995] : 0) << 2 | (f.sygemeldtITide ? 16 : 0) | (f.indsigelseModSenSygemelding ? 32 : 0) | (f.fyldestgoerendeBegrundelse ? 64 : 0) | s[717] << 7 | s[721] << 8 | (s[168] ? (s[918] ? (s[3739] ? s[920] : s[3859] ? 2 : 0) : 0) : 0) << 9 | s[2433] << 11 | s[2434] << 12 | s[3860] << 13 | s[3861] << 14 | s[2437] << 15 | s[2438] << 16 | (s[734] ? (s[918] ? (s[919] ? s[920] : s[3862] ? s[921] : s[3739] ? s[3863] : s[2953] ? s[3741] : s[2954] ? 5 : 0) : 0) : 0) << 17 | s[734] << 20 | s[745] << 21 | (f.underretningsbrevSendt ? 4194304 : 0) | s[731] << 23 | s[732] << 24 | s[733] << 25 | (s[734] ? s[995] : 0) << 26 | s[728] << 28 | s[730] << 29, s[719], s[718], s[2431], s[2432], s[2435], s[2436], s[729] << 0 | (s[734] ? (s[918] ? (s[919] ? s[920] : s[3862] ? s[921] : s[141] <= 19722 /* 2023-12-31 */ ? s[3863] : s[139] >= 19723 /* 2024-01-01 */ ? 4 : 0) : 0) : 0) << 1 | s[3864] << 4 | s[3865] << 5 | s[3866] << 6 | s[3867] << 7 | (f.undskyldendeForhold ? 256 : 0) | s[3868] << 9 | (f.arbejdsgiverAnmeldteIkke ? 1024 : 0) | s[3869] << 11 | s[2441] << 12 | s[2442] << 13 | s[2445] << 14 | s[2446] << 15 | (s[147] ? (s[918] ? (s[919] ? s[920] : s[2951] ? s[921] : s[3862] ? (s[2952] ? 3 : 0) : s[3739] ? (s[3870] ? 4 : 0) : s[3859] ? 5 : 0) : 0) : 0) << 16 | s[3871] << 19 | s[3872] << 20 | s[803] << 21 | s[801] << 22 | s[3873] << 23 | s[2449] << 24 | s[2450] << 25 | s[3874] << 26 | (s[3874] === 1 ? 0 : s[3874] === 2 ? 0 : s[3874] === 4 ? 0 : s[3874] === 6 ? (f.oplystDelvistLedig ? 1 : 0) : 0) << 29, s[2439], s[2440], s[2443], s[2444], s[2447], s[2448], (f.oplystDelvistLedig ? 1 : 0) | s[2451] << 1 | s[2452] << 2 | s[2453] << 3 | (s[3875] ? (s[918] ? (s[141] <= 19265 /* 2022-09-30 */ ? s[920] : s[139] >= 19266 /* 2022-10-01 */ ? 2 : 0) : 0) : 0) << 4 | s[3875] << 6 | (f.driverVirksomhedVedSidenAf ? 128 : 0) | s[2456] << 8 | s[2457] << 9 | (s[163] ? (s[918] ? (s[919] ? s[920] : s[3738] ? s[921] : s[3740]) : 0) : 0) << 10 | s[2465] << 12 | s[2466] << 13 | s[2467] << 14 | (s[163] ? s[3876] : 0) << 15 | s[3877] << 18 | s[3878] << 19 | s[3879] << 20 | (f.nemrefusionNede ? 2097152 : 0) | s[2460] << 22 | s[2461] << 23 | (s[163] ? s[995] : 0) << 24 | s[3880] << 26 | s[3881] << 27 | s[2462] << 28 | s[2463] << 29, s[2454], s[2455], s[2458], s[2459], s[2464] << 0 | s[2482] << 1 | s[2483] << 2 | s[795] << 3 | s[771] << 4 | s[774] << 5 | (f.vurderingsdato <= 14691 /* 2010-03-23 */ ? s[885] : s[999] ? (s[3882] ? 2 : 0) : s[1001]) << 6 | s[2490] << 8 | s[2491] << 9 | s[1000] << 10 | s[3883] << 11 | (f.ledigUdenLoen ? 8192 : 0) | (f.arbejdsgiverTilbyderDeltid ? 16384 : 0) | s[789] << 15 | s[793] << 16 | s[3884] << 17 | s[3885] << 18 | s[3886] << 19 | s[3887] << 20 | s[3888] << 21 | s[772] << 22 | s[775] << 23 | s[3889] << 24 | s[3890] << 25 | s[3891] << 26 | s[2472] << 27 | s[2473] << 28 | s[2476] << 29, s[2468], s[2469], s[776], s[780], s[777], s[781], s[778], s[782], s[784], s[785], s[790], s[791], s[779], s[783], s[2470], s[2471], s[2474], s[2475], s[2477] << 0 | s[2480] << 1 | s[2481] << 2 | s[2486] << 3 | s[2487] << 4 | (s[147] ? s[3883] : 0) << 5 | s[2492] << 7 | s[2493] << 8 | (s[999] ? s[885] : f.vurderingsdato <= 15522 /* 2012-07-01 */ ? s[2878] : s[3892] ? 3 : 0) << 9 | s[876] << 11 | s[2496] << 12 | s[2497] << 13 | (s[876] ? 0 : s[3893] <= 16658 /* 2015-08-11 */ ? 1 : s[877] ? 2 : 0) << 14 | s[2498] << 16 | s[2499] << 17 | s[2500] << 18 | (f.vurderingsdato <= 18318 /* 2020-02-26 */ ? s[885] : s[3637] ? (s[3894] ? 2 : 0) : f.vurderingsdato <= 18858 /* 2021-08-19 */ ? (s[786] ? 3 : 0) : f.vurderingsdato <= 18953 /* 2021-11-22 */ ? (s[3895] ? 4 : 0) : f.vurderingsdato <= 19051 /* 2022-02-28 */ ? (s[3896] ? 5 : 0) : s[3897] ? 6 : 0) << 19 | s[3898] << 22 | (f.hjemmeEfterAnbefaling ? 8388608 : 0) | s[2503] << 24 | s[2504] << 25 | (s[787] && !s[788] && !s[151] ? s[2892] : 0) << 26 | s[2507] << 28 | s[2508] << 29, s[2478], s[2479], s[2484], s[2485], s[2488], s[2489], s[2501], s[2502], s[2505], s[2506], (s[792] && !s[794] && !s[151] ? s[2552] : 0) << 0 | s[2509] << 2 | s[2510] << 3 | s[878] << 4 | (f.aftaleIndgaaetDen <= 13604 /* 2007-04-01 */ ? s[3899] : f.aftaleIndgaaetDen <= 14031 /* 2008-06-01 */ ? (s[3900] ? 2 : 0) : s[3901] ? (s[3902] ? 3 : 0) : s[1002] ? 4 : 0) << 5 | s[3903] << 8 | (f.langvarigEllerKroniskLidelse ? 512 : 0) | (f.risikoenErVaesentligtForoeget ? 1024 : 0) | s[3904] << 11 | (f.behandlingBesluttetVedAnsaettelsen ? 4096 : 0) | s[3905] << 13 | s[3906] << 14 | s[3907] << 15 | s[2512] << 16 | s[2513] << 17 | (s[3901] ? s[3899] : s[3908]) << 18 | (f.aftaleErSkriftlig ? 1048576 : 0) | (f.aftaleErGodkendt ? 2097152 : 0) | s[2516] << 22 | s[2517] << 23 | s[3909] << 24 | (f.vaesentligeAendringerVedUdloeb ? 33554432 : 0) | s[2518] << 26 | s[2519] << 27, s[2514], s[2515], (s[3901] ? s[3899] : f.aftaleIndgaaetDen <= 15397 /* 2012-02-27 */ ? s[3908] : f.aftaleIndgaaetDen <= 15516 /* 2012-06-25 */ ? (s[3910] ? 3 : 0) : f.aftaleIndgaaetDen >= 15517 /* 2012-06-26 */ ? 4 : 0) << 0 | (f.laegeligDokumentationForRisiko ? 8 : 0) | s[2524] << 4 | s[2525] << 5 | (s[147] ? s[3876] : 0) << 6 | s[3911] << 9 | s[3912] << 10 | s[3913] << 11 | (f.skyldesLoenmodtageren ? 4096 : 0) | s[3914] << 13 | s[2522] << 14 | s[2523] << 15 | (s[147] ? (s[918] ? (s[919] ? s[920] : s[3862] ? s[921] : s[3739] ? s[3863] : s[3741]) : 0) : 0) << 16 | s[3915] << 19 | s[3916] << 20 | s[3917] << 21 | s[3918] << 22 | s[3919] << 23 | s[3920] << 24 | s[3921] << 25 | s[3922] << 26 | s[3923] << 27 | s[3924] << 28 | s[3925] << 29, s[2520], s[2521], s[2526] << 0 | s[2527] << 1 | s[2531] << 2 | s[2532] << 3 | s[805] << 4 | (s[284] ? s[885] : s[805] ? 2 : 0) << 5 | (f.hjaelpemiddelKoebtFoerBevilling ? 128 : 0) | (f.saerligGrundTilKoebFoerBevilling ? 256 : 0) | s[2528] << 9 | s[2529] << 10 | (f.funktionsevnenErVarigtNedsat ? 2048 : 0) | s[3926] << 12 | (f.hjaelpemidletAfhjaelperVaesentligt ? 8192 : 0) | (f.hjaelpemidletLetterHjemmetVaesentligt ? 16384 : 0) | (f.hjaelpemidletErNoedvendigtForErhverv ? 32768 : 0) | (f.hjaelpemidletErBedstOgBilligst ? 65536 : 0) | s[816] << 17 | (s[980] ? s[885] : f.vurderingsdato <= 15399 /* 2012-02-29 */ ? s[3277] : s[2999] ? (s[3927] ? 3 : 0) : s[3222] ? s[3200] : s[3928] ? (s[807] ? 5 : 0) : s[806] ? (s[3929] ? 6 : 0) : s[883] ? (s[808] ? 7 : 0) : s[3031] ? (s[59] ? 8 : 0) : s[3016] ? s[3930] : s[287] ? (s[193] ? 10 : 0) : s[3344] ? (s[78] ? 11 : 0) : s[568] ? 12 : 0) << 18 | s[3931] << 22 | s[3932] << 23 | s[817] << 24 | (s[811] && !s[809] && !s[810] ? (s[980] ? s[885] : s[287] ? s[3277] : s[3276]) : 0) << 25 | s[3933] << 28 | (f.faaetHjaelp3MaanederAf18 ? 536870912 : 0), s[812], s[813], s[814], s[815], s[3934] << 0 | s[3935] << 1 | (f.behovetBortfalderEfterRevalidering ? 4 : 0) | s[3936] << 3 | s[3937] << 4 | s[3938] << 5 | s[2537] << 6 | s[2538] << 7 | s[2541] << 8 | s[2542] << 9 | s[1003] << 10 | s[879] << 11 | s[3939] << 12 | (s[3940] ? s[3941] : s[3942] ? s[3941] : s[3943] ? s[3941] : s[3944] ? s[3941] : s[3945] ? s[3941] : s[3946] ? s[3941] : 0) << 15 | (f.omfattetAfStatensFleksjobordning ? 65536 : 0) | s[1004] << 17 | s[2546] << 18 | s[2547] << 19 | (s[3940] ? s[3947] : s[3942] ? s[3947] : s[3943] ? s[3947] : s[3944] ? s[3947] : s[3945] ? s[3947] : s[3946] ? s[3947] : 0) << 20 | s[1005] << 21 | s[3948] << 22 | (f.fleksjobAftaltSenest4Juli2006 ? 8388608 : 0), s[2535], s[2536], s[2539], s[2540], s[2543], s[2544]] }
}
