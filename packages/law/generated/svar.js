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
  s[51] = v0
  const AIBEK_1_6 = !v0 || f.afgoerelsenErAleneAutomatisk === false
  s[818] = AIBEK_1_6
  const AIBEK_1_6_nej = !v0 || f.afgoerelsenErAleneAutomatisk
  s[819] = AIBEK_1_6_nej
  // AIBEK.2: Pligterne ved brug af kunstig intelligens er opfyldt (BEK 101/2026 § 2)
  const v3 = f.brugenAfAiErDokumenteret && f.brugenAfAiFremgaarTydeligt
  const AIBEK_2 = f.kunstigIntelligensErBrugt && (!v0 || v3)
  s[820] = AIBEK_2
  const AIBEK_2_nej = f.kunstigIntelligensErBrugt && (!v0 || !v3)
  s[821] = AIBEK_2_nej
  const AIBEK_2_ir = f.kunstigIntelligensErBrugt === false || !v0
  s[822] = AIBEK_2_ir
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v7 = f.vurderingsdato >= 13332 /* 2006-07-03 */
  s[2] = v7
  const v8 = f.timerUdenStoetteSeneste3Aar >= 192400
  s[480] = v8
  const v9 = f.erVisiteretTilFleksjob === false && v8
  const ALF_53_2_fleksjob = !v7 || v9
  s[823] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = !v7 || !v9
  s[824] = ALF_53_2_fleksjob_nej
  // ALF.55.sygdom: Sygdommen forlænger retten til dagpenge (ALF § 55)
  const v12 = f.vurderingsdato >= 14791 /* 2010-07-01 */
  const v13 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[67] = v13
  const v14 = runStart(v13, f.vurderingsdato)
  s[70] = v14
  const v15 = f.vurderingsdato >= shiftDays(v14, 42)
  const v16 = f.persongruppe === 'ledig'
  s[146] = v16
  const ALF_55_sygdom = v16 && (!v7 || v12 || v15)
  s[826] = ALF_55_sygdom
  const ALF_55_sygdom_nej = v16 && (!v7 || v12 || !v15)
  s[827] = ALF_55_sygdom_nej
  const ALF_55_sygdom_ir = !v16 || !v7 || v12
  s[765] = ALF_55_sygdom_ir
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v20 = v14 >= 13332 /* 2006-07-03 */
  s[68] = v20
  const v21 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v22 = dayReaching(v21, v14, 1)
  s[756] = v22
  const v23 = runEnd(v13, f.vurderingsdato)
  s[69] = v23
  const v24 = v23 >= v22
  const v25 = v24 ? v22 : NEVER
  const v26 = v14 >= NEVER
  s[71] = v26
  const SDL_6_1 = v20 ? v25 : FIRST_DAY
  s[124] = SDL_6_1
  const SDL_6_1_hoej = v20 ? v25 : NEVER
  s[126] = SDL_6_1_hoej
  const SDL_6_1_ir = v26 || !v20
  s[72] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v30 = !v26 && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[128] = v30
  const v31 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[125] = v31
  const v32 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[568] = v32
  const v33 = !v26 && v31 && v32
  s[131] = v33
  const v34 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[130] = v34
  const v35 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[140] = v35
  const v36 = !v26 && v34 && v35
  s[726] = v36
  const v37 = SDL_6_1 <= 2147483646
  s[127] = v37
  const v38 = !v26 && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v37
  s[143] = v38
  const v39 = shiftDays(SDL_6_1, 13)
  const v40 = shiftDays(SDL_6_1_hoej, 13)
  const v41 = v16 && SDL_6_1_ir
  s[682] = v41
  const v42 = SDL_6_1_ir || !v26 && SDL_6_1_hoej === NEVER
  s[129] = v42
  const v43 = v38 && (!v16 || !v26)
  const ALF_62_3 = v30 ? FIRST_DAY : v36 || v43 ? (v43 ? (v16 ? (f.dagpengerettenSlutter ? Math.min(v39, f.sidsteDagMedDagpengeret) : v39) : NEVER) : NEVER) : NEVER
  s[601] = ALF_62_3
  const ALF_62_3_hoej = v30 ? NEVER : v33 ? NEVER : v36 ? NEVER : v16 ? (f.dagpengerettenSlutter ? Math.min(v40, f.sidsteDagMedDagpengeret) : v40) : NEVER
  s[602] = ALF_62_3_hoej
  const ALF_62_3_er = v30 || v33 || v36 || v43
  s[600] = ALF_62_3_er
  const ALF_62_3_ir = v30 || v38 && v41 || v42
  s[603] = ALF_62_3_ir
  // ALF.62.tilmelding: Du skal melde dig ledig igen (ALF § 62)
  const v48 = f.vurderingsdato >= shiftDays(v14, 14)
  const ALF_62_tilmelding = v16 && (!v7 || v12 || v48)
  s[829] = ALF_62_tilmelding
  const ALF_62_tilmelding_nej = v16 && (!v7 || v12 || !v48)
  s[830] = ALF_62_tilmelding_nej
  // ALF.75h.3.fleksjob: Feriedagpenge, mens du er i fleksjob (ALF § 75 h, stk. 3, nr. 2)
  const ALF_75h_3_fleksjob = f.ansatIFleksjob && !v7
  s[831] = ALF_75h_3_fleksjob
  const ALF_75h_3_fleksjob_ir = f.ansatIFleksjob === false || !v7
  s[3] = ALF_75h_3_fleksjob_ir
  // ARBEVNEBEK.6.1: Ressourceprofil efter arbejdsevnemetoden (ARBEVNEBEK § 6, stk. 1)
  const LAS_68_5 = f.vurderingsdato >= 15706 /* 2013-01-01 */
  s[1] = LAS_68_5
  const v54 = !LAS_68_5 && (f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'foertidspension')
  const ARBEVNEBEK_6_1 = !v7 || v54
  s[833] = ARBEVNEBEK_6_1
  const ARBEVNEBEK_6_1_nej = !v7 || !v54
  s[834] = ARBEVNEBEK_6_1_nej
  // BEK937.27.2007: Undervisning uden loft over timerne (BEK 937/2024 § 27, stk. 2)
  const v57 = f.vurderingsdato >= 16440 /* 2015-01-05 */
  s[433] = v57
  const v58 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v59 = f.vurderingsdato >= 13879 /* 2008-01-01 */
  s[4] = v59
  const v60 = f.revalideringErBevilget && f.vurderingsdato < f.revalideringStartede || f.slagsUndervisning === 'enkeltfag' && f.undervisningErBehandlingEllerFritid || f.slagsUndervisning === 'almen' && f.uddannelsePasserMedBehandling
  const v61 = v59 && !v57
  const BEK937_27_2007 = v58 && (!v7 || !v59 && v60 || v61)
  s[838] = BEK937_27_2007
  const BEK937_27_2007_nej = v58 && (!v7 || v59 || !v60)
  s[839] = BEK937_27_2007_nej
  const BEK937_27_2007_ir = !v58 || !v7 || v61
  s[840] = BEK937_27_2007_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v65 = f.uddannelseUnderSygdom === 'foer'
  const v66 = v58 && f.undervisningstimer <= 600 && f.uddannelsePasserMedBehandling && f.uddannelseUdskyderRevalidering === false
  const v67 = v65 || v66 || f.uddannelseUnderSygdom === 'opfoelgning'
  const v68 = f.uddannelseUnderSygdom === 'ingen'
  const BEK937_27 = !v68 && (!v7 || !v57 && (v65 || v66 || BEK937_27_2007) || v57 && v67)
  s[835] = BEK937_27
  const BEK937_27_nej = !v68 && (!v7 || !v57 && !v65 && !v66 && (BEK937_27_2007_nej || BEK937_27_2007_ir) || v57 && !v67)
  s[836] = BEK937_27_nej
  const BEK937_27_ir = v68 || !v7
  s[837] = BEK937_27_ir
  // DPL.3.1: Brevet skal sendes på papir (DPL § 3, stk. 1)
  const v72 = f.brevetSendtDen >= 13332 /* 2006-07-03 */
  s[843] = v72
  const v73 = f.brevetSendtDen >= 15522 /* 2012-07-01 */
  s[0] = v73
  const v74 = f.brevetSendtDen >= 16375 /* 2014-11-01 */
  const v75 = !v73 || !v74 && f.frivilligtTilsluttetDigitalPost === false || v74 && (f.fritagetForDigitalPost || f.borIDanmarkOgErFyldt15 === false) && f.frivilligtTilsluttetDigitalPost === false
  const DPL_3_1 = !v72 || v75
  s[841] = DPL_3_1
  const DPL_3_1_nej = !v72 || !v75
  s[842] = DPL_3_1_nej
}

function svar_2(f, s) {
  // DPL.10: Brevet er kommet frem (DPL § 10, nr. 1)
  const v0 = f.brevetsVej === 'digital_post' ? (f.leveringErBevist ? f.tilgaengeligIDigitalPost : NEVER) : f.brevetsVej === 'papir' ? f.papirbrevetKomFrem : NEVER
  const DPL_10 = s[0] ? v0 : FIRST_DAY
  s[844] = DPL_10
  const DPL_10_hoej = s[0] ? v0 : NEVER
  s[845] = DPL_10_hoej
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const FERIEBEK_2_6 = s[1] && sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0) > 0
  s[847] = FERIEBEK_2_6
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v4 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v5 = monthStart(shiftDays(monthStart(shiftDays(f.vurderingsdato, 1)), -1))
  const v6 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v7 = shiftMonths(v5, -1)
  const v8 = shiftMonths(v5, -2)
  const v9 = shiftMonths(v5, -3)
  const v10 = shiftMonths(v5, -4)
  const v11 = shiftMonths(v5, -5)
  const v12 = shiftMonths(v5, -6)
  const v13 = shiftMonths(v5, -7)
  const v14 = shiftMonths(v5, -8)
  const v15 = shiftMonths(v5, -9)
  const v16 = shiftMonths(v5, -10)
  const v17 = shiftMonths(v5, -11)
  const v18 = countDays(v4, v5, monthEnd(v5)) >= 1 && countDays(v6, v7, monthEnd(v7)) >= 1 && countDays(v6, v8, monthEnd(v8)) >= 1 && countDays(v6, v9, monthEnd(v9)) >= 1 && countDays(v6, v10, monthEnd(v10)) >= 1 && countDays(v6, v11, monthEnd(v11)) >= 1 && countDays(v6, v12, monthEnd(v12)) >= 1 && countDays(v6, v13, monthEnd(v13)) >= 1 && countDays(v6, v14, monthEnd(v14)) >= 1 && countDays(v6, v15, monthEnd(v15)) >= 1 && countDays(v6, v16, monthEnd(v16)) >= 1 && countDays(v6, v17, monthEnd(v17)) >= 1
  const FERIEBEK_2 = s[1] && (!s[1] || v18 || FERIEBEK_2_6)
  s[396] = FERIEBEK_2
  const FERIEBEK_2_nej = s[1] && (!s[1] || !v18)
  s[395] = FERIEBEK_2_nej
  // FERIEHINDRINGSBEK.2: Et ressourceforløb er en feriehindring (BEK 1072/2019 § 2)
  const FERIEHINDRINGSBEK_2_nej = f.ressourceforloebErBevilget && s[1]
  s[55] = FERIEHINDRINGSBEK_2_nej
  const FERIEHINDRINGSBEK_2 = FERIEHINDRINGSBEK_2_nej && f.vurderingsdato < 18506 /* 2020-09-01 */
  s[848] = FERIEHINDRINGSBEK_2
  const FERIEHINDRINGSBEK_2_ir = !FERIEHINDRINGSBEK_2_nej || f.vurderingsdato < 18506 /* 2020-09-01 */
  s[849] = FERIEHINDRINGSBEK_2_ir
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v24 = f.vurderingsdato >= 16190 /* 2014-04-30 */
  s[208] = v24
  const v25 = f.vurderingsdato >= 19723 /* 2024-01-01 */
  s[198] = v25
  const v26 = s[1] && (!v24 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg') || v24 && (!v25 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b') || v25 && (f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning')))
  const FLEKSLOENBEK_1_1 = !s[2] || v26
  s[850] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = !s[2] || !v26
  s[851] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v29 = Math.round(f.loenForFlereMaaneder / f.maanederLoennenDaekker)
  const FLEKSLOENBEK_3_4_ir = !s[2] || s[1] && !v24
  s[854] = FLEKSLOENBEK_3_4_ir
  const FLEKSLOENBEK_3_4 = s[2] ? (s[1] ? (v24 ? v29 : -Infinity) : 0) : -Infinity
  s[852] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[2] ? (s[1] ? (v24 ? v29 : Infinity) : 0) : Infinity
  s[853] = FLEKSLOENBEK_3_4_hoej
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v33 = s[1] && (f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job' || (f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted') && !(f.sammeArbejdsgiverIFleksjobbet && f.sammeOpgaverIFleksjobbet) || f.aendringIFleksjobbet === 'overdragelse' && f.sammeOpgaverIFleksjobbet === false)
  const LAB_133_1_nyt = !s[2] || v33
  s[1345] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = !s[2] || !v33
  s[1346] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v36 = f.fleksjobStartede >= 15706 /* 2013-01-01 */
  const LAB_133_1 = f.ansatIFleksjob && (!s[2] || !s[1] || !v36 && (LAB_133_1_nyt_nej || !s[2]))
  s[193] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob && (!s[2] || s[1] && (v36 || LAB_133_1_nyt))
  s[192] = LAB_133_1_nej
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v39 = s[1] ? shiftDays(monthStart(f.vurderingsdato), -1) : NEVER
  const FLEKSLOENBEK_4_1 = s[2] ? v39 : FIRST_DAY
  s[855] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[2] ? v39 : NEVER
  s[856] = FLEKSLOENBEK_4_1_hoej
  const v42 = f.ansatIFleksjob === false || LAB_133_1
  s[200] = v42
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob && (LAB_133_1_nej || s[3])
  s[199] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && !s[2] || v42
  s[207] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const v45 = s[1] && f.helMaanedsLoenErOplyst === false
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (!s[2] || v45)
  s[858] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (!s[2] || !v45)
  s[859] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const v48 = s[1] ? shiftMonths(f.vurderingsdato, -12) : NEVER
  const FLEKSLOENBEK_4_4 = s[2] ? v48 : FIRST_DAY
  s[861] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[2] ? v48 : NEVER
  s[862] = FLEKSLOENBEK_4_4_hoej
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v51 = f.vurderingsdato >= 11504 /* 2001-07-01 */
  s[17] = v51
  const v52 = f.foedselsdag <= -6516 /* 1952-02-29 */ && (f.iAkasseUdenBrudFra <= 8125 /* 1992-03-31 */ || f.betalteTilFleksydelsesalderen) && f.ubrudteMaanederSeneste15Aar >= 120 && f.bidragUdenBrudFra <= 10682 /* 1999-04-01 */ && f.fleksydelsesbidragFraTilmelding
  const v53 = shiftMonths(f.foedselsdag, 360)
  s[50] = v53
  const v54 = f.bidragsmaanederIAlt >= 360
  const v55 = f.foedselsdag <= -4019 /* 1958-12-31 */
  s[16] = v55
  const v56 = f.bidragUdenBrudFra <= 10773 /* 1999-07-01 */
  const v57 = f.bidragsmaanederSeneste25Aar >= 240
  const v58 = f.foedselsdag >= -4018 /* 1959-01-01 */
  s[15] = v58
  const v59 = !s[4] && (f.bidragsmaanederSeneste30Aar >= 300 || v52) || s[4] && (v53 >= f.foersteEfterloensEllerFleksydelsesbidragDen && v54 || v52 || v55 && v56 && v57 && f.fleksydelsesbidragFraTilmelding || v58 && f.foedselsdag <= 2190 /* 1975-12-31 */ && (f.bidragUdenBrudFra <= 13879 /* 2008-01-01 */ && f.iAkasseUdenBrudFra <= 13879 /* 2008-01-01 */ && f.bidragsmaanederIAlt >= 300 || f.foedselsdag <= -2011 /* 1964-06-30 */ && v56 && f.iAkasseUdenBrudFra <= 10773 /* 1999-07-01 */ && v57 && f.fleksydelsesbidragFraTilmelding) || f.foedselsdag >= 2191 /* 1976-01-01 */ && f.foedselsdag <= 2921 /* 1977-12-31 */ && shiftMonths(f.foedselsdag, 384) >= f.foersteEfterloensEllerFleksydelsesbidragDen && v54)
  const FYL_2a = !v51 || v59
  s[19] = FYL_2a
  const FYL_2a_nej = !v51 || !v59
  s[23] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const v62 = f.vurderingsdato >= 13330 /* 2006-07-01 */
  s[18] = v62
  const v63 = f.foedselsdag >= -1280 /* 1966-07-01 */
  const v64 = f.fleksydelsesbidragFraTilmelding && f.betalteTilFleksydelsesalderen
  const v65 = f.bidragsmaanederIAlt >= 60
  const v66 = FYL_2a_nej || !v51
  s[21] = v66
  const FLEKSYDELSESBEK_4 = !v62 || !v63 && v66 && f.kunneIkkeKlareNormaltJob && f.visTilknytningTilArbejdsmarkedet && v64 && v65
  s[20] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = !v62 || v63 || FYL_2a || f.kunneIkkeKlareNormaltJob === false || f.visTilknytningTilArbejdsmarkedet === false || !v64 || !v65
  s[22] = FLEKSYDELSESBEK_4_nej
  // FVL.7.1: Myndigheden skal vejlede dig (FVL § 7, stk. 1)
  const v69 = f.henvendelsenVedroererSagsomraadet && f.vejledningErFornoeden
  const FVL_7_1 = !s[2] || v69
  s[864] = FVL_7_1
  const FVL_7_1_nej = !s[2] || !v69
  s[865] = FVL_7_1_nej
  // FVL.7.2: Henvendelsen skal sendes videre til den rette myndighed (FVL § 7, stk. 2)
  const v72 = f.henvendelsenErSkriftlig && f.henvendelsenVedroererSagsomraadet === false && f.retteMyndighedKendes
  const FVL_7_2 = !s[2] || v72
  s[866] = FVL_7_2
  const FVL_7_2_nej = !s[2] || !v72
  s[867] = FVL_7_2_nej
  // FVL.8.1: Du kan lade dig repræsentere eller bistå (FVL § 8, stk. 1)
  const v75 = f.hensynModRepraesentation === false && f.andenLovBegraenserRepraesentation === false && f.erPartISagen
  const FVL_8_1 = !s[2] || v75
  s[868] = FVL_8_1
  const FVL_8_1_nej = !s[2] || !v75
  s[869] = FVL_8_1_nej
}

function svar_3(f, s) {
  // FVL.8.1.aktindsigt: Den, der hjælper dig, kan få aktindsigt for dig (FVL § 8, stk. 1)
  const v0 = f.hjaelperensRolle === 'partsrepraesentant'
  const FVL_8_1_aktindsigt = !s[2] || v0
  s[870] = FVL_8_1_aktindsigt
  const FVL_8_1_aktindsigt_nej = !s[2] || !v0
  s[871] = FVL_8_1_aktindsigt_nej
  // FVL.8.1.breve: Brevene sendes til din repræsentant (FVL § 8, stk. 1)
  const v3 = v0 && f.aftaltAtBrevetSendesTilParten === false
  const FVL_8_1_breve = !s[2] || v3
  s[872] = FVL_8_1_breve
  const FVL_8_1_breve_nej = !s[2] || !v3
  s[873] = FVL_8_1_breve_nej
  // FVL.8.1.fuldmagt: Der kan kræves en skriftlig fuldmagt (FVL § 8, stk. 1)
  const v6 = (f.repraesentantensFag === 'advokat' || f.repraesentantensFag === 'revisor' || f.repraesentantensFag === 'socialraadgiver') && f.repraesentantenHandlerForParten
  const v7 = f.skriftligFuldmagtForeligger === false && (v6 && f.tvivlOmFuldmagten || !v6 && f.skriftligFuldmagtErNoedvendig)
  const FVL_8_1_fuldmagt = !s[2] || v7
  s[874] = FVL_8_1_fuldmagt
  const FVL_8_1_fuldmagt_nej = !s[2] || !v7
  s[875] = FVL_8_1_fuldmagt_nej
  // FVL.8.1.omfang: Fuldmagten dækker sagen (FVL § 8, stk. 1)
  const v10 = f.fuldmagtenNaevnerSagen && f.fuldmagtenNaevnerHandlingen && f.vurderingsdato >= f.fuldmagtenGaelderFra && (f.fuldmagtenHarEnSidsteDag === false || f.fuldmagtenGaelderTil >= f.vurderingsdato) && f.fuldmagtenErTilbagekaldt === false
  const FVL_8_1_omfang = !s[2] || v10
  s[876] = FVL_8_1_omfang
  const FVL_8_1_omfang_nej = !s[2] || !v10
  s[877] = FVL_8_1_omfang_nej
  // FVL.8.1.personligt: Du kan blive bedt om selv at medvirke (FVL § 8, stk. 1)
  const FVL_8_1_personligt = !s[2] || f.personligMedvirkenHarBetydning
  s[878] = FVL_8_1_personligt
  const FVL_8_1_personligt_nej = !s[2] || f.personligMedvirkenHarBetydning === false
  s[879] = FVL_8_1_personligt_nej
  // FVL.9.1: Ret til at se sagens dokumenter (FVL § 9, stk. 1-2)
  const v15 = f.erPartISagen && f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  const FVL_9_1 = !s[2] || v15
  s[880] = FVL_9_1
  const FVL_9_1_nej = !s[2] || !v15
  s[881] = FVL_9_1_nej
  // FVL.12.1: Dokumentet er internt (FVL § 12, stk. 1-2)
  const v18 = f.vurderingsdato >= 16071 /* 2014-01-01 */
  s[5] = v18
  const v19 = !v18 && f.erInterntArbejdsdokument || v18 && f.erInterntArbejdsdokument && (f.afgivetTilUdenforstaaende === false || f.afgivetAfGrund === 'retlig' || f.afgivetAfGrund === 'forskning' || f.afgivetAfLignendeGrund)
  const FVL_12_1 = !s[2] || v19
  s[895] = FVL_12_1
  const FVL_12_1_nej = !s[2] || !v19
  s[896] = FVL_12_1_nej
  // FVL.13: Det interne dokument skal alligevel udleveres (FVL § 13)
  const v22 = f.interntDokumentsIndhold === 'beslutning' || f.interntDokumentsIndhold === 'notat' || f.interntDokumentsIndhold === 'bevis'
  const v23 = FVL_12_1 || !s[2]
  const FVL_13 = !s[2] || v23 && f.foreliggerIEndeligForm && v22
  s[903] = FVL_13
  const FVL_13_nej = !s[2] || FVL_12_1_nej || f.foreliggerIEndeligForm === false || !v22
  s[904] = FVL_13_nej
  // FVL.14: Dokumentet er undtaget på grund af sin art (FVL § 14)
  const v26 = f.dokumentetsSaerligeArt === 'retssag'
  const v27 = f.dokumentetsSaerligeArt === 'ministermoede' || f.dokumentetsSaerligeArt === 'sekretariat' || v26
  const FVL_14 = !s[2] || v27
  s[905] = FVL_14
  const FVL_14_nej = !s[2] || !v27
  s[906] = FVL_14_nej
  // FVL.12.1.undtaget: Dokumentet kan holdes tilbage (FVL § 12, stk. 1)
  const v30 = FVL_12_1_nej || FVL_13
  const FVL_12_1_undtaget = !s[2] || v23 && (FVL_13_nej || !s[2]) && (FVL_12_1 || FVL_13_nej) || FVL_14
  s[901] = FVL_12_1_undtaget
  const FVL_12_1_undtaget_nej = !s[2] || (v30 || !s[2]) && (FVL_14_nej || !s[2]) && (v30 || FVL_14_nej)
  s[902] = FVL_12_1_undtaget_nej
  // FVL.15: Passagen kan undtages (FVL § 15)
  const v33 = !v18 && !(f.hensynBagUndtagelse === 'intet') && f.hensynetVejerTungest || v18 && (f.hensynBagUndtagelse === 'statens_sikkerhed' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'fortrolighed_udland' && f.fortrolighedFoelgerAfForpligtelse || f.hensynBagUndtagelse === 'udenrigspolitik' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'lovovertraedelser' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'kontrol' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'oekonomi' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'forskning' && f.hensynetVejerTungest || f.hensynBagUndtagelse === 'saerlig_karakter' && f.hensynetVejerTungest)
  const FVL_15 = !s[2] || v33
  s[912] = FVL_15
  const FVL_15_nej = !s[2] || !v33
  s[913] = FVL_15_nej
  // FVL.9.2: Dokumentet skal udleveres helt (FVL § 9)
  const v36 = FVL_9_1 || !s[2]
  const v37 = FVL_12_1_undtaget_nej || !s[2]
  const v38 = FVL_15_nej || !s[2]
  const FVL_9_2 = !s[2] || v36 && v37 && v38 && (FVL_9_1 || FVL_12_1_undtaget_nej || FVL_15_nej)
  s[882] = FVL_9_2
  const FVL_9_2_nej = !s[2] || FVL_9_1_nej || FVL_12_1_undtaget || FVL_15
  s[883] = FVL_9_2_nej
  // FVL.9.4: Et dokument, der er sendt til andre, kan ses (FVL § 9, stk. 4)
  const v41 = v18 ? shiftDays(f.dokumentetAfsendtDen, 1) : f.dokumentetAntagesFremmeDen
  const FVL_9_4 = s[2] ? v41 : FIRST_DAY
  s[884] = FVL_9_4
  const FVL_9_4_hoej = s[2] ? v41 : NEVER
  s[885] = FVL_9_4_hoej
  const FVL_9_4_ir = f.dokumentetErAfsendtTilAndre === false || !s[2]
  s[886] = FVL_9_4_ir
  // FVL.9a.1: Anmodningen om aktindsigt er tilstrækkelig (FVL § 9 a)
  const FVL_9a_1 = !s[2] || f.sagenAngivet
  s[887] = FVL_9a_1
  const FVL_9a_1_nej = !s[2] || f.sagenAngivet === false
  s[888] = FVL_9a_1_nej
  // FVL.9a.2: Anmodningen kan afslås på grund af sit formål (FVL § 9 a, stk. 2)
  const v47 = f.vurderingsdato >= 19905 /* 2024-07-01 */
  s[548] = v47
  const v48 = v47 && f.retsstridigtFormaal
  const FVL_9a_2 = !s[2] || v48
  s[889] = FVL_9a_2
  const FVL_9a_2_nej = !s[2] || !v48
  s[890] = FVL_9a_2_nej
  // FVL.9b.1: Afgørelsen skal vente på aktindsigten (FVL § 9 b, stk. 1)
  const v51 = FVL_9_1_nej || f.nogetKanUdleveres === false
  s[7] = v51
  const v52 = v36 && f.nogetKanUdleveres
  s[6] = v52
  const FVL_9b_1 = !s[2] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.anmodetOmAktindsigt && v52 && f.harFaaetAktindsigt === false
  s[891] = FVL_9b_1
  const FVL_9b_1_nej = !s[2] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.anmodetOmAktindsigt === false || v51 || f.harFaaetAktindsigt
  s[892] = FVL_9b_1_nej
  // FVL.10.1: Det skal overvejes at give mere, end du har ret til (FVL § 10, stk. 1)
  const FVL_10_1 = !s[2] || v18 && f.anmodetOmAktindsigt && (FVL_12_1_undtaget || FVL_15 || !s[2])
  s[893] = FVL_10_1
  const FVL_10_1_nej = !s[2] || !v18 || f.anmodetOmAktindsigt === false || v37 && v38 && (FVL_12_1_undtaget_nej || FVL_15_nej)
  s[894] = FVL_10_1_nej
  // FVL.12.1.navn: Du skal have lægekonsulentens navn (FVL § 12, stk. 1)
  const FVL_12_1_navn = !s[2] || f.laegekonsulentHarUdtaltSig
  s[897] = FVL_12_1_navn
  const FVL_12_1_navn_nej = !s[2] || f.laegekonsulentHarUdtaltSig === false
  s[898] = FVL_12_1_navn_nej
  // FVL.12.1.skik: Lægekonsulentens vurdering bør deles med dig (FVL § 12, stk. 1)
  const v59 = f.laegekonsulentHarUdtaltSig && f.afgoerelsenErTruffet === false
  const FVL_12_1_skik = !s[2] || v59
  s[899] = FVL_12_1_skik
  const FVL_12_1_skik_nej = !s[2] || !v59
  s[900] = FVL_12_1_skik_nej
  // FVL.14a.1: Oplysningen skal gives, selv om dokumentet er undtaget (FVL § 14 a)
  const v62 = f.oplysningernesArt === 'faktisk_grundlag'
  s[8] = v62
  const v63 = !v18 && v62 && f.oplysningerneErVaesentlige && f.fremgaarAfAndetUdleveret === false || v18 && (v62 && f.oplysningenErRelevant || f.oplysningernesArt === 'ekstern_faglig_vurdering' && f.oplysningenErRelevant && !v26) && f.fremgaarAfAndetUdleveret === false
  const FVL_14a_1 = FVL_12_1_undtaget && (!s[2] || v63)
  s[907] = FVL_14a_1
  const FVL_14a_1_nej = FVL_12_1_undtaget && (!s[2] || !v63)
  s[908] = FVL_14a_1_nej
  const FVL_14a_1_ir = !s[2] || v37
  s[909] = FVL_14a_1_ir
  // FVL.14b: Myndighedens egen faglige vurdering skal gives (FVL § 14 b)
  const v67 = v18 && f.erInternFagligVurdering && f.foreliggerIEndeligForm && f.praksisAtIndhenteEksternVurdering
  const FVL_14b = !s[2] || v67
  s[910] = FVL_14b
  const FVL_14b_nej = !s[2] || !v67
  s[911] = FVL_14b_nej
  // FVL.15c: Resten af dokumentet skal udleveres (FVL § 15 c)
  const v70 = !v18 && f.heleDokumentetErOmfattet === false || v18 && f.restenRoeberHensynet === false && f.restenErKlartVildledende === false && f.restenErUdenMening === false && f.heleDokumentetErOmfattet === false
  const FVL_15c = FVL_15 && (!s[2] || v70)
  s[914] = FVL_15c
  const FVL_15c_nej = FVL_15 && (!s[2] || !v70)
  s[915] = FVL_15c_nej
  const FVL_15c_ir = !s[2] || v38
  s[916] = FVL_15c_ir
}

function svar_4(f, s) {
  // FVL.16.2: Anmodningen om aktindsigt skal være færdigbehandlet (FVL § 16, stk. 2)
  const v0 = f.anmodningOmAktindsigtModtaget >= 13332 /* 2006-07-03 */
  s[922] = v0
  const v1 = f.anmodningOmAktindsigtModtaget >= 16071 /* 2014-01-01 */
  const v2 = shiftDays(f.anmodningOmAktindsigtModtaget, 1)
  const v3 = from(ALL_DAYS, v2)
  const v4 = from(ALL_DAYS, shiftDays(v2, 120))
  const v5 = without(v3, v4)
  const v6 = v1 ? dayReaching(without(onWeekdays(v5, 62), intersectTable(v5, HELLIGDAGE_1)), v2, 7) : shiftDays(f.anmodningOmAktindsigtModtaget, 10)
  const FVL_16_2 = v0 ? v6 : FIRST_DAY
  s[917] = FVL_16_2
  const FVL_16_2_hoej = v0 ? v6 : NEVER
  s[918] = FVL_16_2_hoej
  const FVL_16_2_ir = f.anmodetOmAktindsigt === false || !v0
  s[919] = FVL_16_2_ir
  // FVL.16.2.underretning: Du skal have besked om, at fristen ikke holdes (FVL § 16, stk. 2)
  const v10 = f.anmodetOmAktindsigt && f.anmodningOmAktindsigtErFaerdigbehandlet === false
  const v11 = f.anmodetOmAktindsigt && FVL_16_2 < f.vurderingsdato
  const v12 = f.anmodetOmAktindsigt && FVL_16_2_hoej >= f.vurderingsdato
  const FVL_16_2_underretning = !v0 || !v1 && v10 && (v11 || FVL_16_2_ir) || v1 && v10 && (v11 || f.ikkeMuligtIndenForFristen)
  s[920] = FVL_16_2_underretning
  const FVL_16_2_underretning_nej = !v0 || !v1 && (!v10 || v12) || v1 && (!v10 || (v12 || FVL_16_2_ir) && f.ikkeMuligtIndenForFristen === false)
  s[921] = FVL_16_2_underretning_nej
  // FVL.16.3: Dokumenterne skal udleveres, som du ønsker det (FVL § 16, stk. 3)
  const v15 = f.formenErUmulig || f.tungtvejendeModhensyn
  s[551] = v15
  const v16 = !s[5] && f.kopiHarBetydning && f.dokumenterneTalerModKopi === false || s[5] && !v15
  const FVL_16_3 = !s[2] || v16
  s[923] = FVL_16_3
  const FVL_16_3_nej = !s[2] || !v16
  s[924] = FVL_16_3_nej
  // FVL.16.4: Klagen over aktindsigt går til sagens egen klageinstans (FVL § 16, stk. 4)
  const v19 = f.klageinstansISagen === 'ingen'
  s[550] = v19
  const v20 = f.klagenGaelder === 'partsaktindsigt' && !v19
  const FVL_16_4 = !s[2] || v20
  s[925] = FVL_16_4
  const FVL_16_4_nej = !s[2] || !v20
  s[926] = FVL_16_4_nej
  // FVL.16.4.ankestyrelsen: Klagen over aktindsigt går til Ankestyrelsen (FVL § 16, stk. 4)
  const v23 = f.klageinstansISagen === 'ankestyrelsen'
  const v24 = v20 && v23
  const FVL_16_4_ankestyrelsen = !s[2] || v24
  s[927] = FVL_16_4_ankestyrelsen
  const FVL_16_4_ankestyrelsen_nej = !s[2] || !v24
  s[928] = FVL_16_4_ankestyrelsen_nej
  // FVL.16.4.spor: Klagen har 4 ugers frist og genvurdering (FVL § 16, stk. 4)
  const v27 = f.klagenGaelder === 'sagen'
  s[554] = v27
  const v28 = v27 && v23
  const FVL_16_4_spor = !s[2] || v28
  s[929] = FVL_16_4_spor
  const FVL_16_4_spor_nej = !s[2] || !v28
  s[930] = FVL_16_4_spor_nej
  // FVL.16.4.udsættelse: Afgørelsen skal vente på klagen over aktindsigt (FVL § 16, stk. 4)
  const FVL_16_4_udsaettelse = !s[2] || f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaAktindsigt === false && f.klageOverAktindsigtVerserer && s[6] && f.harFaaetAktindsigt === false
  s[931] = FVL_16_4_udsaettelse
  const FVL_16_4_udsaettelse_nej = !s[2] || f.fristForAfgoerelsenBrydes || f.hensynModAtVentePaaAktindsigt || f.klageOverAktindsigtVerserer === false || s[7] || f.harFaaetAktindsigt
  s[932] = FVL_16_4_udsaettelse_nej
  // FVL.17: Klagefristens sidste dag, når der er bedt om aktindsigt (FVL § 17)
  const v33 = f.anmodetOmAktindsigt && f.anmodningOmAktindsigtModtaget >= f.afgoerelsenMeddelt && f.klagefristensSidsteDag >= f.anmodningOmAktindsigtModtaget && f.klagefristenAfbrydes ? (f.anmodningOmAktindsigtErFaerdigbehandlet ? Math.max(shiftDays(f.aktindsigtMeddeltEllerAfslaaet, f.klagefristensSidsteDag - f.anmodningOmAktindsigtModtaget), shiftDays(f.aktindsigtMeddeltEllerAfslaaet, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_17 = s[2] ? v33 : FIRST_DAY
  s[933] = FVL_17
  const FVL_17_hoej = s[2] ? v33 : NEVER
  s[934] = FVL_17_hoej
  // FVL.19.1: Du skal høres om oplysningerne (FVL § 19, stk. 1)
  const v36 = f.oplysningernesArt === 'faktisk_grundlag' || f.oplysningernesArt === 'ekstern_faglig_vurdering'
  s[549] = v36
  const v37 = !s[5] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && s[8] && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige || s[5] && f.ubetaenkeligtAtAfgoere === false && f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaHoering === false && f.retTilAktindsigtIOplysningerne && f.videKredsEllerVanskeligt === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && v36 && f.partenKenderOplysningerne === false && f.oplysningerneErTilUgunst && f.oplysningerneErVaesentlige
  const FVL_19_1 = !s[2] || v37
  s[936] = FVL_19_1
  const FVL_19_1_nej = !s[2] || !v37
  s[937] = FVL_19_1_nej
  // FVL.19.1.udbetaling: Udbetalingen må sættes ned eller stoppes (FVL § 19, stk. 1)
  const v40 = (f.hoeringenErSlut || f.hoeringenErUndladtMedGrund) && (f.hoeringenErUndladtMedGrund || f.hoeringenBegyndteDen < f.aendringenSkalVirkeFra) && f.afgoerelsenErMeddelt && f.aendringenSkalVirkeFra >= f.afgoerelsenMeddelt
  const FVL_19_1_udbetaling = !s[2] || v40
  s[938] = FVL_19_1_udbetaling
  const FVL_19_1_udbetaling_nej = !s[2] || !v40
  s[939] = FVL_19_1_udbetaling_nej
  // FVL.20.1: Høringen kan udelades, fordi afgørelsen kan ændres (FVL § 20, stk. 1)
  const v43 = f.kanAendresPaaAnmodning && f.karakterenTalerForAtUndladeHoering
  const FVL_20_1 = !s[2] || v43
  s[942] = FVL_20_1
  const FVL_20_1_nej = !s[2] || !v43
  s[943] = FVL_20_1_nej
  // FVL.19.1.venter: Afgørelsen skal vente på partshøringen (FVL § 19, stk. 1)
  const v46 = f.hoeringsfristErSat === false || f.hoeringsfrist >= f.vurderingsdato
  const v47 = f.hoertOmOplysningerne === false || f.harUdtaltSig === false && v46
  const v48 = FVL_19_1 || !s[2]
  const FVL_19_1_venter = !s[2] || v48 && (FVL_20_1_nej || !s[2]) && v47
  s[940] = FVL_19_1_venter
  const FVL_19_1_venter_nej = !s[2] || FVL_19_1_nej || FVL_20_1 || !v47
  s[941] = FVL_19_1_venter_nej
  // FVL.20.2: Oplysningerne og adgangen til genoptagelse skal med afgørelsen (FVL § 20, stk. 2)
  const FVL_20_2 = !s[2] || v48 && (FVL_20_1 || !s[2]) && f.hoertOmOplysningerne === false
  s[766] = FVL_20_2
  const FVL_20_2_nej = !s[2] || FVL_19_1_nej || FVL_20_1_nej || f.hoertOmOplysningerne
  s[945] = FVL_20_2_nej
  // FVL.20.3: Klagefristens sidste dag, når sagen skal genoptages efter udeladt høring (FVL § 20, stk. 3)
  const v53 = f.bedtOmGenoptagelse && f.klagefristensSidsteDag >= f.bedtOmGenoptagelseDen ? (f.nyAfgoerelseErMeddelt ? Math.max(shiftDays(f.nyAfgoerelseMeddeltDen, f.klagefristensSidsteDag - f.bedtOmGenoptagelseDen), shiftDays(f.nyAfgoerelseMeddeltDen, 14)) : NEVER) : f.klagefristensSidsteDag
  const FVL_20_3 = s[2] ? v53 : FIRST_DAY
  s[946] = FVL_20_3
  const FVL_20_3_hoej = s[2] ? v53 : NEVER
  s[947] = FVL_20_3_hoej
  const FVL_20_3_ir = !s[2] || FVL_20_2_nej || !s[2]
  s[948] = FVL_20_3_ir
  // FVL.21.1: Afgørelsen skal vente på den udtalelse, du vil komme med (FVL § 21, stk. 1)
  const v57 = f.fristForAfgoerelsenBrydes === false && f.hensynModAtVentePaaUdtalelse === false && f.andenLovSikrerUdtalelse === false && f.erPartISagen && f.harForlangtUdsaettelse && f.harUdtaltSig === false && v46
  const FVL_21_1 = !s[2] || v57
  s[949] = FVL_21_1
  const FVL_21_1_nej = !s[2] || !v57
  s[950] = FVL_21_1_nej
  // FVL.22: Afgørelsen skal begrundes (FVL § 22)
  const v60 = f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_22 = !s[2] || v60
  s[9] = FVL_22
  const FVL_22_nej = !s[2] || !v60
  s[14] = FVL_22_nej
  // FVL.23.1: Du kan forlange en skriftlig begrundelse (FVL § 23, stk. 1)
  const v63 = f.afgoerelsenMeddelesSkriftligt === false && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_23_1 = !s[2] || v63
  s[767] = FVL_23_1
  const FVL_23_1_nej = !s[2] || !v63
  s[952] = FVL_23_1_nej
  // FVL.23.1.frist: Den skriftlige begrundelse skal være forlangt (FVL § 23, stk. 1)
  const v66 = shiftDays(f.afgoerelsenMeddelt, 14)
  const FVL_23_1_frist = s[2] ? v66 : FIRST_DAY
  s[953] = FVL_23_1_frist
  const FVL_23_1_frist_hoej = s[2] ? v66 : NEVER
  s[954] = FVL_23_1_frist_hoej
  const FVL_23_1_frist_ir = !s[2] || FVL_23_1_nej || !s[2]
  s[768] = FVL_23_1_frist_ir
  // FVL.23.2: Den skriftlige begrundelse skal være givet (FVL § 23, stk. 2)
  const v70 = shiftDays(f.begrundelseBegaeretDen, 14)
  const FVL_23_2 = s[2] ? v70 : FIRST_DAY
  s[956] = FVL_23_2
  const FVL_23_2_hoej = s[2] ? v70 : NEVER
  s[957] = FVL_23_2_hoej
  // FVL.24.1.hovedhensyn: Begrundelsen skal angive hovedhensynene (FVL § 24, stk. 1)
  const v73 = FVL_22 || !s[2]
  const FVL_24_1_hovedhensyn = !s[2] || v73 && f.afgoerelsenBerorPaaSkoen
  s[12] = FVL_24_1_hovedhensyn
  const FVL_24_1_hovedhensyn_nej = !s[2] || FVL_22_nej || f.afgoerelsenBerorPaaSkoen === false
  s[10] = FVL_24_1_hovedhensyn_nej
  // FVL.24.2: Begrundelsen skal gøre rede for fakta (FVL § 24, stk. 2)
  const FVL_24_2 = !s[2] || v73 && f.redegoerelseForFaktaErFornoeden
  s[13] = FVL_24_2
  const FVL_24_2_nej = !s[2] || FVL_22_nej || f.redegoerelseForFaktaErFornoeden === false
  s[11] = FVL_24_2_nej
}

function svar_5(f, s) {
  // FVL.24.1: Begrundelsen har det, den skal (FVL § 24, stk. 1-2)
  const FVL_24_1 = s[9] && (!s[2] || f.begrundelsenHarRetsreglerne && (s[10] || f.begrundelsenHarHovedhensynene) && (s[11] || f.begrundelsenHarFakta))
  s[958] = FVL_24_1
  const FVL_24_1_nej = s[9] && (!s[2] || f.begrundelsenHarRetsreglerne === false || (s[12] || !s[2]) && f.begrundelsenHarHovedhensynene === false || (s[13] || !s[2]) && f.begrundelsenHarFakta === false)
  s[959] = FVL_24_1_nej
  const FVL_24_1_ir = !s[2] || s[14] || !s[2]
  s[960] = FVL_24_1_ir
  // FVL.25.1: Afgørelsen skal have en klagevejledning (FVL § 25, stk. 1)
  const v3 = f.afgoerelsenKanPaaklages && f.afgoerelsenMeddelesSkriftligt && f.afgoerelsenGiverFuldtMedhold === false
  const FVL_25_1 = !s[2] || v3
  s[961] = FVL_25_1
  const FVL_25_1_nej = !s[2] || !v3
  s[962] = FVL_25_1_nej
  // FVL.25.1.indhold: Klagevejledningen har det, den skal (FVL § 25, stk. 1)
  const v6 = f.klagevejledningHarKlageinstansen && f.klagevejledningHarFremgangsmaaden && (f.klagenHarEnFrist === false || f.klagevejledningHarFristen)
  const FVL_25_1_indhold = FVL_25_1 && (!s[2] || v6)
  s[966] = FVL_25_1_indhold
  const FVL_25_1_indhold_nej = FVL_25_1 && (!s[2] || !v6)
  s[967] = FVL_25_1_indhold_nej
  const FVL_25_1_indhold_ir = !s[2] || FVL_25_1_nej || !s[2]
  s[968] = FVL_25_1_indhold_ir
  // FVL.25.1.fristløb: Klagefristen løber, som klagevejledningen er (FVL § 25, stk. 1)
  const v10 = f.afgoerelsenKanPaaklages && f.klagenHarEnFrist
  const FVL_25_1_fristloeb = v10 && (!s[2] || FVL_25_1_nej || FVL_25_1_indhold)
  s[963] = FVL_25_1_fristloeb
  const FVL_25_1_fristloeb_nej = v10 && (!s[2] || (FVL_25_1_indhold_nej || FVL_25_1_indhold_ir) && FVL_25_1)
  s[964] = FVL_25_1_fristloeb_nej
  const FVL_25_1_fristloeb_ir = !v10 || !s[2]
  s[965] = FVL_25_1_fristloeb_ir
  // FVL.27.1: Oplysningen er omfattet af tavshedspligt (FVL § 27, stk. 1-4)
  const v14 = !s[5] && (f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig) || s[5] && (f.oplysningenGaelder === 'privat_forhold' || f.oplysningenGaelder === 'forretningsforhold' && f.vaesentligOekonomiskBetydning || f.betegnetSomFortrolig || f.hemmeligholdelseErNoedvendig)
  const FVL_27_1 = !s[2] || v14
  s[969] = FVL_27_1
  const FVL_27_1_nej = !s[2] || !v14
  s[970] = FVL_27_1_nej
  // FVL.28.1: Videregivelsen følger reglerne om persondata (FVL § 28, stk. 1)
  const v17 = f.vurderingsdato >= 15622 /* 2012-10-09 */
  s[973] = v17
  const FVL_28_1 = !v17 || f.erPersonoplysning
  s[971] = FVL_28_1
  const FVL_28_1_nej = !v17 || f.erPersonoplysning === false
  s[972] = FVL_28_1_nej
  // FVL.28.2: Den fortrolige oplysning må gives til en anden myndighed (FVL § 28, stk. 2)
  const v20 = f.samtykkeTilVideregivelse || f.lovKraeverVideregivelse || f.vaesentligForMyndigheden
  const FVL_28_2 = f.erPersonoplysning === false && (!v17 || v20)
  s[974] = FVL_28_2
  const FVL_28_2_nej = f.erPersonoplysning === false && (!v17 || !v20)
  s[975] = FVL_28_2_nej
  const FVL_28_2_ir = f.erPersonoplysning || !v17
  s[976] = FVL_28_2_ir
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v24 = f.vurderingsdato >= 13503 /* 2006-12-21 */
  s[24] = v24
  const v25 = f.vurderingsdato >= 14432 /* 2009-07-07 */
  s[56] = v25
  const LSP_1a_1_tabel2006 = !s[2] || v24
  s[1822] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = !s[2] || !v24 || !v25
  s[1823] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = !s[2] || v24 && !v25
  s[1824] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v29 = f.vurderingsdato >= 15337 /* 2011-12-29 */
  const v30 = f.vurderingsdato >= 15530 /* 2012-07-09 */
  const LSP_1a_1_tabel2011 = !s[2] || v29
  s[1825] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = !s[2] || !v29 || !v30
  s[1826] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = !s[2] || v29 && !v30
  s[1827] = LSP_1a_1_tabel2011_ir
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v34 = f.vurderingsdato >= 14519 /* 2009-10-02 */
  const v35 = f.foedselsdag >= -11142 /* 1939-07-01 */
  const v36 = s[15] ? (f.foedselsdag >= -3837 /* 1959-07-01 */ ? (f.foedselsdag >= -3653 /* 1960-01-01 */ ? (f.foedselsdag >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v37 = LSP_1a_1_tabel2011_nej || LSP_1a_1_tabel2011_ir
  const v38 = f.foedselsdag >= -5844 /* 1954-01-01 */
  const v39 = f.foedselsdag >= -5663 /* 1954-07-01 */
  const v40 = f.foedselsdag >= -5479 /* 1955-01-01 */
  const v41 = f.foedselsdag >= -5298 /* 1955-07-01 */
  s[535] = v41
  const v42 = v38 ? (v39 ? (v40 ? (v41 ? 804 : 798) : 792) : 786) : 780
  const v43 = f.foedselsdag >= -2557 /* 1963-01-01 */
  s[537] = v43
  const v44 = f.foedselsdag >= -1096 /* 1967-01-01 */
  s[538] = v44
  const v45 = f.foedselsdag >= 365 /* 1971-01-01 */
  s[536] = v45
  const v46 = f.vurderingsdato >= 16798 /* 2015-12-29 */ ? (f.vurderingsdato >= 18627 /* 2020-12-31 */ ? (f.vurderingsdato >= 20453 /* 2025-12-31 */ ? (v38 ? (v39 ? (v40 ? (v41 ? (v43 ? (v44 ? (v45 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780) : v38 ? (v39 ? (v40 ? (v41 ? (v43 ? (v44 ? 828 : 816) : 804) : 798) : 792) : 786) : 780) : v38 ? (v39 ? (v40 ? (v41 ? (v43 ? 816 : 804) : 798) : 792) : 786) : 780) : v42
  const LSP_1a_1 = s[2] ? (v34 ? (v29 ? (v30 ? v46 : LSP_1a_1_tabel2011 ? (v37 ? Math.min(v36, v42) : v42) : v36) : v36) : v35 ? (LSP_1a_1_tabel2006_nej || LSP_1a_1_tabel2006_ir ? 780 : v36) : 804) : -Infinity
  s[513] = LSP_1a_1
  const LSP_1a_1_hoej = s[2] ? (v34 ? (v29 ? (v30 ? v46 : LSP_1a_1_tabel2011 ? (v37 ? Math.max(v36, v42) : v42) : v36) : v36) : v35 ? (LSP_1a_1_tabel2006 ? v36 : 780) : 804) : Infinity
  s[512] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[2] ? shiftMonths(f.foedselsdag, LSP_1a_1) : FIRST_DAY
  s[43] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[2] ? shiftMonths(f.foedselsdag, LSP_1a_1_hoej) : NEVER
  s[44] = LSP_1a_1_dag_hoej
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v51 = f.vurderingsdato >= 15340 /* 2012-01-01 */
  s[25] = v51
  const v52 = shiftMonths(f.foedselsdag, 720)
  s[545] = v52
  const v53 = f.foedselsdag <= -3838 /* 1959-06-30 */
  s[32] = v53
  const v54 = s[16] ? 720 : v53 ? 726 : f.foedselsdag <= -3654 /* 1959-12-31 */ ? 732 : f.foedselsdag <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v55 = shiftMonths(f.foedselsdag, v54)
  const FYL_1a_2_er = f.foedselsdag <= -2558 /* 1962-12-31 */
  s[979] = FYL_1a_2_er
  const v57 = shiftMonths(LSP_1a_1_dag, -36)
  s[33] = v57
  const v58 = shiftMonths(LSP_1a_1_dag_hoej, -36)
  s[34] = v58
  const v59 = f.foedselsdag <= -5115 /* 1955-12-31 */
  s[45] = v59
  const v60 = f.foedselsdag <= -4933 /* 1956-06-30 */
  s[46] = v60
  const v61 = f.foedselsdag <= -5845 /* 1953-12-31 */ ? 720 : f.foedselsdag <= -5664 /* 1954-06-30 */ ? 726 : f.foedselsdag <= -5480 /* 1954-12-31 */ ? 732 : f.foedselsdag <= -5299 /* 1955-06-30 */ ? 738 : v59 ? 744 : v60 ? 750 : s[16] ? 756 : v53 ? 762 : 768
  const v62 = shiftMonths(f.foedselsdag, v61)
  const FYL_1a_ir = !s[17] || v24 && v51 && !FYL_1a_2_er && !s[2]
  s[29] = FYL_1a_ir
  const FYL_1a = s[17] ? (v24 ? (v51 ? (FYL_1a_2_er ? v62 : v57) : v55) : v52) : FIRST_DAY
  s[30] = FYL_1a
  const FYL_1a_hoej = s[17] ? (v24 ? (v51 ? (FYL_1a_2_er ? v62 : v58) : v55) : v52) : NEVER
  s[26] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const v66 = v51 ? v61 : v54
  const FYL_1a_2 = s[18] ? v66 : -Infinity
  s[977] = FYL_1a_2
  const FYL_1a_2_hoej = s[18] ? v66 : Infinity
  s[978] = FYL_1a_2_hoej
  const FYL_1a_2_ir = !FYL_1a_2_er || !s[18]
  s[980] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v70 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  const v71 = f.vurderingsdato >= FYL_1a || FYL_1a_ir
  s[418] = v71
  const FYL_2_1 = !s[17] || v71 && f.erVisiteretTilFleksjob && f.betalerFleksydelsesbidrag && (s[19] || s[20] || !s[17] && !s[18]) && f.pensionsvaerdiIndberettet && v70
  s[981] = FYL_2_1
  const FYL_2_1_nej = !s[17] || f.vurderingsdato < FYL_1a_hoej || f.erVisiteretTilFleksjob === false || f.betalerFleksydelsesbidrag === false || s[21] && (s[22] || !s[18]) && (s[23] || s[22]) || f.pensionsvaerdiIndberettet === false || !v70
  s[982] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v74 = shiftDays(monthEnd(f.blevVisiteretTilFleksjobDen), 1)
  const FYL_4_2 = s[18] ? v74 : FIRST_DAY
  s[27] = FYL_4_2
  const FYL_4_2_hoej = s[18] ? v74 : NEVER
  s[31] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob === false || !s[18]
  s[28] = FYL_4_2_ir
}

function svar_6(f, s) {
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v0 = f.manglendeBidragsmaaneder >= 1
  const v1 = f.foedselsdag >= 1096 /* 1973-01-01 */
  const v2 = v1 && shiftMonths(f.foedselsdag, 288) >= f.iAkasseUdenBrudFra || !v1 && f.iAkasseUdenBrudFra <= 9862 /* 1997-01-01 */
  const FYL_3a_1 = !s[18] || s[24] && (!s[25] || f.fravalgteEfterloen && v0 && v2 && (f.erVisiteretTilFleksjob && shiftMonths(s[26], -180) >= s[27] || s[28] || s[29]) && f.fleksydelsesbidragFraTilmelding)
  s[984] = FYL_3a_1
  const FYL_3a_1_nej = !s[18] || !s[24] || !s[25] || f.fravalgteEfterloen === false || !v0 || !v2 || f.erVisiteretTilFleksjob && shiftMonths(s[30], -180) < s[31] || f.fleksydelsesbidragFraTilmelding === false
  s[985] = FYL_3a_1_nej
  const FYL_3a_1_ir = !s[18] || s[24] && !s[25]
  s[986] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v6 = f.vurderingsdato <= 13149 /* 2006-01-01 */
  s[406] = v6
  const v7 = f.vurderingsdato >= 20822 /* 2027-01-04 */
  s[419] = v7
  const v8 = v6 || v7
  s[717] = v8
  const v9 = SATS_1(f.vurderingsdato)
  const v10 = v8 ? -Infinity : v9
  s[714] = v10
  const v11 = v8 ? Infinity : v9
  s[715] = v11
  const v12 = v10 > -Infinity && v11 < Infinity
  s[716] = v12
  const v13 = quotient([v10, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v14 = quotient([v11, 10400, f.manglendeBidragsmaaneder], [12, 10000], 'nærmeste', 1)
  const v15 = v8 || !v12
  s[718] = v15
  const FYL_3a_4 = s[18] ? (s[24] ? (s[25] ? (v12 ? Math.min(v13, v14) : -Infinity) : -Infinity) : 0) : -Infinity
  s[987] = FYL_3a_4
  const FYL_3a_4_hoej = s[18] ? (s[24] ? (s[25] ? (v12 ? Math.max(v13, v14) : Infinity) : Infinity) : 0) : Infinity
  s[988] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen && (!s[18] || !s[24] || !s[25] || !(!v12 && !v8 && v10 === v11))
  s[989] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen === false || !s[18] || s[24] && (!s[25] || v15)
  s[990] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v20 = f.vurderingsdato >= 16556 /* 2015-05-01 */ ? shiftDays(f.blevVisiteretTilFleksjobDen, 14) : NEVER
  const FYL_4_1 = s[18] ? v20 : FIRST_DAY
  s[991] = FYL_4_1
  const FYL_4_1_hoej = s[18] ? v20 : NEVER
  s[992] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const v23 = shiftDays(monthEnd(f.tilmeldingModtagetDen), 1)
  const FYL_4_3 = s[18] ? v23 : FIRST_DAY
  s[994] = FYL_4_3
  const FYL_4_3_hoej = s[18] ? v23 : NEVER
  s[995] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v26 = shiftDays(monthEnd(f.udmeldelseModtagetDen), 1)
  const FYL_5 = s[18] ? (f.oenskedeIkkeTilmelding ? s[27] : v26) : FIRST_DAY
  s[996] = FYL_5
  const FYL_5_hoej = s[18] ? (f.oenskedeIkkeTilmelding ? s[31] : v26) : NEVER
  s[997] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob && (!s[18] || f.oenskedeIkkeTilmelding === false || f.erVisiteretTilFleksjob)
  s[998] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob === false || !s[18] || f.oenskedeIkkeTilmelding && s[28]
  s[999] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v31 = quotient([v10, 3500], [10000], 'nærmeste', 100)
  const v32 = quotient([v11, 3500], [10000], 'nærmeste', 100)
  const FYL_8_er = !s[2] || !(!v12 && !v8 && v10 === v11)
  s[724] = FYL_8_er
  const FYL_8_ir = !s[2] || v15
  s[725] = FYL_8_ir
  const FYL_8 = s[2] ? (v12 ? Math.min(v31, v32) : -Infinity) : -Infinity
  s[1000] = FYL_8
  const FYL_8_hoej = s[2] ? (v12 ? Math.max(v31, v32) : Infinity) : Infinity
  s[1001] = FYL_8_hoej
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const v37 = shiftDays(f.rykkerForFleksydelsesbidragSendtDen, 21)
  const FYL_9_1 = s[18] ? v37 : FIRST_DAY
  s[1003] = FYL_9_1
  const FYL_9_1_hoej = s[18] ? v37 : NEVER
  s[1004] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const v40 = shiftDays(f.underrettetOmUdmeldelseDen, 28)
  const FYL_9_3 = s[18] ? v40 : FIRST_DAY
  s[1006] = FYL_9_3
  const FYL_9_3_hoej = s[18] ? v40 : NEVER
  s[1007] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v43 = shiftMonths(f.blevVisiteretTilFleksjobDen, 3)
  const FYL_15_1_ir = !s[18] || s[29]
  s[40] = FYL_15_1_ir
  const FYL_15_1 = s[18] ? Math.max(s[30], v43) : FIRST_DAY
  s[41] = FYL_15_1
  const FYL_15_1_hoej = s[18] ? Math.max(s[26], v43) : NEVER
  s[42] = FYL_15_1_hoej
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v47 = (f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse') && f.maanederUdenForEOeS <= 3
  const FYL_15_4 = !s[18] || v47
  s[1008] = FYL_15_4
  const FYL_15_4_nej = !s[18] || !v47
  s[1009] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v50 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v51 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v52 = intersect(v50, v51)
  const FYL_15_4_pension = from(v52, 13332 /* 2006-07-03 */)
  s[1010] = FYL_15_4_pension
  const FYL_15_4_pension_ir = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1011] = FYL_15_4_pension_ir
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const FYL_18_5_er = f.foedselsdag >= -5114 /* 1956-01-01 */
  s[39] = FYL_18_5_er
  const v56 = FYL_18_5_er && s[32]
  const FYL_17_1 = !s[18] || s[1] && (!s[32] || v56 && (f.fleksydelseFraDen >= s[33] || !s[2]))
  s[1012] = FYL_17_1
  const FYL_17_1_nej = !s[18] || !s[1] || s[32] && (!v56 || f.fleksydelseFraDen < s[34])
  s[1013] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v59 = quotient([v10, 473200], [10000], 'nærmeste', 1200)
  const v60 = quotient([v11, 473200], [10000], 'nærmeste', 1200)
  const v61 = f.vurderingsdato >= 20819 /* 2027-01-01 */
  s[59] = v61
  const v62 = f.vurderingsdato <= 15705 /* 2012-12-31 */ || v61
  s[197] = v62
  const v63 = SATS_2(f.vurderingsdato)
  const v64 = v62 ? -Infinity : v63
  const v65 = v62 ? Infinity : v63
  const v66 = SATS_3(f.vurderingsdato)
  const v67 = v62 ? -Infinity : v66
  const v68 = v62 ? Infinity : v66
  const v69 = Math.max(v64, v67)
  const v70 = Math.min(v65, v68)
  const v71 = !s[18] && v70 >= v69
  const v72 = FYL_17_1_nej || v71
  const v73 = FYL_17_1_nej ? (v71 ? Math.min(v67, v69) : v67) : v69
  const v74 = FYL_17_1_nej ? (v71 ? Math.max(v68, v70) : v68) : v70
  const FYL_17_2_er = !s[18] || !s[1] && !(!v12 && !v8 && v10 === v11) || s[1] && (FYL_17_1 || FYL_17_1_nej || v71)
  s[37] = FYL_17_2_er
  const FYL_17_2_ir = !s[18] || !s[1] && v15 || s[1] && (FYL_17_1 && v62 || FYL_17_1_nej && v62 || !s[18] && v62 || !s[18] && !(!v62 && v64 === v65 && !v62 && v67 === v68 && v64 === v67))
  s[38] = FYL_17_2_ir
  const FYL_17_2 = s[18] ? (s[1] ? (FYL_17_1 ? (v72 ? Math.min(v64, v73) : v64) : v73) : v12 ? Math.min(v59, v60) : -Infinity) : -Infinity
  s[35] = FYL_17_2
  const FYL_17_2_hoej = s[18] ? (s[1] ? (FYL_17_1 ? (v72 ? Math.max(v65, v74) : v65) : v74) : v12 ? Math.max(v59, v60) : Infinity) : Infinity
  s[36] = FYL_17_2_hoej
}

function svar_7(f, s) {
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v0 = Math.min(s[35], f.aarsindtaegtFoerFleksydelse)
  const v1 = Math.min(s[36], f.aarsindtaegtFoerFleksydelse)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0], [12], 'nærmeste', 100)
  const v4 = quotient([v1], [12], 'nærmeste', 100)
  const FYL_17_4_er = !s[2] || s[37] && !(v2 && (!s[37] || !s[38] && v0 === v1))
  s[1016] = FYL_17_4_er
  const FYL_17_4_ir = !s[2] || s[38] || v2
  s[1017] = FYL_17_4_ir
  const FYL_17_4 = s[2] ? (v2 ? -Infinity : Math.min(v3, v4)) : -Infinity
  s[1014] = FYL_17_4
  const FYL_17_4_hoej = s[2] ? (v2 ? Infinity : Math.max(v3, v4)) : Infinity
  s[1015] = FYL_17_4_hoej
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const v9 = Math.round(f.livsvarigPensionOmAaret * 16 / 25) + Math.round(f.pensionsdepoter / 25) + Math.round(f.loebendePensionFraAnsaettelse * 16 / 25)
  const FYL_18_5 = s[25] ? v9 : -Infinity
  s[1018] = FYL_18_5
  const FYL_18_5_hoej = s[25] ? v9 : Infinity
  s[1019] = FYL_18_5_hoej
  const FYL_18_5_ir = !s[39] || !s[25]
  s[1020] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v13 = f.arbejdstimerIMaanedenMedFleksydelse <= 12800 && f.arbejdetErFleksjobEllerHosAegtefaellen === false
  const FYL_20_3 = !s[25] || v13
  s[1021] = FYL_20_3
  const FYL_20_3_nej = !s[25] || !v13
  s[1022] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const v16 = shiftDays(monthEnd(f.ansoegtOmFleksydelseDen), 1)
  const FYL_22_1_ir = !s[18] || s[40]
  s[1025] = FYL_22_1_ir
  const FYL_22_1 = s[18] ? Math.max(s[41], v16) : FIRST_DAY
  s[1023] = FYL_22_1
  const FYL_22_1_hoej = s[18] ? Math.max(s[42], v16) : NEVER
  s[1024] = FYL_22_1_hoej
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v20 = monthEnd(s[43])
  s[541] = v20
  const v21 = monthEnd(s[44])
  s[542] = v21
  const FYL_22_2_ir = !s[18] || !s[2]
  s[1028] = FYL_22_2_ir
  const FYL_22_2 = s[18] ? v20 : FIRST_DAY
  s[1026] = FYL_22_2
  const FYL_22_2_hoej = s[18] ? v21 : NEVER
  s[1027] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const v25 = s[25] ? (s[45] ? 60 : s[46] ? 54 : s[16] ? 48 : s[32] ? 42 : 36) : 60
  const FYL_22_2_laengst = s[18] ? v25 : -Infinity
  s[1029] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[18] ? v25 : Infinity
  s[1030] = FYL_22_2_laengst_hoej
  // GDPR.12.3: Du skal have svar om dine data (GDPR § 12, stk. 3)
  const v28 = f.indsigtsanmodningModtaget >= 17676 /* 2018-05-25 */
  s[1033] = v28
  const v29 = shiftMonths(f.indsigtsanmodningModtaget, f.indsigtsfristenErForlaenget ? 3 : 1)
  const GDPR_12_3 = v28 ? v29 : FIRST_DAY
  s[1031] = GDPR_12_3
  const GDPR_12_3_hoej = v28 ? v29 : NEVER
  s[1032] = GDPR_12_3_hoej
  // GDPR.15.1.medarbejder: Du skal vide, hvilken medarbejder der slog op (GDPR § 15, stk. 1)
  const v32 = f.vurderingsdato >= 17676 /* 2018-05-25 */
  s[769] = v32
  const v33 = f.bedtOmIndsigtIOpslag && f.medarbejderensNavnErNoedvendigt
  const GDPR_15_1_medarbejder = !v32 || v33
  s[1034] = GDPR_15_1_medarbejder
  const GDPR_15_1_medarbejder_nej = !v32 || !v33
  s[1035] = GDPR_15_1_medarbejder_nej
  // GDPR.15.1.opslag: Du skal vide, hvornår og hvorfor der er slået op (GDPR § 15, stk. 1)
  const GDPR_15_1_opslag = !v32 || f.bedtOmIndsigtIOpslag
  s[1037] = GDPR_15_1_opslag
  const GDPR_15_1_opslag_nej = !v32 || f.vurderingsdato < 19530 /* 2023-06-22 */ || f.bedtOmIndsigtIOpslag === false
  s[1038] = GDPR_15_1_opslag_nej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v38 = Math.max(1, Math.floor(Math.min(f.ordinaertAnsatte, 50) / 5) + Math.floor(Math.max(0, f.ordinaertAnsatte - 50) / 10))
  const INDSATSBEK_65 = s[2] ? v38 : -Infinity
  s[1039] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[2] ? v38 : Infinity
  s[1040] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const v41 = Math.round(f.stoetteTilAnsaettelsenOmAaret * 10000 / f.loenomkostningerOmAaret)
  const INDSATSBEK_86 = s[2] ? v41 : -Infinity
  s[1041] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[2] ? v41 : Infinity
  s[1042] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat === false || !s[2]
  s[1043] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat && (!s[2] || f.arbejdsgiverenErPrivat && INDSATSBEK_86_hoej > 7500)
  s[1044] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat && (!s[2] || f.arbejdsgiverenErPrivat && INDSATSBEK_86 <= 7500)
  s[1045] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat === false || !s[2] || INDSATSBEK_86_ir
  s[1046] = INDSATSBEK_86_loft_ir
  // INDSATSBEK.138.3: Tilbuddet i revalideringen følger med, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const INDSATSBEK_138_3 = f.revalideringErBevilget && f.flytterTilAndenKommune && f.harAftaltTilbudIRevalidering
  s[1047] = INDSATSBEK_138_3
  const INDSATSBEK_138_3_nej = INDSATSBEK_138_3 && f.vurderingsdato < 14457 /* 2009-08-01 */
  s[1048] = INDSATSBEK_138_3_nej
  const INDSATSBEK_138_3_ir = !INDSATSBEK_138_3 || f.vurderingsdato < 14457 /* 2009-08-01 */
  s[1049] = INDSATSBEK_138_3_ir
  // INDSATSBEK.138.3.plan: Planen for revalideringen ændres, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v51 = f.revalideringErBevilget && f.flytterTilAndenKommune
  const INDSATSBEK_138_3_plan = v51 && (f.vurderingsdato < 14457 /* 2009-08-01 */ || f.planenSkalAendresVedFlytning)
  s[1050] = INDSATSBEK_138_3_plan
  const INDSATSBEK_138_3_plan_nej = v51 && (f.vurderingsdato < 14457 /* 2009-08-01 */ || f.planenSkalAendresVedFlytning === false)
  s[1051] = INDSATSBEK_138_3_plan_nej
  const INDSATSBEK_138_3_plan_ir = !v51 || f.vurderingsdato < 14457 /* 2009-08-01 */
  s[1052] = INDSATSBEK_138_3_plan_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const KOMP_17a_3_er = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  s[47] = KOMP_17a_3_er
  const v56 = f.fortrinVed === 'offentlig_stilling'
  s[48] = v56
  const v57 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig && !(v56 && f.stillingenBesaettesInternt) && f.ligeSaaKvalificeret
  const KOMP_3_1 = !s[2] || v57
  s[1053] = KOMP_3_1
  const KOMP_3_1_nej = !s[2] || !v57
  s[1054] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v60 = f.funktionsnedsaettelsenErVarigOgBetydelig && !(f.assistanceTil === 'andet') && f.erhvervetUforeneligtMedNedsaettelsen === false && f.assistancenErVikarEllerMedhjaelp === false
  const KOMP_4 = !s[2] || v60
  s[770] = KOMP_4
  const KOMP_4_nej = !s[2] || !v60
  s[1056] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v63 = f.assistanceTil === 'efteruddannelse_foer_job' || (f.flereFunktionsnedsaettelser || f.funktionsnedsaettelsenErMegetBetydelig) && f.assistanceUdOver20Timer ? 3700 : Math.min(2000, Math.round(2000 * f.arbejdstimerVedAssistance / 3700))
  const KOMP_7_3 = s[2] ? v63 : -Infinity
  s[1057] = KOMP_7_3
  const KOMP_7_3_hoej = s[2] ? v63 : Infinity
  s[1058] = KOMP_7_3_hoej
  const v66 = KOMP_4_nej || !s[2]
  const KOMP_7_3_ir = !s[2] || v66
  s[771] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const KOMP_7_3_behov = s[2] ? Math.min(KOMP_7_3, f.behovForAssistance) : -Infinity
  s[1060] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[2] ? Math.min(KOMP_7_3_hoej, f.behovForAssistance) : Infinity
  s[1061] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_ir = KOMP_4 && (!s[2] || KOMP_7_3_ir) || v66
  s[1062] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v71 = f.vurderingsdato >= 15887 /* 2013-07-01 */
  s[49] = v71
  const v72 = !v71 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !(f.uddannelseMedAssistance === 'anden') || v71 && f.funktionsnedsaettelsenErVarigOgBetydelig && f.berettigetTilSpecialpaedagogiskStoette === false && !(f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse')
  const KOMP_14 = !s[2] || v72
  s[772] = KOMP_14
  const KOMP_14_nej = !s[2] || !v72
  s[1064] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const v75 = Math.min(f.behovForAssistance, f.saerligtTilfaeldeUnderUddannelse ? 3700 : 2000)
  const KOMP_14a_3 = s[2] ? v75 : -Infinity
  s[1065] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[2] ? v75 : Infinity
  s[1066] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = !s[2] || KOMP_14_nej || !s[2]
  s[1067] = KOMP_14a_3_ir
}

function svar_8(f, s) {
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v0 = f.handicapGoerBeskaeftigelseVanskelig && f.handicapUddannelsensLaengde >= 18 && f.uddannelsenGiverAdgangTilAkasse && shiftMonths(f.handicapUddannelseAfsluttet, 24) >= f.vurderingsdato && f.ansatEfterHandicapUddannelsen === false && f.manglerErfaringIFaget
  const KOMP_15_1 = !s[2] || v0
  s[773] = KOMP_15_1
  const KOMP_15_1_nej = !s[2] || !v0
  s[1069] = KOMP_15_1_nej
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const LAB_31_3_ledighedsydelse_er = f.vurderingsdato >= 18262 /* 2020-01-01 */
  s[52] = LAB_31_3_ledighedsydelse_er
  const v4 = shiftDays(shiftMonths(f.isbryderBegyndte, 12), -1)
  const KOMP_15b_3 = LAB_31_3_ledighedsydelse_er ? v4 : FIRST_DAY
  s[1070] = KOMP_15b_3
  const KOMP_15b_3_hoej = LAB_31_3_ledighedsydelse_er ? v4 : NEVER
  s[1071] = KOMP_15b_3_hoej
  const KOMP_15b_3_ir = KOMP_15_1 && !LAB_31_3_ledighedsydelse_er || KOMP_15_1_nej || !s[2]
  s[1072] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v8 = f.hjaelpemidletErAfgoerende || f.hjaelpemidletKompenserer
  const v9 = !LAB_31_3_ledighedsydelse_er && v8 || LAB_31_3_ledighedsydelse_er && v8 && f.udgiftenLiggerUdOverArbejdsgiverens && f.saedvanligtPaaArbejdspladsen === false && (f.handicapGoerBeskaeftigelseVanskelig || f.andenLovDaekkerHjaelpemidlet === false)
  const v10 = !s[2] || v9
  const v11 = !s[2] || !v9
  const v12 = f.arbejdshjaelpemiddelTil === 'tilbud'
  const KOMP_15f_1 = v12 && v10
  s[1073] = KOMP_15f_1
  const KOMP_15f_1_nej = v12 && v11
  s[1074] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = !v12 || !s[2]
  s[1075] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v16 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  const KOMP_15i_1 = v16 && v10
  s[1076] = KOMP_15i_1
  const KOMP_15i_1_nej = v16 && v11
  s[1077] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = !v16 || !s[2]
  s[1078] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v20 = f.hjaelpemidletErAfgoerende && f.hjaelpemidletKompenserer && f.andenLovDaekkerHjaelpemidlet === false
  const v21 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  const KOMP_15j_1 = v21 && (!s[2] || v20)
  s[1079] = KOMP_15j_1
  const KOMP_15j_1_nej = v21 && (!s[2] || !v20)
  s[1080] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = !v21 || !s[2]
  s[1081] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const v25 = LAB_31_3_ledighedsydelse_er ? shiftDays(f.hjaelpemiddelSoegtDen, 28) : NEVER
  const KOMP_16 = s[2] ? v25 : FIRST_DAY
  s[1082] = KOMP_16
  const KOMP_16_hoej = s[2] ? v25 : NEVER
  s[1083] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const v28 = Math.max(f.assistanceBegyndte, shiftMonths(f.assistanceSoegtDen, -3))
  const KOMP_16a_2 = s[2] ? v28 : FIRST_DAY
  s[1084] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[2] ? v28 : NEVER
  s[1085] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const v31 = shiftDays(f.afslagPaaStillingModtaget, 28)
  const KOMP_17a_3 = s[2] ? v31 : FIRST_DAY
  s[1086] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[2] ? v31 : NEVER
  s[1087] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = !s[47] || !s[2]
  s[1088] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v35 = f.handicapGoerBeskaeftigelseVanskelig && !(s[48] && f.stillingenBesaettesInternt) && f.bedtOmFortrinsadgang && (s[48] && f.opfylderFormelleUddannelseskrav || f.fortrinVed === 'stadeplads_eller_taxi' && f.aabenbartRingereKvalificeret === false)
  const KOMPBEK_6_2 = !s[2] || v35
  s[1089] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = !s[2] || !v35
  s[1090] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v38 = s[49] ? shiftMonths(f.assistanceBevilgetDen, 12) : NEVER
  const KOMPBEK_15_4 = s[2] ? v38 : FIRST_DAY
  s[1091] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[2] ? v38 : NEVER
  s[1092] = KOMPBEK_15_4_hoej
  // LAB.4b: Indsatsen kan overlades til en anden aktør (LAB § 5)
  const v41 = f.vurderingsdato >= 14512 /* 2009-09-25 */
  s[1093] = v41
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v42 = f.pensionDuFaar === 'foertidspension'
  s[183] = v42
  const v43 = f.vurderingsdato >= s[43]
  s[64] = v43
  const v44 = f.vurderingsdato < s[44] || !s[2]
  s[65] = v44
  const LAB_6_11 = !s[2] || !LAB_31_3_ledighedsydelse_er && v42 && v44 && f.ikkeNormaltArbejdePaaNedsatTid || LAB_31_3_ledighedsydelse_er && v42
  s[1094] = LAB_6_11
  const LAB_6_11_nej = !s[2] || !LAB_31_3_ledighedsydelse_er && (!v42 || v43 || f.ikkeNormaltArbejdePaaNedsatTid === false) || LAB_31_3_ledighedsydelse_er && !v42
  s[1095] = LAB_6_11_nej
  // LAB.22.1: Dit cv skal på Jobnet (LAB § 22, stk. 1)
  const LAS_69t_2_er = f.vurderingsdato >= 16252 /* 2014-07-01 */
  s[53] = LAS_69t_2_er
  const v48 = LAB_31_3_ledighedsydelse_er && f.harJobEllerVirksomhedVedTilbud === false
  const LAB_31_3_er = f.erIJobafklaring && LAS_69t_2_er
  s[54] = LAB_31_3_er
  const LAB_22_1 = LAB_31_3_er && (!LAS_69t_2_er || v48)
  s[1096] = LAB_22_1
  const LAB_22_1_nej = LAB_31_3_er && (!LAS_69t_2_er || !v48)
  s[1097] = LAB_22_1_nej
  const LAB_22_1_ir = !LAB_31_3_er || !LAS_69t_2_er
  s[774] = LAB_22_1_ir
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v53 = f.soegteHjaelpDen >= 13332 /* 2006-07-03 */
  s[60] = v53
  const LAB_95_1_er = f.soegteHjaelpDen >= s[50]
  s[62] = LAB_95_1_er
  const v55 = shiftDays(f.soegteHjaelpDen, 91)
  const v56 = f.soegteHjaelpDen >= 16071 /* 2014-01-01 */
  const LAB_92_straks_nej = !v53 || v56
  s[1165] = LAB_92_straks_nej
  const LAB_92_1 = v53 ? (v56 ? FIRST_DAY : v55) : FIRST_DAY
  s[1161] = LAB_92_1
  const LAB_92_1_hoej = v53 ? (v56 ? NEVER : v55) : NEVER
  s[1162] = LAB_92_1_hoej
  const LAB_92_1_ir = LAB_95_1_er || LAB_92_straks_nej
  s[1164] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v61 = f.soegteHjaelpDen >= 14028 /* 2008-05-29 */
  s[61] = v61
  const v62 = f.soegteHjaelpDen >= 13572 /* 2007-02-28 */
  const v63 = shiftMonths(f.soegteHjaelpDen, 12)
  const v64 = shiftMonths(f.soegteHjaelpDen, 9)
  const LAB_95_1 = v53 ? (v62 ? (v61 ? (v56 ? FIRST_DAY : v64) : FIRST_DAY) : v63) : FIRST_DAY
  s[1169] = LAB_95_1
  const LAB_95_1_hoej = v53 ? (v62 ? (v61 ? (v56 ? NEVER : v64) : NEVER) : v63) : NEVER
  s[1170] = LAB_95_1_hoej
  const LAB_95_1_ir = !LAB_95_1_er || !v53 || v62 && (!v61 || v56)
  s[1171] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const LAB_29_1_ir = !v53 || v56 || !LAB_95_1_er && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  s[1101] = LAB_29_1_ir
  const LAB_29_1 = v53 ? (v56 ? FIRST_DAY : LAB_95_1_er ? LAB_95_1 : LAB_92_1) : FIRST_DAY
  s[1099] = LAB_29_1
  const LAB_29_1_hoej = v53 ? (v56 ? NEVER : LAB_95_1_er ? LAB_95_1_hoej : LAB_92_1_hoej) : NEVER
  s[1100] = LAB_29_1_hoej
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v71 = f.vurderingsdato >= s[50]
  s[255] = v71
  const v72 = !v71 && f.harErhvervskompetencegivendeUddannelse === false
  s[243] = v72
  const LAB_30_3 = !s[5] || v72
  s[1102] = LAB_30_3
  const LAB_30_3_nej = !s[5] || !v72
  s[1103] = LAB_30_3_nej
}

function svar_9(f, s) {
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v0 = s[51] ? -Infinity : 4
  const v1 = s[51] ? Infinity : 4
  const v2 = s[52] && s[51]
  const v3 = s[52] ? v0 : 6
  const v4 = s[52] ? v1 : 6
  const LAB_31_3 = s[53] ? v3 : -Infinity
  s[1105] = LAB_31_3
  const LAB_31_3_hoej = s[53] ? v4 : Infinity
  s[1106] = LAB_31_3_hoej
  const LAB_31_3_ir = !s[54] || !s[53] || v2
  s[775] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v8 = f.vurderingsdato >= 20635 /* 2026-07-01 */
  s[63] = v8
  const v9 = v8 ? (f.fritagetForJobsamtaler ? 0 : 4) : 4
  const LAB_31_3_ledighedsydelse = s[52] ? v9 : -Infinity
  s[1108] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[52] ? v9 : Infinity
  s[1109] = LAB_31_3_ledighedsydelse_hoej
  // LAB.31.3.løbende: Det mindste antal samtaler gælder hele vejen (lov 1750/2025 § 1)
  const LAB_31_3_loebende = s[54] && (!s[53] || !s[52] || s[51])
  s[1110] = LAB_31_3_loebende
  const LAB_31_3_loebende_nej = s[54] && (!s[53] || s[52])
  s[1111] = LAB_31_3_loebende_nej
  // LAB.31.3.ressourceforløb: Mindste antal samtaler i ressourceforløbet (lov 1750/2025 § 1)
  const LAB_31_3_ressourceforloeb = s[1] ? v3 : -Infinity
  s[1113] = LAB_31_3_ressourceforloeb
  const LAB_31_3_ressourceforloeb_hoej = s[1] ? v4 : Infinity
  s[1114] = LAB_31_3_ressourceforloeb_hoej
  const LAB_31_3_ressourceforloeb_ir = !s[55] || !s[1] || v2
  s[776] = LAB_31_3_ressourceforloeb_ir
  // LAB.31.3.ressourceforløb.vindue: Samtalerne skal være holdt (lov 1750/2025 § 1)
  const v17 = shiftDays(shiftMonths(f.samtaleaarBegyndte, 12), -1)
  const v18 = shiftDays(shiftMonths(f.samtaleaarBegyndte, 6), -1)
  const LAB_31_3_ressourceforloeb_vindue = s[1] ? (s[52] ? (s[51] ? FIRST_DAY : v18) : v17) : FIRST_DAY
  s[1116] = LAB_31_3_ressourceforloeb_vindue
  const LAB_31_3_ressourceforloeb_vindue_hoej = s[1] ? (s[52] ? (s[51] ? NEVER : v18) : v17) : NEVER
  s[1117] = LAB_31_3_ressourceforloeb_vindue_hoej
  // LAB.31.3.revalidering: Samtale i revalideringen (lov 1750/2025 § 1)
  const v21 = shiftMonths(f.senesteSamtaleIRevalidering, 3)
  const v22 = shiftDays(shiftMonths(f.revalideringStartede, 6), -1)
  const LAB_31_3_revalidering = s[2] ? (s[52] ? (s[51] ? FIRST_DAY : v22) : v21) : FIRST_DAY
  s[1118] = LAB_31_3_revalidering
  const LAB_31_3_revalidering_hoej = s[2] ? (s[52] ? (s[51] ? NEVER : v22) : v21) : NEVER
  s[1119] = LAB_31_3_revalidering_hoej
  const LAB_31_3_revalidering_ir = f.revalideringErBevilget === false || !s[2] || v2
  s[777] = LAB_31_3_revalidering_ir
  // LAB.31.3.revalidering.antal: Mindste antal samtaler i revalideringen (lov 1750/2025 § 1)
  const LAB_31_3_revalidering_antal = s[2] ? (s[52] ? v0 : 0) : -Infinity
  s[1121] = LAB_31_3_revalidering_antal
  const LAB_31_3_revalidering_antal_hoej = s[2] ? (s[52] ? v1 : 0) : Infinity
  s[1122] = LAB_31_3_revalidering_antal_hoej
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v28 = shiftDays(shiftMonths(f.jobafklaringStartede, 6), -1)
  const v29 = f.risikoForFireAar ? v28 : shiftDays(shiftMonths(f.jobafklaringStartede, 12), -1)
  const LAB_31_3_vindue = s[53] ? (s[52] ? (s[51] ? FIRST_DAY : v28) : v29) : FIRST_DAY
  s[1123] = LAB_31_3_vindue
  const LAB_31_3_vindue_hoej = s[53] ? (s[52] ? (s[51] ? NEVER : v28) : v29) : NEVER
  s[1124] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[54] && (!s[53] || f.kontaktUhensigtsmaessig)
  s[1125] = LAB_33_3
  const LAB_33_3_nej = s[54] && (!s[53] || f.kontaktUhensigtsmaessig === false)
  s[1126] = LAB_33_3_nej
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_nej = s[54] && !s[53]
  s[1128] = LAB_36_3_nej
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v35 = f.ressourceforloebErBevilget && f.ressourceforloebBevilgetDen <= 20484 /* 2026-01-31 */
  s[177] = v35
  const v36 = s[1] && (!s[51] || v35)
  const LOV1750_21_8 = f.ressourceforloebErBevilget && (!s[2] || v36)
  s[180] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget && (!s[2] || !v36)
  s[182] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget === false || !s[2]
  s[181] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget && (!s[2] || s[1] && (!s[51] || LOV1750_21_8))
  s[778] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget && (!s[2] || !s[1] || s[51] && LOV1750_21_8_nej)
  s[779] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget === false || !s[2] || s[1] && s[51] && LOV1750_21_8_ir
  s[780] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v43 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  s[553] = v43
  const v44 = v8 && v43
  const LAB_43 = !s[2] || v44
  s[781] = LAB_43
  const LAB_43_nej = !s[2] || !v44
  s[782] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const LAB_45_1 = f.jobafklaringStartede >= 16252 /* 2014-07-01 */
  s[171] = LAB_45_1
  const v48 = f.jobafklaringStartede >= 16618 /* 2015-07-02 */
  s[172] = v48
  const v49 = f.jobafklaringStartede >= 17126 /* 2016-11-21 */
  s[173] = v49
  const v50 = v48 && !v49
  s[175] = v50
  const LAB_109_2_kraft = LAB_45_1 && (!LAB_45_1 || v48)
  s[1194] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = LAB_45_1 && (!LAB_45_1 || !v48 || !v49)
  s[1195] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = !LAB_45_1 || !LAB_45_1 || v50
  s[1196] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v54 = f.jobafklaringStartede >= 20635 /* 2026-07-01 */
  const v55 = shiftDays(f.jobafklaringStartede, 56) >= f.forventetRask
  s[169] = v55
  const v56 = f.fikTvaerfagligIndsats && f.overgikVedRevurderingen
  const v57 = f.jobafklaringStartede >= 20089 /* 2025-01-01 */
  s[170] = v57
  const v58 = !v54 && f.tvaerfagligtBehovIForloebet
  const v59 = v8 && v57 && !v54
  const LAB_109_1 = LAB_45_1 && (v59 || !LAB_45_1 || !v57 && (f.ventesFuldtRask === false || !v55 || LAB_109_2_kraft_nej) && !v56 || v57 && v58)
  s[1188] = LAB_109_1
  const LAB_109_1_nej = LAB_45_1 && (v59 || !LAB_45_1 || !v57 && (f.ventesFuldtRask && v55 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || v56) || v57 && !v58)
  s[1189] = LAB_109_1_nej
  const LAB_109_1_ir = !LAB_45_1 || v59 || !LAB_45_1
  s[1190] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v63 = !LAB_45_1 || v54
  const v64 = !LAB_45_1 || LAB_109_1_nej
  s[176] = v64
  const LAB_44_1 = LAB_45_1 && (LAB_109_1 || LAB_109_1_ir)
  s[174] = LAB_44_1
  const LAB_44_1_nej = LAB_44_1 && v63
  s[1132] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v64
  s[1133] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1_nej = LAB_45_1 && v63
  s[1134] = LAB_45_1_nej
  const LAB_45_1_ir = !LAB_45_1 || v63
  s[1135] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v70 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  s[233] = v70
  const v71 = !s[52] && (v70 || !(f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18') && f.kanKunVanskeligtFaaArbejdeUdenPraktik) || s[52] && f.kanKunVanskeligtFaaArbejdeUdenPraktik
  const LAB_57_1 = !s[2] || v71
  s[57] = LAB_57_1
  const LAB_57_1_nej = !s[2] || !v71
  s[58] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v74 = f.praktikkensFormaal === 'optraening' || f.helbredetErStationaert
  const LAB_58_1 = !s[2] || v74
  s[1137] = LAB_58_1
  const LAB_58_1_nej = !s[2] || !v74
  s[1138] = LAB_58_1_nej
}

function svar_10(f, s) {
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v0 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  const v1 = s[52] && v0 && f.ansatPaaPraktikstedet
  const LAB_60_1 = !s[2] || v1
  s[1139] = LAB_60_1
  const LAB_60_1_nej = !s[2] || !v1
  s[1140] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v4 = f.maalgruppeForTilbud === 'dagpenge'
  s[234] = v4
  const v5 = shiftDays(shiftDays(f.praktikBegyndte, 28), -1)
  const v6 = shiftDays(shiftDays(f.praktikBegyndte, 182), -1)
  const v7 = shiftDays(shiftDays(f.praktikBegyndte, 91), -1)
  const v8 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v9 = s[52] ? (v8 ? v5 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? shiftDays(shiftDays(f.praktikBegyndte, 273), -1) : v6) : v7) : v4 || (f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat') && f.harVanskeligtVedLoentilskud === false ? v5 : f.praktikForlaengesTil26Uger ? (f.saerligtBehovForLaengerePraktik ? NEVER : v6) : v7
  const LAB_61_1 = s[56] ? v9 : FIRST_DAY
  s[1141] = LAB_61_1
  const LAB_61_1_hoej = s[56] ? v9 : NEVER
  s[1142] = LAB_61_1_hoej
  const LAB_61_1_ir = s[57] && !s[56] || s[58] || !s[2]
  s[1143] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v13 = f.tilbuddetsArt === 'loentilskud_privat'
  s[235] = v13
  const v14 = shiftMonths(f.foedselsdag, 600)
  s[178] = v14
  const v15 = !(f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' && f.aabenlystUddannelsesparat || v0 && f.harJobEllerVirksomhedVedTilbud) && (!(f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende' || (f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb') && v13) || f.harKompetencegivendeUddannelse === false || v14 < f.vurderingsdato || f.eneforsoergerVedLoentilskud || f.maanederMedForsoergelseFoerLoentilskud >= 6)
  const v16 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const LAB_66_1 = v16 && (!s[52] || v15)
  s[783] = LAB_66_1
  const LAB_66_1_nej = v16 && (!s[52] || !v15)
  s[1145] = LAB_66_1_nej
  const LAB_66_1_ir = !v16 || !s[52]
  s[1146] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v20 = f.maalgruppeForTilbud === 'foertidspension'
  const v21 = shiftDays(shiftMonths(f.loentilskudBegyndte, 6), -1)
  const v22 = v20 ? NEVER : v8 ? (f.tilbuddetsArt === 'loentilskud_offentlig' ? shiftDays(shiftMonths(f.loentilskudBegyndte, 4), -1) : v21) : f.loentilskudForlaengesTil12Maaneder ? shiftDays(shiftMonths(f.loentilskudBegyndte, 12), -1) : v21
  const LAB_68_1 = s[52] ? v22 : FIRST_DAY
  s[1147] = LAB_68_1
  const LAB_68_1_hoej = s[52] ? v22 : NEVER
  s[1148] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && !s[52] || LAB_66_1_nej || LAB_66_1_ir
  s[1149] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = !s[2] || f.vilkaarAftaltMedFagligOrganisation
  s[1150] = LAB_74
  const LAB_74_nej = !s[2] || f.vilkaarAftaltMedFagligOrganisation === false
  s[1151] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v28 = f.vurderingsdato <= 13148 /* 2005-12-31 */
  s[212] = v28
  const v29 = v28 || s[59]
  s[540] = v29
  const v30 = SATS_4(f.vurderingsdato)
  const v31 = SATS_5(f.vurderingsdato)
  const LAB_76_6_ir = !s[2] || v29
  s[784] = LAB_76_6_ir
  const LAB_76_6 = s[2] ? (f.saerligtTilfaeldeForLoentilskud ? (v29 ? -Infinity : v30) : v29 ? -Infinity : v31) : -Infinity
  s[1152] = LAB_76_6
  const LAB_76_6_hoej = s[2] ? (f.saerligtTilfaeldeForLoentilskud ? (v29 ? Infinity : v30) : v29 ? Infinity : v31) : Infinity
  s[1153] = LAB_76_6_hoej
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = !s[2] || f.ansaettelsenErDroeftetMedDeAnsatte
  s[1155] = LAB_78
  const LAB_78_nej = !s[2] || f.ansaettelsenErDroeftetMedDeAnsatte === false
  s[1156] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v37 = !s[52] && (f.merbeskaeftigelse || f.stillingenErLedigVedAfgang) || s[52] && f.merbeskaeftigelse
  const LAB_79 = !s[2] || v37
  s[1157] = LAB_79
  const LAB_79_nej = !s[2] || !v37
  s[1158] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const v40 = f.vurderingsdato >= 15404 /* 2012-03-05 */
  s[237] = v40
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = !s[52] || !v20
  s[1159] = LAB_90
  const LAB_90_nej = !s[52] || v20
  s[1160] = LAB_90_nej
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const LAB_92_timer = s[60] ? (s[61] ? -Infinity : f.kunProblemetLedighed && f.harErhvervskompetencegivendeUddannelse === false ? 3000 : 0) : -Infinity
  s[1166] = LAB_92_timer
  const LAB_92_timer_hoej = s[60] ? (s[61] ? Infinity : 3000) : Infinity
  s[1167] = LAB_92_timer_hoej
  const LAB_92_timer_ir = s[62] || !s[60] || s[61]
  s[1168] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v46 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[232] = v46
  const v47 = v46 ? shiftMonths(f.tilbudsfristenRegnesFra, 1) : shiftMonths(f.tilbudsfristenRegnesFra, 6)
  const v48 = s[63] ? (v8 && f.kommerSelvIJob ? NEVER : v47) : v47
  const LAB_102_1 = s[52] ? v48 : FIRST_DAY
  s[1172] = LAB_102_1
  const LAB_102_1_hoej = s[52] ? v48 : NEVER
  s[1173] = LAB_102_1_hoej
  const LAB_102_1_er = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  s[236] = LAB_102_1_er
  const LAB_102_1_ir = !LAB_102_1_er || !s[52]
  s[1174] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v53 = f.retEfterEURetten || f.opholdSeneste8Aar >= 84
  const v54 = f.vurderingsdato >= 17897 /* 2019-01-01 */
  s[760] = v54
  const v55 = !s[25] && v53 || s[25] && (f.vurderingsdato < 16679 /* 2015-09-01 */ || !v54 && v53 || v54 && (f.retEfterEURetten || f.opholdSeneste10Aar >= 108))
  const v56 = f.vurderingsdato <= 20269 /* 2025-06-30 */
  s[245] = v56
  const v57 = f.modtogHjaelpenVedSkaerpelsen2019 && v54 && v56
  const LAS_11_3 = v57 && v53 || !v57 && (!s[2] || v55)
  s[1438] = LAS_11_3
  const LAS_11_3_nej = v57 && !v53 || !v57 && (!s[2] || !v55)
  s[1439] = LAS_11_3_nej
  const LAS_11_3_ir = !v57 && !s[2]
  s[256] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const LAS_17_1_er = f.vurderingsdato >= 20270 /* 2025-07-01 */
  s[242] = LAS_17_1_er
  const v62 = f.fuldtidsarbejdeSeneste8Aar >= 30
  const v63 = f.indrejstFraUdlandet && f.indrejstDen >= 13879 /* 2008-01-01 */
  const v64 = f.fuldtidsarbejdeSeneste10Aar >= 30
  const v65 = f.indrejstFraUdlandet && f.indrejstDen >= -639 /* 1968-04-02 */
  const LAS_11_8 = v57 || !s[2] || !s[25] && (f.harHaftRetTilStarthjaelp === false || f.retEfterEURetten || f.pensionNedsatForOptjening || s[64] || v62) || s[25] && (!v54 || !LAS_17_1_er && (!v63 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[64] || f.opfyldtBeskaeftigelseskravetFoer || v64) || LAS_17_1_er && (!v65 || f.retEfterEURetten || f.pensionNedsatForOptjening || s[64] || f.opfyldtBeskaeftigelseskravetFoer || v64))
  s[1441] = LAS_11_8
  const LAS_11_8_nej = !v57 && (!s[2] || !s[25] && f.harHaftRetTilStarthjaelp && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[65] && !v62 || s[25] && v54 && (!LAS_17_1_er && v63 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[65] && f.opfyldtBeskaeftigelseskravetFoer === false && !v64 || LAS_17_1_er && v65 && f.retEfterEURetten === false && f.pensionNedsatForOptjening === false && s[65] && f.opfyldtBeskaeftigelseskravetFoer === false && !v64))
  s[1442] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const LAB_105a_3_er = f.vurderingsdato >= 20089 /* 2025-01-01 */
  s[66] = LAB_105a_3_er
  const v69 = f.fikSelvforsoergelsesydelse && f.fordrevetFraUkraine === false
  const v70 = LAS_11_3_nej || LAS_11_8_nej
  s[257] = v70
  const v71 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[258] = v71
  const v72 = v70 || LAS_11_3_ir
  s[259] = v72
  const LAB_105a_1 = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && v69 || LAS_17_1_er && v72 && f.fordrevetFraUkraine === false)
  s[1175] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (!LAB_105a_3_er || !LAS_17_1_er && !v69 || LAS_17_1_er && (v71 || f.fordrevetFraUkraine))
  s[1176] = LAB_105a_1_nej
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const v75 = shiftMonths(f.omfattetAfArbejdspligtFra, 1)
  const LAB_105a_3 = LAB_105a_3_er ? v75 : FIRST_DAY
  s[1178] = LAB_105a_3
  const LAB_105a_3_hoej = LAB_105a_3_er ? v75 : NEVER
  s[1179] = LAB_105a_3_hoej
}

function svar_11(f, s) {
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const v0 = f.fikSelvforsoergelsesydelse ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  const LAB_105a_indfaset = s[66] ? v0 : FIRST_DAY
  s[1181] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = s[66] ? v0 : NEVER
  s[1182] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const SDL_53_1_timer_er = f.persongruppe === 'loenmodtager'
  s[132] = SDL_53_1_timer_er
  const v4 = f.normalTimerPrUge - f.timerDuKanArbejde
  s[727] = v4
  const v5 = f.timerDuKanArbejde === 0 || v4 >= 400
  const v6 = f.persongruppe === 'selvstaendig'
  s[145] = v6
  const v7 = f.andelAfArbejdetDuKan <= 5000
  s[356] = v7
  const v8 = v6 && v7
  const v9 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v10 = !s[1] && (SDL_53_1_timer_er && v5 || v8 || v9) || s[1] && (SDL_53_1_timer_er && (v5 || f.ansatIFleksjob && f.ansatFra >= 15706 /* 2013-01-01 */) || v8 || v9)
  const SDL_7_2 = !s[2] || v10
  s[2078] = SDL_7_2
  const SDL_7_2_nej = !s[2] || !v10
  s[2079] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const SDL_7_1 = !s[2] || f.uarbejdsdygtigVedEgenSygdom && (SDL_7_2 || !s[2])
  s[147] = SDL_7_1
  const SDL_7_1_nej = !s[2] || f.uarbejdsdygtigVedEgenSygdom === false || SDL_7_2_nej
  s[153] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v15 = v6 ? 14 : 15
  const v16 = v6 ? 14 : 21
  const v17 = v6 ? 14 : 30
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v18 = dropFirst(s[67], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v17 : v16) : v15) : 14) : Infinity)
  const v19 = dropFirst(s[67], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v17 : v16) : v15) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v20 = allPeriods(f.afbrydelser)
  const v21 = without(v18, v20)
  const v22 = without(v19, v20)
  const SDL_24_3 = !s[68] ? NO_DAYS : without(v21, intersectTable(from(v22, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[76] = SDL_24_3
  const SDL_24_3_hoej = !s[68] ? ALL_DAYS : without(v22, intersectTable(from(v21, 15523 /* 2012-07-02 */), HELLIGDAGE_2))
  s[75] = SDL_24_3_hoej
  const SDL_24_3_eksakt = s[68] && sameDays(v18, v19)
  s[2177] = SDL_24_3_eksakt
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v26 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  s[154] = v26
  const v27 = Math.min(f.vurderingsdato, s[69])
  const v28 = v27 >= s[43]
  s[155] = v28
  const v29 = f.pensionDuFaar === 'tidlig_pension'
  s[156] = v29
  const v30 = v27 < s[44] || !s[2]
  s[157] = v30
  const v31 = s[70] >= 15012 /* 2011-02-07 */
  s[677] = v31
  const v32 = onWeekdays(SDL_24_3, 62)
  s[74] = v32
  const v33 = onWeekdays(SDL_24_3_hoej, 62)
  s[73] = v33
  const v34 = monthEndOver(v33, 12, 130, s[70])
  const v35 = monthEndOver(v32, 12, 130, s[70])
  const v36 = !s[71] && s[69] >= v34
  const v37 = !s[71] && s[69] < v35
  const v38 = v36 && !s[71]
  const v39 = s[72] && !s[71] && v35 >= NEVER
  const v40 = v38 ? v34 : NEVER
  const v41 = v37 ? NEVER : v35
  const v42 = v38 ? (v37 || v39 ? Math.max(v35, v41) : v35) : v41
  const v43 = v38 || v37 || v39
  const v44 = monthEndOver(SDL_24_3_hoej, 12, 182, s[70])
  const v45 = monthEndOver(SDL_24_3, 12, 182, s[70])
  const v46 = !s[71] && s[69] >= v44
  const v47 = !s[71] && s[69] < v45
  const v48 = v46 && !s[71]
  const v49 = s[72] && !s[71] && v45 >= NEVER
  const v50 = v48 ? v44 : NEVER
  const v51 = v47 ? NEVER : v45
  const v52 = v48 ? (v47 || v49 ? Math.max(v45, v51) : v45) : v51
  const v53 = v48 || v47 || v49
  const SDL_25_1 = v31 ? (v43 ? (v53 ? Math.min(v40, v50) : v40) : v50) : FIRST_DAY
  s[162] = SDL_25_1
  const SDL_25_1_hoej = v31 ? (v43 ? (v53 ? Math.max(v42, v52) : v42) : v52) : NEVER
  s[164] = SDL_25_1_hoej
  const v56 = v26 || f.opfylderHelbredsbetingelserForFoertidspension || v28 || v29
  s[624] = v56
  const v57 = !v26 && f.opfylderHelbredsbetingelserForFoertidspension === false && v30 && !v29
  s[625] = v57
  const SDL_25_1_er = v56 && !s[71] && (!v31 || v43 || v53)
  s[158] = SDL_25_1_er
  const SDL_25_1_ir = v56 && (s[71] || !v31 || v36 && s[72] || s[72] && !((s[71] || !s[72] && v34 === v35) && !s[71] && (s[71] || v34 === NEVER)) || v46 && s[72] || s[72] && !((s[71] || !s[72] && v44 === v45) && !s[71] && (s[71] || v44 === NEVER))) || v57
  s[160] = SDL_25_1_ir
}

function svar_12(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[73], 18, 260, s[70])
  const v1 = monthEndOver(s[74], 18, 260, s[70])
  const v2 = !s[71] && v0 <= 16251 /* 2014-06-30 */
  s[77] = v2
  const v3 = !s[71] && v1 > 16251 /* 2014-06-30 */
  s[80] = v3
  const v4 = !s[71] && s[69] >= v0
  const v5 = !s[71] && s[69] < v1
  const v6 = v4 && !s[71]
  const v7 = s[72] && !s[71] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[72] || s[72] && !((s[71] || !s[72] && v0 === v1) && !s[71] && (s[71] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[72] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[92] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[93] = v17
  const v18 = v13 || v3 || v14
  s[90] = v18
  const v19 = v2 && v12 || s[72] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[91] = v19
  const v20 = monthEndOver(s[75], 18, 364, s[70])
  const v21 = monthEndOver(s[76], 18, 364, s[70])
  const v22 = !s[71] && v20 <= 16251 /* 2014-06-30 */
  s[78] = v22
  const v23 = !s[71] && v21 > 16251 /* 2014-06-30 */
  s[81] = v23
  const v24 = !s[71] && s[69] >= v20
  const v25 = !s[71] && s[69] < v21
  const v26 = v24 && !s[71]
  const v27 = s[72] && !s[71] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[72] || s[72] && !((s[71] || !s[72] && v20 === v21) && !s[71] && (s[71] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[72] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[96] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[97] = v37
  const v38 = v33 || v23 || v34
  s[94] = v38
  const v39 = v22 && v32 || s[72] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[95] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[84] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[86] = v42
  const v43 = v19 || v39
  s[89] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[88] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[98] = v45
  const v46 = s[70] >= 16252 /* 2014-07-01 */
  s[79] = v46
  const v47 = Math.max(s[70], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[73], 9, 110, v47)
  const v49 = monthEndOver(s[74], 9, 110, v47)
  const v50 = !s[71] && s[69] >= v48
  const v51 = !s[71] && s[69] < v49
  const v52 = v50 && !s[71]
  const v53 = s[72] && !s[71] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[102] = v57
  const v58 = v50 && s[72] || s[72] && !((s[71] || !s[72] && v48 === v49) && !s[71] && (s[71] || v48 === NEVER))
  s[100] = v58
  const v59 = monthEndOver(s[75], 9, 154, v47)
  const v60 = monthEndOver(s[76], 9, 154, v47)
  const v61 = !s[71] && s[69] >= v59
  const v62 = !s[71] && s[69] < v60
  const v63 = v61 && !s[71]
  const v64 = s[72] && !s[71] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[103] = v68
  const v69 = v61 && s[72] || s[72] && !((s[71] || !s[72] && v59 === v60) && !s[71] && (s[71] || v59 === NEVER))
  s[101] = v69
  const v70 = v57 || v68
  s[99] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[85] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[87] = v77
  const v78 = v44 && v40
  s[82] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[83] = v79
}

function svar_13(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = !s[71] && countDays(s[73], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[77] || !s[71] && countDays(s[74], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = !s[71] && countDays(s[75], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[78] || !s[71] && countDays(s[76], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = !s[79] && (!s[71] && countDays(s[75], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[72]) && ((s[80] || s[72]) && (v0 || s[72]) && (s[80] || v0) || (s[81] || s[72]) && (v2 || s[72]) && (s[81] || v2) || s[72])
  const SDL_24_1 = v4 ? FIRST_DAY : s[82] ? (s[83] ? Math.min(s[84], s[85]) : s[84]) : s[85]
  s[163] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[82] ? (s[83] ? Math.max(s[86], s[87]) : s[86]) : s[87]
  s[165] = SDL_24_1_hoej
  const SDL_24_1_er = !s[71] && (v4 || !(v4 && !(s[79] || !s[71] && countDays(s[76], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[72]) && (v3 || s[72]) && (v1 || v3))) && (s[82] || s[83]))
  s[159] = SDL_24_1_er
  const SDL_24_1_ir = s[71] || v4 || !(v4 && !(s[79] || !s[71] && countDays(s[76], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[72]) && (v3 || s[72]) && (v1 || v3))) && (s[88] && s[89] || !(s[90] && !s[91] && s[92] >= 13332 /* 2006-07-03 */ && s[93] <= 15011 /* 2011-02-06 */ || s[94] && !s[95] && s[96] >= 13332 /* 2006-07-03 */ && s[97] <= 15011 /* 2011-02-06 */) && (s[98] && s[89] || !(s[90] && !s[91] && s[92] >= 15012 /* 2011-02-07 */ && s[93] <= 16251 /* 2014-06-30 */ || s[94] && !s[95] && s[96] >= 15012 /* 2011-02-07 */ && s[97] <= 16251 /* 2014-06-30 */) && (s[99] && (s[100] || s[101]) || !(s[102] && !s[100] || s[103] && !s[101]))))
  s[161] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = SDL_24_1_er && SDL_24_1 < NEVER
  s[616] = v9
  const v10 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[617] = v10
  const v11 = Math.max(f.vurderingsdato, SDL_24_1)
  const v12 = Math.max(f.vurderingsdato, SDL_24_1_hoej)
  const v13 = Math.max(f.vurderingsdato, v11)
  const v14 = Math.min(f.vurderingsdato, v12)
  const v15 = v9 && SDL_24_1_er
  const v16 = SDL_24_1_ir && SDL_24_1_er && v14 >= v13
  const v17 = v10 || v16
  const v18 = v10 ? (v16 ? Math.min(f.vurderingsdato, v13) : f.vurderingsdato) : v13
  const v19 = v10 ? (v16 ? Math.max(f.vurderingsdato, v14) : f.vurderingsdato) : v14
  const v20 = f.forlaengelseErAfgjort || v15 || v10 || v16
  s[642] = v20
  const v21 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.min(v11, v18) : v11) : v18
  s[644] = v21
  const v22 = f.forlaengelseErAfgjort ? f.forlaengelseAfgjortDen : v15 ? (v17 ? Math.max(v12, v19) : v12) : v19
  s[645] = v22
  const v23 = v20 && v21 <= 13331 /* 2006-07-02 */
  s[120] = v23
  const v24 = v22 >= 13332 /* 2006-07-03 */
  s[643] = v24
  const v25 = v21 <= 15011 /* 2011-02-06 */
  s[646] = v25
  const v26 = v20 && v24 && v25
  s[121] = v26
  const v27 = v22 >= 15012 /* 2011-02-07 */
  const v28 = v21 <= 20484 /* 2026-01-31 */
  const v29 = v20 && v27 && v28
  const v30 = v21 <= 2147483646
  s[650] = v30
  const v31 = v20 && v22 >= 20485 /* 2026-02-01 */ && v30
  s[657] = v31
  const v32 = f.forlaengelseErAfgjort === false && (v9 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v11 === v12) && SDL_24_1_er && (!SDL_24_1_er || f.vurderingsdato === v11))) || v20 && v22 === NEVER
  s[123] = v32
  const SDL_27_1_1 = v23 || v26 && f.revalideringErSandsynlig || v29 && f.revalideringErSandsynlig || v31
  s[104] = SDL_27_1_1
  const SDL_27_1_1_nej = v23 || v26 && f.revalideringErSandsynlig === false || v29 && f.revalideringErSandsynlig === false || v31
  s[111] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v23 || v31 || v32
  s[112] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v36 = v20 && v27 && v30
  s[122] = v36
  const SDL_27_1_2 = v23 || v26 && f.afklaringErNoedvendig || v36 && f.afklaringErNoedvendig
  s[105] = SDL_27_1_2
  const SDL_27_1_2_nej = v23 || v26 && f.afklaringErNoedvendig === false || v36 && f.afklaringErNoedvendig === false
  s[117] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v23 || v32
  s[114] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v40 = v20 && v24 && v21 <= 13544 /* 2007-01-31 */
  const v41 = v20 && v22 >= 13545 /* 2007-02-01 */ && v21 <= 13604 /* 2007-04-01 */
  const v42 = v20 && v22 >= 13605 /* 2007-04-02 */ && v25
  const v43 = v20 && v27 && v21 <= 16251 /* 2014-06-30 */
  s[647] = v43
  const v44 = v22 >= 16252 /* 2014-07-01 */
  const v45 = v20 && v44 && v30
  s[649] = v45
  const v46 = v43 || v45
  s[648] = v46
  const v47 = v42 || v46
  const SDL_27_1_3_uger = v23 ? -Infinity : v40 ? 364 : v41 ? 364 : v42 ? 728 : v43 ? 728 : 938
  s[653] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v23 ? Infinity : v41 || v47 ? (v47 ? (v46 ? (v45 ? 938 : 728) : 728) : 728) : 364
  s[655] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v23 || v40 || v41 || v42 || v43 || v45
  s[651] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v51 = f.underLaegebehandling === false || f.laegensSkoenErSikkert === false || SDL_27_1_3_uger_er && SDL_27_1_3_uger < f.laegensSkoenUgerTilArbejde
  const v52 = f.underLaegebehandling && f.laegensSkoenErSikkert && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= f.laegensSkoenUgerTilArbejde || SDL_27_1_2_ir)
  const v53 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 364
  const v54 = f.underLaegebehandling && f.laegensSkoenErSikkert && f.laegensSkoenUgerTilArbejde <= 728
  const SDL_27_1_3 = v23 || v40 && v52 || v41 && (v53 || v54) || v42 && v52 || v36 && v52
  s[106] = SDL_27_1_3
  const SDL_27_1_3_nej = v23 || v40 && v51 || v41 && (!v53 || !v54) || v42 && v51 || v36 && v51
  s[118] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v57 = v20 && v44 && v28
  s[656] = v57
  const SDL_27_1_4 = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar || v43 && f.kanIkkeArbejdePaaNormaleVilkaar || v57 && f.sagSkalIRehabiliteringsteam || v31
  s[107] = SDL_27_1_4
  const SDL_27_1_4_nej = v23 || v26 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v43 && f.kanIkkeArbejdePaaNormaleVilkaar === false || v57 && f.sagSkalIRehabiliteringsteam === false || v31
  s[119] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v60 = f.laegenVurdererLivstruende && f.behandlingsmulighederUdtoemte
  const SDL_27_1_5 = v23 || v26 && v60 || v43 && v60 || v45 && f.laegenVurdererLivstruende
  s[108] = SDL_27_1_5
  const SDL_27_1_5_nej = v23 || v26 && !v60 || v43 && !v60 || v45 && f.laegenVurdererLivstruende === false
  s[113] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v63 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v64 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v23 || v26 && v63 || v43 && v63 || v45 && v64
  s[109] = SDL_27_1_6
  const SDL_27_1_6_nej = v23 || v26 && !v63 || v43 && !v63 || v45 && !v64
  s[115] = SDL_27_1_6_nej
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v67 = v20 && v22 >= 16953 /* 2016-06-01 */ && v21 <= 16974 /* 2016-06-22 */
  const v68 = v20 && v22 >= 16975 /* 2016-06-23 */ && v21 <= 20634 /* 2026-06-30 */
  const v69 = v20 && v22 >= 20635 /* 2026-07-01 */ && v30
  const SDL_27_1_7_2 = v23 || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres || v69
  s[2232] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = v23 || v20 && v24 && v21 <= 16952 /* 2016-05-31 */ || v67 || v68 && f.arbejdsevnenKanAabenbartIkkeForbedres === false || v69
  s[2233] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = v23 || v67 || v69 || v32
  s[2234] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = v23 || v26 && f.foertidspensionssagPaabegyndt || v43 && f.foertidspensionssagPaabegyndt || v45 && (f.ansoegningOmFoertidspension || SDL_27_1_7_2)
  s[110] = SDL_27_1_7
  const SDL_27_1_7_nej = v23 || v26 && f.foertidspensionssagPaabegyndt === false || v43 && f.foertidspensionssagPaabegyndt === false || v45 && f.ansoegningOmFoertidspension === false && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[116] = SDL_27_1_7_nej
}

function svar_14(f, s) {
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v0 = s[104] || s[105] || s[106] || s[107] || s[108] || s[109] || s[110]
  const v1 = s[111] || s[112]
  s[658] = v1
  const v2 = s[113] || s[114]
  s[659] = v2
  const v3 = s[115] || s[114]
  s[660] = v3
  const v4 = s[116] || s[114]
  s[661] = v4
  const v5 = v1 && (s[117] || s[114]) && (s[118] || s[114]) && (s[119] || s[112]) && v2 && v3 && v4 && (s[111] || s[117] || s[118] || s[119] || s[113] || s[115] || s[116])
  const v6 = s[112] && s[114]
  s[675] = v6
  const SDL_27_1 = s[120] || s[121] && v0 || s[122] && v0
  s[166] = SDL_27_1
  const SDL_27_1_nej = s[120] || s[121] && v5 || s[122] && v5
  s[167] = SDL_27_1_nej
  const SDL_27_1_ir = s[120] || s[121] && v6 || s[122] && v6 || s[123]
  s[168] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v10 = s[124] <= 16251 /* 2014-06-30 */
  s[618] = v10
  const v11 = !s[71] && s[125] && v10
  s[151] = v11
  const v12 = !s[71] && s[126] >= 16252 /* 2014-07-01 */ && s[127]
  s[148] = v12
  const v13 = monthStart(s[124])
  s[141] = v13
  const v14 = monthStart(s[126])
  s[142] = v14
  const v15 = shiftMonths(v13, -9)
  const v16 = shiftMonths(v14, -9)
  const v17 = shiftDays(v13, -1)
  const v18 = shiftDays(v14, -1)
  const v19 = shiftMonths(v13, -8)
  const v20 = shiftMonths(v14, -8)
  const v21 = shiftDays(s[124], -1)
  const v22 = shiftDays(s[126], -1)
  const SDL_24a_1_graense = s[128] || v12 && (!s[71] && countDays(s[73], v15, v18) > 110 || !s[71] && countDays(s[75], v15, v18) > 154 || !s[71] && countDays(s[73], v19, v22) > 110 || !s[71] && countDays(s[75], v19, v22) > 154)
  s[149] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[128] || v11 || v12 && (!s[71] && countDays(s[74], v16, v17) <= 110 || !s[71] && countDays(s[76], v16, v17) <= 154 || !s[71] && countDays(s[74], v20, v21) <= 110 || !s[71] && countDays(s[76], v20, v21) <= 154)
  s[152] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[128] || v12 && s[72] || s[129]
  s[150] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v26 = f.timerHosArbejdsgiveren >= 7400
  const v27 = v26 && f.genansat && f.paaArbejdeDaSygdommenKom
  const v28 = (!s[71] && shiftDays(s[126], -56) >= f.ansatFra || s[72]) && f.andetFravaerSeneste8Uger === false && v26 || v27
  const v29 = (!s[71] && shiftDays(s[124], -56) < f.ansatFra || f.andetFravaerSeneste8Uger || !v26) && !v27
  const v30 = !s[71] && s[130] && s[127]
  s[144] = v30
  const SDL_30_2 = s[128] || s[131] && v28 || v30 && v28
  s[2248] = SDL_30_2
  const SDL_30_2_nej = s[128] || s[131] && v29 || v30 && v29
  s[2249] = SDL_30_2_nej
  const SDL_30_2_ir = s[128] || s[129]
  s[136] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob && (s[128] || s[131] || v30)
  s[2250] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob && s[128]
  s[2251] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob === false || SDL_30_2_ir
  s[2252] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v37 = !s[132] || SDL_30_2_nej || f.ansatIFleksjob && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v38 = s[132] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob === false || SDL_30_fleksjob_nej)
  const SDL_30 = s[128] || s[131] && v38 || v30 && v38
  s[135] = SDL_30
  const SDL_30_nej = s[128] || s[131] && v37 || v30 && v37
  s[138] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v41 = !s[71] && s[125] && s[124] <= 13604 /* 2007-04-01 */
  const v42 = !s[71] && s[126] >= 13605 /* 2007-04-02 */ && s[124] <= 14031 /* 2008-06-01 */
  const v43 = s[124] <= 15340 /* 2012-01-01 */
  s[685] = v43
  const v44 = !s[71] && s[126] >= 14032 /* 2008-06-02 */ && v43
  const v45 = s[126] >= 15341 /* 2012-01-02 */
  s[686] = v45
  const v46 = !s[71] && v45 && s[127]
  const v47 = v44 || v46
  const SDL_30_1 = s[128] ? -Infinity : v41 ? 14 : v42 ? 15 : v44 ? 21 : 30
  s[2242] = SDL_30_1
  const SDL_30_1_hoej = s[128] ? Infinity : v42 || v47 ? (v47 ? (v46 ? 30 : 21) : 15) : 14
  s[2243] = SDL_30_1_hoej
  const SDL_30_1_er = s[128] || v41 || v42 || v44 || v46
  s[2244] = SDL_30_1_er
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v51 = shiftDays(s[124], SDL_30_1)
  s[683] = v51
  const v52 = shiftDays(s[126], SDL_30_1_hoej)
  s[684] = v52
  const v53 = !s[71] && SDL_30_1_er
  s[557] = v53
  const v54 = s[72] || SDL_30_2_ir
  s[561] = v54
  const v55 = shiftDays(v51, -1)
  s[559] = v55
  const v56 = shiftDays(v52, -1)
  s[558] = v56
  const v57 = f.fratraeder ? Math.min(v55, f.fratraedelsesdag) : v55
  const v58 = f.fratraeder ? Math.min(v56, f.fratraedelsesdag) : v56
  const v59 = SDL_30 && v53
  const v60 = SDL_30_2_ir && v53 && v58 >= NEVER
  const v61 = SDL_30_nej ? NEVER : v58
  const v62 = v59 || SDL_30_nej || v60
  const v63 = SDL_30 && v54 || SDL_30_2_ir && !((!v53 || !v54 && v57 === v58) && v53 && (!v53 || v57 === NEVER))
  const SDL_31_1 = s[128] ? FIRST_DAY : v59 ? v57 : NEVER
  s[139] = SDL_31_1
  const SDL_31_1_hoej = s[128] ? NEVER : v59 ? (SDL_30_nej || v60 ? Math.max(v58, v61) : v58) : v61
  s[134] = SDL_31_1_hoej
  const SDL_31_1_er = s[128] || s[131] && v62 || v30 && v62
  s[133] = SDL_31_1_er
  const SDL_31_1_ir = s[128] || s[131] && v63 || v30 && v63 || s[129]
  s[137] = SDL_31_1_ir
}

function svar_15(f, s) {
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v0 = f.timerSeneste13Uger >= 12000
  const v1 = s[133] && s[134] >= f.vurderingsdato
  const v2 = s[135] || s[136]
  s[560] = v2
  const v3 = v2 && (v1 || s[137]) && (s[135] || v1)
  const v4 = s[138] || s[133] && s[139] < f.vurderingsdato || s[136] && s[137]
  const v5 = f.uddannelsensLaengde >= 18
  const v6 = shiftMonths(f.uddannelseAfsluttet, 1)
  const v7 = f.erhvervsmaessigUddannelse === false || !v5 || !s[71] && s[124] < f.uddannelseAfsluttet || !s[71] && v6 < s[126]
  const v8 = f.erhvervsmaessigUddannelse && v5 && (!s[71] && s[126] >= f.uddannelseAfsluttet || s[72]) && (!s[71] && v6 >= s[124] || s[72])
  const v9 = (!s[71] && shiftDays(s[126], -91) >= f.tilknyttetArbejdsmarkedetFra || s[72]) && v0 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob
  const v10 = (!s[71] && shiftDays(s[124], -91) < f.tilknyttetArbejdsmarkedetFra || !v0 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  const v11 = !s[71] && s[130] && s[124] <= 15522 /* 2012-07-01 */
  const v12 = !s[71] && s[126] >= 15523 /* 2012-07-02 */ && s[140]
  const v13 = f.timerSeneste26Uger >= 24000
  const v14 = shiftMonths(s[141], -6)
  const v15 = shiftMonths(s[142], -6)
  const v16 = 6 + f.maanederDerSesBortFra
  const v17 = -v16
  const v18 = shiftMonths(s[141], v17)
  const v19 = shiftMonths(s[142], v17)
  const SDL_32_1 = s[128] || s[131] && v9 || v11 && v9 || v12 && ((!s[71] && shiftDays(s[126], -182) >= f.tilknyttetArbejdsmarkedetFra || s[72]) && v13 && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob) || s[143] && (f.iBeskaeftigelse && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[71] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[71] && r_timerPrMaaned.maaned < s[142]; return (r0_0 || s[72]) && (r0_1 || s[72]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[71] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[71] && r_timerPrMaaned.maaned < s[142]; return (r0_0 || s[72]) && (r0_1 || s[72]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[71] && r_timerPrMaaned.maaned < s[142]; const r0_1 = !s[71] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[72]) && (r0_0 || s[72]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) >= 24000 && sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[71] && r_timerPrMaaned.maaned < s[142]; const r0_1 = !s[71] && r_timerPrMaaned.maaned >= v18; return (r0_1 || s[72]) && (r0_0 || s[72]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) >= 5) && v4 || f.dagpengeretHvisRask || v8 || f.elevILoennetPraktik || f.ansatIFleksjob)
  s[2253] = SDL_32_1
  const SDL_32_1_nej = s[128] || s[131] && v10 || v11 && v10 || v12 && (!s[71] && shiftDays(s[124], -182) < f.tilknyttetArbejdsmarkedetFra || !v13 || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false || s[143] && (f.iBeskaeftigelse === false || (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[71] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[71] && r_timerPrMaaned.maaned < s[142]; const r0_2 = (r0_0 || s[72]) && (r0_1 || s[72]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(!s[71] && r_timerPrMaaned.maaned < v15 || !s[71] && r_timerPrMaaned.maaned >= s[141]) && !s[72] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[71] && r_timerPrMaaned.maaned >= v14; const r0_1 = !s[71] && r_timerPrMaaned.maaned < s[142]; const r0_2 = (r0_0 || s[72]) && (r0_1 || s[72]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || !s[71] && r_timerPrMaaned.maaned < v15 || !s[71] && r_timerPrMaaned.maaned >= s[141] || s[72] && !r0_3) && !(s[72] && r0_3) ? 1 : 0) : 0 }) < 5) && (sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[71] && r_timerPrMaaned.maaned < s[142]; const r0_1 = !s[71] && r_timerPrMaaned.maaned >= v18; const r0_2 = (r0_1 || s[72]) && (r0_0 || s[72]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(!s[71] && r_timerPrMaaned.maaned < v19 || !s[71] && r_timerPrMaaned.maaned >= s[141]) && !s[72] ? r_timerPrMaaned.timer : 0) : 0 }) < 24000 || sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = !s[71] && r_timerPrMaaned.maaned < s[142]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = !s[71] && r_timerPrMaaned.maaned >= v18; const r0_3 = (r0_2 || s[72]) && (r0_0 || s[72]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || !s[71] && r_timerPrMaaned.maaned < v19 || !s[71] && r_timerPrMaaned.maaned >= s[141] || s[72] && !r0_1) && !(s[72] && r0_1) ? 1 : 0) : 0 }) < 5) || v3) && f.dagpengeretHvisRask === false && v7 && f.elevILoennetPraktik === false && f.ansatIFleksjob === false
  s[2254] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v22 = f.maanederSomSelvstaendig + f.maanederSomLoenmodtagerFoer >= 6 && f.drevetSenesteMaaned && f.timerIVirksomheden >= 1850
  const v23 = !s[71] && s[130] && s[124] <= 15705 /* 2012-12-31 */
  const v24 = !s[71] && s[126] >= 15706 /* 2013-01-01 */ && s[124] <= 15883 /* 2013-06-27 */
  const v25 = v22 || f.tilskudTilEgenVirksomhed
  const v26 = !s[71] && s[126] >= 15884 /* 2013-06-28 */ && s[127]
  const SDL_42_1 = s[128] || s[131] && v22 || v23 && v22 || v24 && v25 || v26 && v25
  s[701] = SDL_42_1
  const SDL_42_1_nej = s[128] || s[131] && !v22 || v23 && !v22 || v24 && !v25 || v26 && !v25
  s[702] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v29 = f.arbejdsskade === false || v3
  const v30 = f.arbejdsskade && v4
  const SDL_34_1 = s[128] || s[131] && v30 || s[144] && v30
  s[2259] = SDL_34_1
  const SDL_34_1_nej = s[128] || s[131] && v29 || s[144] && v29
  s[2260] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v33 = f.persongruppe === 'ingen'
  s[681] = v33
  const v34 = !v33 || v7
  s[556] = v34
  const v35 = v33 && v8
  s[555] = v35
  const v36 = s[132] && (SDL_32_1 || s[136]) || s[145] && (SDL_42_1 || s[136]) || s[146] || v35 || SDL_34_1
  const v37 = (!s[132] || SDL_32_1_nej) && (!s[145] || SDL_42_1_nej) && !s[146] && v34 && (SDL_34_1_nej || s[136])
  const SDL_32 = s[128] || s[131] && v36 || s[144] && v36
  s[562] = SDL_32
  const SDL_32_nej = s[128] || s[131] && v37 || s[144] && v37
  s[563] = SDL_32_nej
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v40 = f.vurderingsdato >= 17702 /* 2018-06-20 */
  const v41 = !v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring') || v40 && (f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring')
  const SDL_3 = !s[2] || v41
  s[567] = SDL_3
  const SDL_3_nej = !s[2] || !v41
  s[564] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v44 = SDL_32 || s[136]
  s[610] = v44
  const v45 = SDL_3 || !s[2]
  s[565] = v45
  const v46 = s[147] || !s[2]
  s[566] = v46
  const SDL_24a_1 = s[128] || s[148] && (s[149] || s[150]) && v44 && v45 && v46 && (s[149] || SDL_32 || SDL_3 || s[147])
  s[619] = SDL_24a_1
  const SDL_24a_1_nej = s[128] || s[151] || s[148] && (s[152] || SDL_32_nej || SDL_3_nej || s[153])
  s[622] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[128] || s[148] && s[150] && s[136] && !s[2] || s[129]
  s[621] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v50 = f.vurderingsdato >= 16801 /* 2016-01-01 */
  s[211] = v50
  const v51 = v50 && f.fikSygedagpengeVedLivstruende && f.laegenFinderIkkeLaengereLivstruende
  const SDL_24c_1 = !s[2] || v51
  s[2189] = SDL_24c_1
  const SDL_24c_1_nej = !s[2] || !v51
  s[2190] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v54 = s[154] || s[155] || s[156]
  const v55 = !s[154] && s[157] && !s[156]
  const v56 = v54 && s[158]
  const v57 = v55 && s[159]
  const v58 = f.forlaengelseErAfgjort || v56 || v57
  s[612] = v58
  const v59 = f.forlaengelseErAfgjort === false && (v54 && s[160] || v55 && s[161])
  s[613] = v59
  const v60 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v56 ? (v57 ? Math.min(s[162], s[163]) : s[162]) : s[163]
  s[614] = v60
  const v61 = f.forlaengelseErAfgjort ? f.forlaengelsenSlutter : v56 ? (v57 ? Math.max(s[164], s[165]) : s[164]) : s[165]
  s[615] = v61
  const v62 = v58 && f.vurderingsdato < v61 || v54 || s[166]
  const v63 = s[167] || s[168]
  s[676] = v63
  const v64 = (v58 && f.vurderingsdato >= v60 || v59) && v55 && v63
  const v65 = SDL_24a_1_nej || SDL_24a_1_ir
  s[620] = v65
  const v66 = !s[71] && f.vurderingsdato >= s[124]
  s[611] = v66
  const v67 = !s[71] && f.vurderingsdato < s[126]
  s[608] = v67
  const v68 = !s[53] || v66
  const LAB_107_1 = v68 && (!s[2] || s[53] && (!v50 && v46 && (v64 || SDL_24a_1) || v50 && v46 && (v64 || SDL_24a_1 || SDL_24c_1)))
  s[1183] = LAB_107_1
  const LAB_107_1_nej = v68 && (!s[2] || !s[53] || !v50 && (s[153] || v62 && v65) || v50 && (s[153] || v62 && v65 && (SDL_24c_1_nej || !s[2])))
  s[1184] = LAB_107_1_nej
  const LAB_107_1_ir = v68 && !s[2] || s[53] && (v67 || s[72])
  s[1185] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v72 = f.vurderingsdato < 17126 /* 2016-11-21 */ || s[66] || !(f.ventesFuldtRask && s[169] && f.fikTvaerfagligIndsats === false) || f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const LAB_108_2 = s[54] && (!s[53] || v72)
  s[1186] = LAB_108_2
  const LAB_108_2_nej = s[54] && (!s[53] || !v72)
  s[1187] = LAB_108_2_nej
}

function svar_16(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = f.jobafklaringStartede >= 16428 /* 2014-12-24 */
  const v1 = shiftDays(f.sygedagpengeOphoerteDen, 28)
  const v2 = f.jobafklaringStartede >= 16617 /* 2015-07-01 */
  const v3 = shiftDays(f.jobafklaringStartede, 28)
  const v4 = s[170] ? NEVER : f.jobafklaringEfter === 'ny_sygemelding' ? shiftDays(f.afgoerelseOmJobafklaringDen, 28) : v3
  const LAB_109_1_frist = s[171] ? (v0 ? (v2 ? (s[172] ? (s[173] ? v4 : FIRST_DAY) : v3) : FIRST_DAY) : v1) : FIRST_DAY
  s[1191] = LAB_109_1_frist
  const LAB_109_1_frist_hoej = s[171] ? (v0 ? (v2 ? (s[172] ? (s[173] ? v4 : NEVER) : v3) : NEVER) : v1) : NEVER
  s[1192] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[174] && (!s[171] || v0 && (!v2 || s[175])) || s[176]
  s[1193] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v8 = f.jobafklaringStartede >= 18262 /* 2020-01-01 */
  const v9 = f.jobafklaringStartede >= 17533 /* 2018-01-02 */
  const v10 = shiftMonths(f.jobafklaringStartede, 24)
  const v11 = shiftDays(v10, -1)
  const v12 = allPeriods(f.barselUnderJobafklaring)
  s[394] = v12
  const v13 = without(ALL_DAYS, v12)
  const v14 = v10 === NEVER ? Infinity : v10 - f.jobafklaringStartede
  const v15 = dayReaching(v13, f.jobafklaringStartede, v14)
  const v16 = from(v12, 18262 /* 2020-01-01 */)
  const v17 = without(ALL_DAYS, v16)
  const v18 = dayReaching(v17, f.jobafklaringStartede, v14)
  const LAB_110_1 = s[171] ? (v9 ? (v8 ? v15 : Math.min(v11, v15, v18)) : v11) : FIRST_DAY
  s[1197] = LAB_110_1
  const LAB_110_1_hoej = s[171] ? (v9 ? (v8 ? v15 : Math.max(v11, v15, v18)) : v11) : NEVER
  s[1198] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring && s[171]
  s[1199] = LAB_110_1_er
  const LAB_110_1_ir = !LAB_110_1_er || !s[171]
  s[1200] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v23 = f.vurderingsdato >= 16618 /* 2015-07-02 */
  const LAB_110_2 = s[54] && (!s[53] || !v23 && f.uarbejdsdygtigVedEgenSygdom === false || v23 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || f.uarbejdsdygtigVedEgenSygdom === false || s[64] || f.fikSygedagpengeVedLivstruende))
  s[1201] = LAB_110_2
  const LAB_110_2_nej = s[54] && (!s[53] || !v23 && f.uarbejdsdygtigVedEgenSygdom || v23 && (f.vurderingsdato < 17126 /* 2016-11-21 */ || f.uarbejdsdygtigVedEgenSygdom && s[65] && f.fikSygedagpengeVedLivstruende === false))
  s[1202] = LAB_110_2_nej
  const LAB_110_2_ir = !s[54] || !s[53] || v23 && f.vurderingsdato < 17126 /* 2016-11-21 */
  s[1203] = LAB_110_2_ir
  // LAB.110.3: Ret til et nyt jobafklaringsforløb (LAB § 110, stk. 3)
  const v27 = s[53] && f.vurderingsdato >= f.jobafklaringStartede
  const LAB_110_3 = v27 && (!s[53] || f.uarbejdsdygtigVedEgenSygdom)
  s[1204] = LAB_110_3
  const LAB_110_3_nej = v27 && (!s[53] || f.uarbejdsdygtigVedEgenSygdom === false)
  s[1205] = LAB_110_3_nej
  const LAB_110_3_ir = !v27 || !s[53]
  s[1206] = LAB_110_3_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[53] ? LAB_110_1 : FIRST_DAY
  s[1207] = LAB_111_1
  const LAB_111_1_hoej = s[53] ? LAB_110_1_hoej : NEVER
  s[1208] = LAB_111_1_hoej
  const LAB_111_1_er = s[54] && (!s[53] || LAB_110_1_er)
  s[1209] = LAB_111_1_er
  const LAB_111_1_ir = !s[54] || !s[53] || LAB_110_1_ir
  s[1210] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v35 = f.kanVendeTilbageIArbejde === false && (f.uarbejdsdygtigVedEgenSygdom || f.maalgruppeForAnden)
  const LAB_111_2 = s[54] && (!s[53] || s[63] || v35)
  s[1211] = LAB_111_2
  const LAB_111_2_nej = s[54] && (!s[53] || s[63] || !v35)
  s[1212] = LAB_111_2_nej
  const LAB_111_2_ir = !s[54] || !s[53] || s[63]
  s[785] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const v39 = shiftMonths(f.sygedagpengeOphoerteDen, 42)
  const LAB_111_3 = s[53] ? v39 : FIRST_DAY
  s[1214] = LAB_111_3
  const LAB_111_3_hoej = s[53] ? v39 : NEVER
  s[1215] = LAB_111_3_hoej
  const LAB_111_3_er = s[54] && f.risikoForFireAar
  s[1216] = LAB_111_3_er
  const LAB_111_3_ir = !LAB_111_3_er || !s[53]
  s[1217] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v44 = shiftMonths(f.sygedagpengeOphoerteDen, 48) >= f.nytForloebVarerTil
  const LAB_111_4 = s[54] && (!s[53] || s[63] || !v44)
  s[1218] = LAB_111_4
  const LAB_111_4_nej = s[54] && (!s[53] || s[63] || v44)
  s[1219] = LAB_111_4_nej
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v47 = f.vurderingsdato >= 17683 /* 2018-06-01 */
  const v48 = s[1] && (!v47 && f.aabenbartFormaalsloestPaaGrundAfSygdom || v47 && !s[51] && (f.dokumenteretIngenUdvikling || f.heltAabenbartIngenUdvikling))
  const LAB_112_2 = !s[2] || v48
  s[1226] = LAB_112_2
  const LAB_112_2_nej = !s[2] || !v48
  s[1227] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v51 = f.vurderingsdato >= 18993 /* 2022-01-01 */
  s[179] = v51
  const v52 = shiftMonths(s[43], -72)
  s[532] = v52
  const v53 = shiftMonths(s[44], -72)
  s[531] = v53
  const LAB_112_3 = !s[2] || !v51 || v53 >= f.vurderingsdato || f.oenskerRessourceforloeb
  s[1228] = LAB_112_3
  const LAB_112_3_nej = !s[2] || v51 && (v52 < f.vurderingsdato || !s[2]) && f.oenskerRessourceforloeb === false
  s[1229] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v56 = f.laengerevarendeForsoergelse || f.deltagetUdenOegetTilknytning || f.behovForLaengerevarendeIndsats
  const v57 = LAB_112_2_nej || !s[2]
  const v58 = s[51] && s[177]
  const LAB_112_1 = v58 || !s[2] || s[1] && (!v51 && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v56 && v57 || v51 && !s[51] && f.komplekseProblemer && f.kanIkkeLoesesAfAndenIndsats && f.kraeverHelhedsorienteretForloeb && v56 && v57 && (LAB_112_3 || !s[2]))
  s[1223] = LAB_112_1
  const LAB_112_1_nej = v58 || !s[2] || !s[1] || !v51 && (f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v56 || LAB_112_2) || v51 && (s[51] || f.komplekseProblemer === false || f.kanIkkeLoesesAfAndenIndsats === false || f.kraeverHelhedsorienteretForloeb === false || !v56 || LAB_112_2 || LAB_112_3_nej)
  s[1224] = LAB_112_1_nej
  const LAB_112_1_ir = v58 || !s[2]
  s[1225] = LAB_112_1_ir
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v62 = shiftMonths(f.foedselsdag, 480)
  s[191] = v62
  const v63 = f.vurderingsdato >= v62
  s[184] = v63
  const v64 = v63 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : 60
  const v65 = f.vurderingsdato >= s[178]
  const v66 = v65 && f.maanederIRessourceforloeb > 0 && f.oenskerRessourceforloeb === false ? 0 : v63 && !v65 && f.oenskerRessourceforloeb === false ? Math.min(36, Math.max(0, 60 - f.maanederIRessourceforloeb)) : 36
  const LAB_114_3_ir = !s[2] || s[1] && v51 && s[51]
  s[1255] = LAB_114_3_ir
  const LAB_114_3 = s[2] ? (s[1] ? (v51 ? (s[51] ? -Infinity : v66) : v64) : 0) : -Infinity
  s[1253] = LAB_114_3
  const LAB_114_3_hoej = s[2] ? (s[1] ? (v51 ? (s[51] ? Infinity : v66) : v64) : 0) : Infinity
  s[1254] = LAB_114_3_hoej
  // LAB.112: Ressourceforløb kan bevilges (LAB § 112)
  const v70 = LAB_114_3_hoej >= 12
  const LAB_112 = !s[2] || s[1] && (!s[51] && (LAB_112_1 || LAB_112_1_ir) && (v70 || LAB_114_3_ir) && (LAB_112_1 || v70) || s[51] && LAB_112_1)
  s[1220] = LAB_112
  const LAB_112_nej = !s[2] || !s[1] || !s[51] && (LAB_112_1_nej || LAB_114_3 < 12) || s[51] && LAB_112_1_nej
  s[1221] = LAB_112_nej
  const LAB_112_ir = !s[2] || s[1] && (!s[51] && LAB_112_1_ir && LAB_114_3_ir || s[51] && LAB_112_1_ir)
  s[1222] = LAB_112_ir
}

function svar_17(f, s) {
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v0 = f.ressourceforloebStartede >= 13332 /* 2006-07-03 */
  const v1 = f.ressourceforloebStartede >= 18809 /* 2021-07-01 */
  const v2 = f.ressourceforloebStartede >= 18993 /* 2022-01-01 */
  const v3 = allPeriods(f.perioderUdenRaadighed)
  const v4 = without(ALL_DAYS, v3)
  const v5 = shiftMonths(f.ressourceforloebStartede, 6)
  const v6 = dayReaching(v4, shiftDays(f.ressourceforloebStartede, 1), v5 === NEVER ? Infinity : v5 - f.ressourceforloebStartede)
  const LAB_113_2 = v0 ? (v1 ? v6 : NEVER) : FIRST_DAY
  s[1230] = LAB_113_2
  const LAB_113_2_hoej = v0 ? (v1 ? (v2 ? v6 : NEVER) : NEVER) : NEVER
  s[1231] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget === false || !v0
  s[786] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const LAB_113_2_team = f.ressourceforloebErBevilget && (s[63] || !v0 || v1 && (f.ressourceforloebErBevilget && LAB_113_2 < f.vurderingsdato || LAB_113_2_ir) && (f.indsatsErBegyndt === false || f.ressourceforloebErBevilget && LAB_113_2 < f.indsatsBegyndteDen) && f.arbejdeIFoersteHalvaar === false && f.saerligeGrundeModTeamet === false)
  s[1233] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget && (s[63] || !v0 || !v1 || f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.vurderingsdato || f.indsatsErBegyndt && (f.ressourceforloebErBevilget && LAB_113_2_hoej >= f.indsatsBegyndteDen || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar || f.saerligeGrundeModTeamet)
  s[1234] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget === false || s[63] || !v0
  s[1235] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const LAB_113_3 = f.ressourceforloebErBevilget && (!s[2] || s[179] && (s[180] || s[181]) && f.menerTilbuddetSkaderHelbredet && f.bedtOmSamtaleFoerTilbuddet && f.kommunenHarTagetStillingTilTilbuddet === false)
  s[1236] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget && (!s[2] || !s[179] || s[182] || f.menerTilbuddetSkaderHelbredet === false || f.bedtOmSamtaleFoerTilbuddet === false || f.kommunenHarTagetStillingTilTilbuddet)
  s[1237] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v15 = f.ressourceforloebPlanlagtTil >= 13332 /* 2006-07-03 */
  const v16 = f.ressourceforloebPlanlagtTil >= 15706 /* 2013-01-01 */
  const v17 = v16 ? f.ressourceforloebPlanlagtTil : NEVER
  const LAB_113_4 = v15 ? v17 : FIRST_DAY
  s[1239] = LAB_113_4
  const LAB_113_4_hoej = v15 ? v17 : NEVER
  s[1240] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget === false || !v15
  s[787] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v21 = v16 && (f.ressourceforloebPlanlagtTil >= f.vurderingsdato || f.kommunenHarTagetStillingTilForloebet === false)
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget && (!v15 || v21)
  s[1243] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget && (!v15 || !v21)
  s[1244] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget && (!s[2] || s[179] && s[180])
  s[1245] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget && (!s[2] || !s[179] || s[182])
  s[1246] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget === false || !s[2] || s[179] && s[181]
  s[1247] = LAB_113a_ir
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v27 = f.ressourceforloebStartede >= 15706 /* 2013-01-01 */
  const v28 = f.ressourceforloebStartede >= 16436 /* 2015-01-01 */
  const v29 = shiftMonths(f.ressourceforloebStartede, 60)
  const v30 = shiftDays(v29, -1)
  const v31 = f.ressourceforloebStartede >= 18262 /* 2020-01-01 */
  const v32 = allPeriods(f.barselUnderRessourceforloeb)
  const v33 = without(ALL_DAYS, v32)
  const v34 = dayReaching(v33, f.ressourceforloebStartede, v29 === NEVER ? Infinity : v29 - f.ressourceforloebStartede)
  const v35 = shiftMonths(f.ressourceforloebStartede, 36)
  const v36 = v2 ? dayReaching(v33, f.ressourceforloebStartede, v35 === NEVER ? Infinity : v35 - f.ressourceforloebStartede) : v34
  const LAB_114_1 = v0 ? (v27 ? (v28 ? (v31 ? v36 : Math.min(v30, v34)) : v30) : NEVER) : FIRST_DAY
  s[1248] = LAB_114_1
  const LAB_114_1_hoej = v0 ? (v27 ? (v28 ? (v31 ? v36 : Math.max(v30, v34)) : v30) : NEVER) : NEVER
  s[1249] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v39 = f.ressourceforloebPlanlagtTil >= shiftDays(shiftMonths(f.ressourceforloebStartede, 12), -1)
  const LAB_114_1_plan = f.ressourceforloebErBevilget && (!v0 || v27 && v39 && (f.ressourceforloebErBevilget && LAB_114_1_hoej >= f.ressourceforloebPlanlagtTil || LAB_113_2_ir))
  s[1250] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget && (!v0 || !v27 || !v39 || f.ressourceforloebErBevilget && LAB_114_1 < f.ressourceforloebPlanlagtTil)
  s[1251] = LAB_114_1_plan_nej
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v42 = s[43] <= 13331 /* 2006-07-02 */
  const v43 = s[44] >= 13332 /* 2006-07-03 */ && s[43] <= 15705 /* 2012-12-31 */
  const v44 = s[44] >= 15706 /* 2013-01-01 */ && s[43] <= 16617 /* 2015-07-01 */
  const v45 = s[44] >= 16618 /* 2015-07-02 */ && s[43] <= 17125 /* 2016-11-20 */
  const v46 = s[44] >= 17126 /* 2016-11-21 */ && s[43] <= 18261 /* 2019-12-31 */
  const v47 = s[44] >= 18262 /* 2020-01-01 */ && s[43] <= 18992 /* 2021-12-31 */
  const v48 = s[44] >= 18993 /* 2022-01-01 */ && s[43] <= 20484 /* 2026-01-31 */
  const v49 = s[43] <= 2147483646
  s[506] = v49
  const v50 = s[44] >= 20485 /* 2026-02-01 */ && v49
  const v51 = !s[2] || s[44] === NEVER
  s[507] = v51
  const v52 = v45 || v46 || v47 || v48 || v50
  const LAB_114_4 = v42 ? FIRST_DAY : v44 || v52 ? (v52 ? (v45 ? FIRST_DAY : shiftDays(s[43], -1)) : NEVER) : NEVER
  s[1256] = LAB_114_4
  const LAB_114_4_hoej = v42 ? NEVER : v43 ? NEVER : v44 ? NEVER : v45 ? NEVER : shiftDays(s[44], -1)
  s[1257] = LAB_114_4_hoej
  const LAB_114_4_er = f.ressourceforloebErBevilget && (v42 || v43 || v44 || v45 || v46 || v47 || v48 || v50)
  s[1258] = LAB_114_4_er
  const LAB_114_4_ir = f.ressourceforloebErBevilget === false || v42 || v45 || v46 && !s[2] || v47 && !s[2] || v48 && !s[2] || v50 && !s[2] || v51
  s[1259] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v57 = s[1] && !s[51] && s[183] && !s[184] && f.oenskerRessourceforloeb
  const LAB_115_1 = !s[2] || v57
  s[1260] = LAB_115_1
  const LAB_115_1_nej = !s[2] || !v57
  s[1261] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v60 = f.vurderingsdato >= (f.foedselsdag <= -11142 /* 1939-07-01 */ ? shiftMonths(f.foedselsdag, 804) : shiftMonths(f.foedselsdag, 780))
  const LAB_116_1_alder = !s[2] || !s[56] && !v60 || s[56] && f.vurderingsdato < s[44]
  s[1262] = LAB_116_1_alder
  const LAB_116_1_alder_nej = !s[2] || !s[56] && v60 || s[56] && s[64]
  s[188] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v63 = f.vurderingsdato >= 19134 /* 2022-05-22 */
  s[231] = v63
  const v64 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  s[514] = v64
  const v65 = !v63 && !s[183] || v63 && !v64
  const v66 = f.pensionDuFaar === 'seniorpension'
  s[525] = v66
  const v67 = f.vurderingsdato >= 18626 /* 2020-12-30 */
  s[533] = v67
  const v68 = (v66 && s[52] || s[156] && v67) && f.vurderingsdato <= 19133 /* 2022-05-21 */
  const LAB_116_1_pension = v68 || !s[2] || v65
  s[1265] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v68 || !s[2] || !v65
  s[189] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v68 || !s[2]
  s[1266] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v72 = f.aabenbartFormaalsloestAtAfproeve || f.relevanteTilbudErAfproevet
  const LAB_116_3 = !s[2] || v72
  s[1275] = LAB_116_3
  const LAB_116_3_nej = !s[2] || !v72
  s[222] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v75 = LAB_116_1_alder || !s[2]
  s[185] = v75
  const v76 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[186] = v76
  const v77 = LAB_116_3 || !s[2]
  s[221] = v77
  const LAB_116_1 = !s[2] || !s[1] && v75 && v76 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && v77 || s[1] && v75 && v76 && f.arbejdePaaNormaleVilkaarErUmuligt && f.varigeBegraensninger && f.vaesentligeBegraensninger && v77
  s[187] = LAB_116_1
  const LAB_116_1_nej = !s[2] || !s[1] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || LAB_116_3_nej) || s[1] && (LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt === false || f.varigeBegraensninger === false || f.vaesentligeBegraensninger === false || LAB_116_3_nej)
  s[190] = LAB_116_1_nej
}

function svar_18(f, s) {
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  s[417] = v0
  const v1 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  s[416] = v1
  const v2 = intersect(v0, v1)
  const LAB_116_1_foertidspension = from(v2, 13332 /* 2006-07-03 */)
  s[1263] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_ir = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1264] = LAB_116_1_foertidspension_ir
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v5 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v6 = intersect(v0, v5)
  const v7 = from(v6, 13332 /* 2006-07-03 */)
  const v8 = dayReaching(v7, 13332 /* 2006-07-03 */, 1)
  const v9 = v8 >= 18262 /* 2020-01-01 */
  const v10 = v8 >= 19134 /* 2022-05-22 */
  const v11 = v8 >= NEVER
  s[1269] = v11
  const LAB_116_1_seniorpension = !v9 ? v7 : !v10 ? NO_DAYS : v7
  s[1267] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = !v9 ? v7 : !v10 ? ALL_DAYS : v7
  s[1268] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = !v9 || v10
  s[1270] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_ir = v11 || v9 && !v10
  s[1271] = LAB_116_1_seniorpension_ir
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const v16 = s[1] && f.arbejdsevnenKanUdviklesITide
  const LAB_116_2 = f.megetBegraensetArbejdsevne && (!s[2] || v16)
  s[1272] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne && (!s[2] || !v16)
  s[1273] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne === false || !s[2]
  s[1274] = LAB_116_2_ir
  // LAB.116.frakendelse: Et fleksjob bevilget på forkert grundlag kan tages tilbage (LAB § 116, stk. 1)
  const v20 = f.vurderingsdato >= 18628 /* 2021-01-01 */
  s[246] = v20
  const v21 = f.erVisiteretTilFleksjob && f.aldrigIMaalgruppenForFleksjob
  const LAB_116_frakendelse = v21 && (!v20 || f.forkertBevillingKanTraekkesTilbage)
  s[1276] = LAB_116_frakendelse
  const LAB_116_frakendelse_nej = v21 && (!v20 || f.forkertBevillingKanTraekkesTilbage === false)
  s[1277] = LAB_116_frakendelse_nej
  const LAB_116_frakendelse_ir = !v21 || !v20
  s[1278] = LAB_116_frakendelse_ir
  // LAB.117.1: Fleksjob kan fås (LAB § 117, stk. 1)
  const LAB_117_1 = !s[2] || f.erVisiteretTilFleksjob && s[185] && s[186] || s[187]
  s[1279] = LAB_117_1
  const LAB_117_1_nej = !s[2] || (f.erVisiteretTilFleksjob === false || s[188] || s[189]) && (s[190] || !s[2])
  s[1280] = LAB_117_1_nej
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v27 = f.akutSkadeEllerSygdom && f.formaalsloestMedSaerligeVilkaar
  const v28 = shiftMonths(f.vurderingsdato, 72)
  const LAB_119_1_bundet = !s[2] || s[1] && (!s[52] && !v27 || s[52] && !v27 && v28 < s[44])
  s[1288] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = !s[2] || !s[1] || !s[52] && v27 || s[52] && (v27 || v28 >= s[43])
  s[1289] = LAB_119_1_bundet_nej
  const LAB_119_1_bundet_ir = !s[2] || s[1] && s[52] && !v27 && !s[2]
  s[1290] = LAB_119_1_bundet_ir
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v32 = f.redegoerelseForTilbud && f.redegoerelseForRessourcer && f.redegoerelseForVarigBegraensning && f.redegoerelseForNormaleVilkaar
  const v33 = LAB_119_1_bundet || LAB_119_1_bundet_ir
  const LAB_118_2 = !s[2] || !s[1] && v32 || s[1] && (s[63] || f.sagenErForelagtTeamet && f.dokumentationForAfklaring && f.dokumentationForIndsatser && f.dokumentationForArbejdsevnen && (f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar))
  s[239] = LAB_118_2
  const LAB_118_2_nej = !s[2] || !s[1] && !v32 || s[1] && (s[63] || f.sagenErForelagtTeamet === false || f.dokumentationForAfklaring === false || f.dokumentationForIndsatser === false || f.dokumentationForArbejdsevnen === false || f.fleksjobPaaNuvaerendeArbejdsplads && v33 && f.dokumentationForSaerligeVilkaar === false)
  s[238] = LAB_118_2_nej
  const LAB_118_2_ir = !s[2] || s[1] && s[63]
  s[240] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v37 = f.vurderingsdato >= 18078 /* 2019-07-01 */
  s[398] = v37
  const v38 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  s[599] = v38
  const v39 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' && f.tilsvarendeIndgribende
  s[399] = v39
  const v40 = v37 && v39
  s[598] = v40
  const v41 = s[53] && (!v37 && v38 && f.andenVurderingIndhentet || v40)
  const v42 = f.afviser === 'ingenting'
  s[397] = v42
  const LAB_118_3 = !v42 && (!s[2] || v41)
  s[1282] = LAB_118_3
  const LAB_118_3_nej = !v42 && (!s[2] || !v41)
  s[1283] = LAB_118_3_nej
  const LAB_118_3_ir = v42 || !s[2]
  s[1284] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v46 = f.maanederPaaSaerligeVilkaar >= 12
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[2] || !s[1] || LAB_119_1_bundet_nej || v46)
  s[1285] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads && (!s[2] || s[1] && v33 && !v46)
  s[1286] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads === false || !s[2]
  s[788] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const v50 = Math.max(0, 12 - f.maanederPaaSaerligeVilkaar)
  const LAB_119_1_mangler = s[2] ? (s[1] ? (LAB_119_1_bundet_nej ? 0 : v50) : 0) : -Infinity
  s[1291] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[2] ? (s[1] ? (LAB_119_1_bundet_nej && !LAB_119_1_bundet && !LAB_119_1_bundet_ir ? 0 : v50) : 0) : Infinity
  s[1292] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v53 = !s[1] || f.skriftligAftaleOmSaerligeVilkaar && f.svaereFunktionerErNaevnt && sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0) >= 1 && f.forsoegtUstoettetJob
  const v54 = f.fleksjobPaaNuvaerendeArbejdsplads && v33
  const LAB_119_2 = v54 && (!s[2] || v53)
  s[1293] = LAB_119_2
  const LAB_119_2_nej = v54 && (!s[2] || !v53)
  s[1294] = LAB_119_2_nej
  const LAB_119_2_ir = v54 && !s[2] || f.fleksjobPaaNuvaerendeArbejdsplads === false || LAB_119_1_bundet_nej
  s[1295] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const LAB_120_2 = !s[2] || s[1] && s[184] && f.foersteFleksjob === false && f.ordinaertArbejdeErIkkeMuligt && (s[187] || !s[2])
  s[1299] = LAB_120_2
  const LAB_120_2_nej = !s[2] || !s[1] || !s[184] || f.foersteFleksjob || f.ordinaertArbejdeErIkkeMuligt === false || s[190]
  s[1300] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v60 = shiftDays(shiftMonths(f.fleksjobBevilgetFra, 60), -1)
  const v61 = f.fleksjobBevilgetFra >= s[191]
  const v62 = v61 && (LAB_120_2 || !s[2])
  const v63 = f.ansatIFleksjob === false || s[192]
  s[196] = v63
  const v64 = f.ansatIFleksjob && (s[193] || s[3])
  s[195] = v64
  const v65 = !(v62 && !(!v61 || LAB_120_2_nej)) && !(v64 && !v63)
  const v66 = f.fleksjobBevilgetFra >= 15706 /* 2013-01-01 */
  const v67 = s[1] && !v66 && v63
  const LAB_120_1 = v67 ? FIRST_DAY : s[2] ? (s[1] ? (v64 || v65 ? (v65 ? v60 : NEVER) : NEVER) : NEVER) : FIRST_DAY
  s[1296] = LAB_120_1
  const LAB_120_1_hoej = v67 ? NEVER : s[2] ? (s[1] ? (v62 ? NEVER : v64 ? NEVER : v60) : NEVER) : NEVER
  s[1297] = LAB_120_1_hoej
  const LAB_120_1_ir = v67 || !(v67 && !(!s[1] || v66 || v64)) && !s[2]
  s[1298] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v71 = s[1] ? shiftMonths(f.fulgtOpIFleksjobbet ? f.senestFulgtOpIFleksjobbet : f.fleksjobStartede, 30) : f.fulgtOpIFleksjobbet ? shiftMonths(f.senestFulgtOpIFleksjobbet, 12) : shiftMonths(f.fleksjobydelseFoersteGang, 6)
  const LAB_121_1 = s[2] ? v71 : FIRST_DAY
  s[1301] = LAB_121_1
  const LAB_121_1_hoej = s[2] ? v71 : NEVER
  s[1302] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const v74 = s[1] ? shiftMonths(f.fleksjobStartede, 54) : NEVER
  const LAB_121_3 = s[2] ? v74 : FIRST_DAY
  s[1303] = LAB_121_3
  const LAB_121_3_hoej = s[2] ? v74 : NEVER
  s[1304] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob && f.fleksjobErMidlertidigt
  s[194] = LAB_121_3_er
  const LAB_121_3_ir = !LAB_121_3_er || !s[2]
  s[789] = LAB_121_3_ir
}

function svar_19(f, s) {
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const v0 = !s[1] || f.afgoerelseEfterStatus === false
  const LAB_121_4 = s[194] && (!s[2] || v0)
  s[1306] = LAB_121_4
  const LAB_121_4_nej = s[194] && (!s[2] || !v0)
  s[1307] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v3 = s[1] && (f.fleksjobbetOprettesNu || f.beggeBederOmNyVurdering)
  const LAB_122_2 = !s[2] || v3
  s[1308] = LAB_122_2
  const LAB_122_2_nej = !s[2] || !v3
  s[1309] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v6 = f.jobbetErOverenskomstdaekket || f.sammenligneligOverenskomstFindes
  const LAB_122_3 = !s[2] || v6
  s[1310] = LAB_122_3
  const LAB_122_3_nej = !s[2] || !v6
  s[1311] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket && (!s[2] || s[1] && !(s[195] && !s[196]) && f.overenskomstenHarFleksjobvilkaar === false)
  s[1312] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket && (!s[2] || !s[1] || s[195] || !(s[195] && !s[196]) && f.overenskomstenHarFleksjobvilkaar)
  s[1313] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket === false || !s[2]
  s[1314] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v12 = s[1] && f.udfoererFunktionaerarbejde && f.timerIFleksjobbet <= 800
  const LAB_122_5 = !s[2] || v12
  s[1315] = LAB_122_5
  const LAB_122_5_nej = !s[2] || !v12
  s[1316] = LAB_122_5_nej
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v15 = f.loenIFleksjobbet + f.pensionIFleksjobbet
  const v16 = v15 + f.andenLoenMedPension
  const v17 = SATS_6(f.vurderingsdato)
  const v18 = s[197] ? -Infinity : v17
  s[471] = v18
  const v19 = s[197] ? Infinity : v17
  s[472] = v19
  const v20 = Math.min(v16, v18)
  const v21 = Math.min(v16, v19)
  const v22 = v20 <= -Infinity
  const v23 = quotient([v20, 3000], [10000], 'nærmeste', 1)
  const v24 = Math.round(v21 * 3000 / 10000)
  const v25 = v22 ? -Infinity : Math.min(v23, v24)
  const v26 = v22 ? Infinity : Math.max(v23, v24)
  const v27 = v22 && !s[197] && v20 === v21
  const v28 = s[197] || v22
  const v29 = -v19 === -Infinity
  s[473] = v29
  const v30 = -v18 === Infinity
  s[474] = v30
  const v31 = Math.max(0, v29 ? -Infinity : v16 - v19)
  const v32 = Math.max(0, v30 ? Infinity : v16 - v18)
  const v33 = v32 >= Infinity
  const v34 = v33 ? -Infinity : Math.round(v31 * 5500 / 10000)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v33 && !s[197] && v31 === v32
  const v37 = s[197] || v33
  const v38 = v26 === Infinity
  const v39 = v34 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v35 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v16 + f.hjaelpTilPasning
  const v44 = Math.min(v18, v43)
  const v45 = Math.min(v19, v43)
  const v46 = v44 <= -Infinity
  const v47 = quotient([v44, 3000], [10000], 'nærmeste', 1)
  const v48 = Math.round(v45 * 3000 / 10000)
  const v49 = v46 ? -Infinity : Math.min(v47, v48)
  const v50 = v46 ? Infinity : Math.max(v47, v48)
  const v51 = v46 && !s[197] && v44 === v45
  const v52 = s[197] || v46
  const v53 = Math.max(0, v29 ? -Infinity : v43 - v19)
  const v54 = Math.max(0, v30 ? Infinity : v43 - v18)
  const v55 = v54 >= Infinity
  const v56 = v55 ? -Infinity : Math.round(v53 * 5500 / 10000)
  const v57 = v55 ? Infinity : quotient([v54, 5500], [10000], 'nærmeste', 1)
  const v58 = v55 && !s[197] && v53 === v54
  const v59 = s[197] || v55
  const v60 = v50 === Infinity
  const v61 = v56 === -Infinity
  const v62 = v49 === -Infinity
  const v63 = v57 === Infinity
  const v64 = v60 && v61 || v62 && v63
  const LAB_123_2 = s[2] ? (s[1] ? (s[198] ? (v62 || v61 ? -Infinity : v49 + v56) : v40 || v39 ? -Infinity : v25 + v34) : 0) : -Infinity
  s[202] = LAB_123_2
  const LAB_123_2_hoej = s[2] ? (s[1] ? (s[198] ? (v60 || v63 ? Infinity : v50 + v57) : v38 || v41 ? Infinity : v26 + v35) : 0) : Infinity
  s[201] = LAB_123_2_hoej
  const LAB_123_2_er = s[199] && (!s[2] || !s[1] || !s[198] && !v27 && !v36 && !(v42 && (v27 || !v28 && v25 === v26) && (v36 || !v37 && v34 === v35)) || s[198] && !v51 && !v58 && !(v64 && (v51 || !v52 && v49 === v50) && (v58 || !v59 && v56 === v57)))
  s[205] = LAB_123_2_er
  const LAB_123_2_ir = s[199] && (!s[2] || s[1] && (!s[198] && (v28 || v37 || v42) || s[198] && (v52 || v59 || v64))) || s[200]
  s[206] = LAB_123_2_ir
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v69 = Math.max(0, f.loenloft - v15)
  const v70 = Math.max(0, f.loenloft - v16)
  const v71 = Math.max(0, f.loenloft - (v43 + f.dagpengeIFleksjobbet))
  const LAB_123_3 = s[2] ? (s[1] ? (s[53] ? (s[198] ? v71 : Math.min(v69, v70)) : v69) : 0) : -Infinity
  s[203] = LAB_123_3
  const LAB_123_3_hoej = s[2] ? (s[1] ? (s[53] ? (s[198] ? v71 : Math.max(v69, v70)) : v69) : 0) : Infinity
  s[204] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v74 = v15 > 0 || f.dagpengeIFleksjobbet > 0
  const LAB_123_1_ret = !s[2] || s[1] && s[199] && v74
  s[209] = LAB_123_1_ret
  const LAB_123_1_ret_nej = !s[2] || !s[1] || s[200] || !v74
  s[210] = LAB_123_1_ret_nej
}

function svar_20(f, s) {
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v0 = SATS_7(f.vurderingsdato)
  const v1 = s[197] ? -Infinity : v0
  const v2 = s[197] ? Infinity : v0
  const v3 = v2 === Infinity
  const v4 = -s[201] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[202] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : v1 - s[201]
  const v9 = v3 || v6 ? Infinity : v2 - s[202]
  const v10 = Math.min(Math.max(0, v8 === -Infinity ? -Infinity : v8 - f.dagpengeIFleksjobbet), s[203])
  const v11 = Math.min(Math.max(0, v9 === Infinity ? Infinity : v9 - f.dagpengeIFleksjobbet), s[204])
  const v12 = s[205] && !(v7 && !s[197] && v1 === v2 && (!s[205] || !s[206] && s[202] === s[201])) && s[199]
  const v13 = s[197] || s[206] || v7 || s[207]
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10], [1], 'nærmeste', 100)
  const v16 = quotient([v11], [1], 'nærmeste', 100)
  const LAB_123_1 = s[2] ? (s[1] ? (s[208] ? (v14 ? Math.min(v15, v16) : -Infinity) : v10) : 0) : -Infinity
  s[227] = LAB_123_1
  const LAB_123_1_hoej = s[2] ? (s[1] ? (s[208] ? (v14 ? Math.max(v15, v16) : Infinity) : v11) : 0) : Infinity
  s[228] = LAB_123_1_hoej
  const LAB_123_1_er = s[209] && (!s[2] || !s[1] || !s[208] && v12 || s[208] && v12 && !(!v14 && (!v12 || !v13 && v10 === v11)))
  s[229] = LAB_123_1_er
  const LAB_123_1_ir = s[209] && (!s[2] || s[1] && (!s[208] && v13 || s[208] && (v13 || !v14))) || s[210] || !s[2]
  s[230] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const LAB_123_4 = f.ansatIFleksjob && f.flytterTilAndenKommune
  s[1317] = LAB_123_4
  const LAB_123_4_nej = LAB_123_4 && !s[2]
  s[1318] = LAB_123_4_nej
  const LAB_123_4_ir = !LAB_123_4 || !s[2]
  s[1319] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v24 = s[1] ? f.fleksjobSlutDen : NEVER
  const LAB_124_5 = s[2] ? v24 : FIRST_DAY
  s[1320] = LAB_124_5
  const LAB_124_5_hoej = s[2] ? v24 : NEVER
  s[1321] = LAB_124_5_hoej
  const LAB_124_5_er = s[199] && f.fleksjobErSlut
  s[1322] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && !s[2] || s[200] || f.fleksjobErSlut === false
  s[1323] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v29 = f.fikFleksloentilskudMedUrette && f.fleksloentilskudModBedreVidende
  const v30 = s[1] && (!s[208] && v29 || s[208] && (v29 || f.loennenKunneIkkeEfterreguleres))
  const LAB_125_1 = !s[2] || v30
  s[790] = LAB_125_1
  const LAB_125_1_nej = !s[2] || !v30
  s[1325] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v33 = s[208] ? (f.kravetKunneAldrigInddrives ? shiftMonths(f.fleksloentilskudOphoerteDen, 36) : NEVER) : NEVER
  const LAB_125_4 = s[2] ? v33 : FIRST_DAY
  s[1326] = LAB_125_4
  const LAB_125_4_hoej = s[2] ? v33 : NEVER
  s[1327] = LAB_125_4_hoej
  const LAB_125_4_ir = !s[2] || LAB_125_1_nej || !s[2]
  s[1328] = LAB_125_4_ir
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v37 = f.vurderingsdato >= 15724 /* 2013-01-19 */
  const v38 = f.tilskuddetErFoersteGang === false || f.maanederVirksomhedenBlevDrevet >= 12
  const LAB_126_1 = !s[2] || v37 && f.virksomhedErHovedbeskaeftigelse && f.nedsatVarigtOgVaesentligtIVirksomheden && f.udnytterArbejdsevnenFuldtUd && s[65] && s[186] && v38
  s[791] = LAB_126_1
  const LAB_126_1_nej = !s[2] || !v37 || f.virksomhedErHovedbeskaeftigelse === false || f.nedsatVarigtOgVaesentligtIVirksomheden === false || f.udnytterArbejdsevnenFuldtUd === false || s[64] || s[189] || !v38
  s[1330] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v41 = v37 ? shiftDays(shiftMonths(f.tilskudTilVirksomhedenFra, 60), -1) : NEVER
  const LAB_126_1_til = s[2] ? v41 : FIRST_DAY
  s[1331] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[2] ? v41 : NEVER
  s[1332] = LAB_126_1_til_hoej
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed && f.tilskudTilVirksomhedenFra >= 15724 /* 2013-01-19 */
  s[792] = LAB_126_1_til_er
  const LAB_126_1_til_ir = !LAB_126_1_til_er || !s[2]
  s[793] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const v46 = v37 ? shiftMonths(f.tilskudTilVirksomhedenFra, 30) : NEVER
  const LAB_126_3 = s[2] ? v46 : FIRST_DAY
  s[1334] = LAB_126_3
  const LAB_126_3_hoej = s[2] ? v46 : NEVER
  s[1335] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const v49 = v37 ? shiftMonths(f.tilskudTilVirksomhedenFra, 54) : NEVER
  const LAB_126_4 = s[2] ? v49 : FIRST_DAY
  s[1336] = LAB_126_4
  const LAB_126_4_hoej = s[2] ? v49 : NEVER
  s[1337] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v52 = SATS_8(f.vurderingsdato)
  const v53 = s[197] ? -Infinity : v52
  const v54 = s[197] ? Infinity : v52
  const v55 = Math.round((f.aarsindtaegtIVirksomheden + f.arbejdsindkomstVedSidenAf) * 3000 / 10000)
  const LAB_126_5 = s[2] ? (v37 ? Math.max(0, v53 === -Infinity ? -Infinity : v53 - v55) : 0) : -Infinity
  s[1338] = LAB_126_5
  const LAB_126_5_hoej = s[2] ? (v37 ? Math.max(0, v54 === Infinity ? Infinity : v54 - v55) : 0) : Infinity
  s[1339] = LAB_126_5_hoej
  const v58 = LAB_126_1_nej || !s[2]
  const LAB_126_5_ir = LAB_126_1 && (!s[2] || v37 && s[197]) || v58
  s[1340] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v60 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v61 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v62 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const LAB_126_5_maaned = s[2] ? (v37 ? (v60 ? Math.min(v61, v62) : -Infinity) : 0) : -Infinity
  s[1341] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[2] ? (v37 ? (v60 ? Math.max(v61, v62) : Infinity) : 0) : Infinity
  s[1342] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (!s[2] || !v37 || LAB_126_1 && !(!v60 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej)))
  s[1343] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (!s[2] || v37 && (LAB_126_5_ir || !v60)) || v58
  s[1344] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const v67 = f.fleksjobStartede >= 13330 /* 2006-07-01 */
  const v68 = f.fleksjobStartede >= 13334 /* 2006-07-05 */
  const LAB_133_3_loft = s[195] && (!s[2] || v67 || v68)
  s[215] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[195] && (!s[2] || !v67 || !v68)
  s[214] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[195] && !s[2] || s[196]
  s[213] = LAB_133_3_loft_ir
}

function svar_21(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  s[225] = v0
  const v1 = Math.min(f.timeloenMedBidrag, f.mindsteTimeloenMedBidrag)
  const v2 = f.vurderingsdato >= 13514 /* 2007-01-01 */
  s[757] = v2
  const v3 = v2 && f.vurderingsdato <= 16435 /* 2014-12-31 */
  const v4 = f.vurderingsdato <= 17896 /* 2018-12-31 */
  s[758] = v4
  const v5 = s[211] && v4
  const v6 = s[212] || v3 || v5 || s[52]
  s[226] = v6
  const v7 = SATS_9(f.vurderingsdato)
  const v8 = v6 ? -Infinity : v7
  s[223] = v8
  const v9 = v6 ? Infinity : v7
  s[224] = v9
  const v10 = Math.min(v1, v8)
  const v11 = Math.min(v1, v9)
  const v12 = Math.max(v1, v10)
  const v13 = Math.min(v1, v11)
  const v14 = s[213] && v13 >= v12
  const v15 = s[214] || v14
  const v16 = s[214] ? (v14 ? Math.min(v1, v12) : v1) : v12
  const v17 = s[215] ? (v15 ? Math.min(v10, v16) : v10) : v16
  const v18 = s[214] ? (v14 ? Math.max(v1, v13) : v1) : v13
  const v19 = s[215] ? (v15 ? Math.max(v11, v18) : v11) : v18
  const v20 = s[215] || s[214] || v14
  const v21 = s[215] && v6 || s[213] && !(!v6 && v10 === v11 && v1 === v10)
  const v22 = v17 <= -Infinity
  const v23 = quotient([v17], [2], 'nærmeste', 1)
  const v24 = Math.round(v19 / 2)
  const v25 = quotient([v17, 2], [3], 'nærmeste', 1)
  const v26 = Math.round(v19 * 2 / 3)
  const LAB_133_3 = s[2] ? (v0 ? (v22 ? -Infinity : Math.min(v23, v24)) : v22 ? -Infinity : Math.min(v25, v26)) : -Infinity
  s[1347] = LAB_133_3
  const LAB_133_3_hoej = s[2] ? (v0 ? (v22 ? Infinity : Math.max(v23, v24)) : v22 ? Infinity : Math.max(v25, v26)) : Infinity
  s[1348] = LAB_133_3_hoej
  const LAB_133_3_er = s[195] && (!s[2] || v20 && !(v22 && (!v20 || !v21 && v17 === v19)))
  s[1349] = LAB_133_3_er
  const LAB_133_3_ir = s[195] && (!s[2] || v21 || v22) || s[196]
  s[1350] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v31 = Math.min(f.aarsloenMedBidrag, f.mindsteAarsloenMedBidrag)
  const v32 = s[212] || v3 || v5 || s[52] && f.vurderingsdato <= 19722 /* 2023-12-31 */ || s[66]
  const v33 = SATS_10(f.vurderingsdato)
  const v34 = Math.min(v31, v32 ? -Infinity : v33)
  const v35 = Math.min(v31, v32 ? Infinity : v33)
  const v36 = Math.max(v31, v34)
  const v37 = Math.min(v31, v35)
  const v38 = s[213] && v37 >= v36
  const v39 = s[214] || v38
  const v40 = s[214] ? (v38 ? Math.min(v31, v36) : v31) : v36
  const v41 = s[215] ? (v39 ? Math.min(v34, v40) : v34) : v40
  const v42 = s[214] ? (v38 ? Math.max(v31, v37) : v31) : v37
  const v43 = s[215] ? (v39 ? Math.max(v35, v42) : v35) : v42
  const v44 = s[215] || s[214] || v38
  const v45 = s[215] && v32 || s[213] && !(!v32 && v34 === v35 && v31 === v34)
  const v46 = v41 <= -Infinity
  const v47 = quotient([v41], [2], 'nærmeste', 1)
  const v48 = Math.round(v43 / 2)
  const v49 = quotient([v41, 2], [3], 'nærmeste', 1)
  const v50 = Math.round(v43 * 2 / 3)
  const LAB_133_3_aar = s[2] ? (v0 ? (v46 ? -Infinity : Math.min(v47, v48)) : v46 ? -Infinity : Math.min(v49, v50)) : -Infinity
  s[1351] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[2] ? (v0 ? (v46 ? Infinity : Math.max(v47, v48)) : v46 ? Infinity : Math.max(v49, v50)) : Infinity
  s[1352] = LAB_133_3_aar_hoej
  const v53 = s[195] && f.fleksjobPaaFuldTid
  const LAB_133_3_aar_er = v53 && (!s[2] || v44 && !(v46 && (!v44 || !v45 && v41 === v43)))
  s[1353] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v53 && (!s[2] || v45 || v46) || s[196] || f.fleksjobPaaFuldTid === false
  s[1354] = LAB_133_3_aar_ir
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v56 = LAB_133_3 > -Infinity && LAB_133_3_hoej < Infinity
  const v57 = quotient([LAB_133_3, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v58 = quotient([LAB_133_3_hoej, f.tilskudstimerDenDag], [100], 'nærmeste', 1)
  const v59 = v56 ? Math.min(v57, v58) : -Infinity
  const v60 = v56 ? Math.max(v57, v58) : Infinity
  const LAB_133_4 = s[2] ? Math.max(0, v59 === -Infinity ? -Infinity : v59 - f.refusionDenDag) : -Infinity
  s[1355] = LAB_133_4
  const LAB_133_4_hoej = s[2] ? Math.max(0, v60 === Infinity ? Infinity : v60 - f.refusionDenDag) : Infinity
  s[1356] = LAB_133_4_hoej
  const LAB_133_4_er = s[195] && (!s[2] || LAB_133_3_er && !(!v56 && (!LAB_133_3_er || !LAB_133_3_ir && LAB_133_3 === LAB_133_3_hoej)))
  s[1357] = LAB_133_4_er
  const LAB_133_4_ir = s[195] && (!s[2] || LAB_133_3_ir || !v56) || s[196]
  s[1358] = LAB_133_4_ir
  // LAB.133.5: Kommunen fik besked i tide om løn under fravær (LAB § 133, stk. 5)
  const v65 = f.meldtFraFoersteFravaersdag || f.meldtSnarestHerefter
  const v66 = f.arbejdsgiverensBetaling === 'loen'
  s[609] = v66
  const v67 = s[195] && v66
  const LAB_133_5 = v67 && (!s[2] || v65)
  s[1359] = LAB_133_5
  const LAB_133_5_nej = v67 && (!s[2] || !v65)
  s[1360] = LAB_133_5_nej
  const LAB_133_5_ir = v67 && !s[2] || s[196] || !v66
  s[1361] = LAB_133_5_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v71 = !(f.oenskerDeltid === false && f.deltidHavdeSammeAarsag) && !(f.oenskerDeltid === false && f.personligeForholdErAendret) && (f.oenskerDeltid || f.senesteJobVarDeltid && f.deltidDeSeneste12Maaneder)
  const v72 = !s[1] || s[195]
  s[216] = v72
  const v73 = s[1] && s[196]
  s[219] = v73
  const LAB_134_3 = v72 && (!s[2] || v71)
  s[217] = LAB_134_3
  const LAB_134_3_nej = v72 && (!s[2] || !v71)
  s[220] = LAB_134_3_nej
  const LAB_134_3_ir = v72 && !s[2] || v73
  s[218] = LAB_134_3_ir
}

function svar_22(f, s) {
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[2] ? f.timerISenesteJob : -Infinity
  s[1362] = LAB_134_4
  const LAB_134_4_hoej = s[2] ? f.timerISenesteJob : Infinity
  s[1363] = LAB_134_4_hoej
  const LAB_134_4_er = s[216] && f.oenskerDeltid === false && (s[217] || s[218])
  s[1364] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && !s[2] || s[219] || f.oenskerDeltid || s[220]
  s[1365] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v4 = f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && f.tilskudTilVirksomhedenFra <= 15705 /* 2012-12-31 */
  const LAB_136_1 = !s[2] || !s[1] && f.virksomhedErHovedbeskaeftigelse && f.svaertVedAtOpretholdeVirksomheden && s[186] && s[221] || s[1] && v4
  s[1366] = LAB_136_1
  const LAB_136_1_nej = !s[2] || !s[1] && (f.virksomhedErHovedbeskaeftigelse === false || f.svaertVedAtOpretholdeVirksomheden === false || s[189] || s[222]) || s[1] && !v4
  s[1367] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v7 = Math.min(s[223], f.mindsteTimeloenForUfaglaerte)
  const v8 = Math.min(s[224], f.mindsteTimeloenForUfaglaerte)
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7], [2], 'nærmeste', 1)
  const v11 = Math.round(v8 / 2)
  const v12 = quotient([v7, 2], [3], 'nærmeste', 1)
  const v13 = Math.round(v8 * 2 / 3)
  const LAB_136_2 = s[2] ? (s[225] ? (v9 ? -Infinity : Math.min(v10, v11)) : v9 ? -Infinity : Math.min(v12, v13)) : -Infinity
  s[1368] = LAB_136_2
  const LAB_136_2_hoej = s[2] ? (s[225] ? (v9 ? Infinity : Math.max(v10, v11)) : v9 ? Infinity : Math.max(v12, v13)) : Infinity
  s[1369] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (!s[2] || !(v9 && !s[226] && v7 === v8))
  s[1370] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (!s[2] || s[226] || v9) || LAB_136_1_nej || !s[2]
  s[1371] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v18 = s[227] > -Infinity && s[228] < Infinity
  const v19 = quotient([s[227], 500], [10000], 'nærmeste', 100)
  const v20 = quotient([s[228], 500], [10000], 'nærmeste', 100)
  const LAB_137_1_er = !s[2] || !s[1] || s[229] && !(!v18 && (!s[229] || !s[230] && s[227] === s[228]))
  s[1374] = LAB_137_1_er
  const LAB_137_1_ir = !s[2] || s[1] && (s[230] || !v18)
  s[1375] = LAB_137_1_ir
  const LAB_137_1 = s[2] ? (s[1] ? Math.min(v18 ? Math.min(v19, v20) : -Infinity, 50000) : 0) : -Infinity
  s[1372] = LAB_137_1
  const LAB_137_1_hoej = s[2] ? (s[1] ? Math.min(v18 ? Math.max(v19, v20) : Infinity, 50000) : 0) : Infinity
  s[1373] = LAB_137_1_hoej
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v25 = !s[51] && f.begraensningerIArbejdsevnen && f.andenIndsatsErIkkeNok && f.kanKommeIndPaaArbejdsmarkedet
  const LAB_142_1 = !s[2] || v25
  s[1376] = LAB_142_1
  const LAB_142_1_nej = !s[2] || !v25
  s[1377] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v28 = !s[51] || f.revalideringBevilgetDen < 20485 /* 2026-02-01 */
  const LOV1750_21_revalidering = f.revalideringErBevilget && (!s[2] || v28)
  s[1821] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget && (!s[2] || !v28)
  s[404] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget === false || !s[2]
  s[410] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v32 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[403] = v32
  const LAB_144 = !s[2] || !s[51] && (LAB_142_1 || !s[2]) && f.erhvervssigtetErAfklaret === false || s[51] && f.revalideringErBevilget && v32 && f.erhvervssigtetErAfklaret === false
  s[794] = LAB_144
  const LAB_144_nej = !s[2] || !s[51] && (LAB_142_1_nej || f.erhvervssigtetErAfklaret) || s[51] && (f.revalideringErBevilget === false || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret)
  s[412] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v35 = f.revalideringStartede >= 13332 /* 2006-07-03 */
  s[1388] = v35
  const v36 = f.revalideringStartede >= 18262 /* 2020-01-01 */
  const v37 = !v36 && f.betydeligeBegraensninger && f.talerIUdpraegetGradForLangUddannelse || v36 && f.betydeligeBegraensninger && f.talerForLangUddannelse
  const LAB_145_2 = !v35 || v37
  s[1386] = LAB_145_2
  const LAB_145_2_nej = !v35 || !v37
  s[1387] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const v40 = shiftDays(shiftMonths(f.revalideringStartede, 60), -1)
  const LAB_145_1 = v35 ? (LAB_145_2 && !LAB_145_2_nej && v35 ? NEVER : v40) : FIRST_DAY
  s[1379] = LAB_145_1
  const LAB_145_1_hoej = v35 ? (LAB_145_2 ? NEVER : v40) : NEVER
  s[1380] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget === false || !v35
  s[1382] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const LAB_145_1_plan = f.revalideringErBevilget && (!v35 || f.revalideringErBevilget && LAB_145_1_hoej >= f.revalideringPlanlagtTil)
  s[1383] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget && (!v35 || f.revalideringErBevilget && LAB_145_1 < f.revalideringPlanlagtTil)
  s[1384] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget === false || !v35 || LAB_145_1_ir
  s[1385] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v47 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v48 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v49 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const LAB_146 = !s[2] || !s[52] && v47 || s[52] && (!s[231] && (v48 || v49) || s[231] && v49)
  s[1389] = LAB_146
  const LAB_146_nej = !s[2] || !s[52] && !v47 || s[52] && (!s[231] && (!v48 || !v49) || s[231] && !v49)
  s[1390] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v52 = !s[56] && f.mentorFremmerMaalet && f.mentorErAfgoerendeOgUdOverDetSaedvanlige || s[56] && f.mentorFremmerMaalet && (f.mentorensArbejdsgiver === 'kommune_eller_konsulent' || f.mentorErAfgoerendeOgUdOverDetSaedvanlige)
  const LAB_167_1 = !s[2] || v52
  s[795] = LAB_167_1
  const LAB_167_1_nej = !s[2] || !v52
  s[1392] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v55 = f.vurderingsdato >= 15520 /* 2012-06-29 */
  const v56 = f.vurderingsdato >= 15819 /* 2013-04-24 */
  const v57 = shiftDays(shiftMonths(f.mentorstoetteBegyndte, 6), -1)
  const LAB_167_1_periode = s[2] ? (v55 ? (v56 ? v57 : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1393] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[2] ? (v55 ? (v56 ? v57 : NEVER) : NEVER) : NEVER
  s[1394] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (!s[2] || v55 && !v56) || LAB_167_1_nej || !s[2]
  s[1395] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v61 = f.vurderingsdato >= 15820 /* 2013-04-25 */
  const v62 = f.udskrivesFraPsykiatrien && f.vurderingsdato >= shiftMonths(f.udskrivningsdag, -3)
  const LAB_167_2 = !s[2] || v61 && (f.vurderingsdato < 16325 /* 2014-09-12 */ || v62)
  s[1396] = LAB_167_2
  const LAB_167_2_nej = !s[2] || !v61 || f.vurderingsdato < 16325 /* 2014-09-12 */ || !v62
  s[1397] = LAB_167_2_nej
  const LAB_167_2_ir = !s[2] || v61 && f.vurderingsdato < 16325 /* 2014-09-12 */
  s[1398] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const v66 = f.optagetPaaUddannelse && shiftMonths(f.optagetPaaUddannelseDen, 6) >= f.vurderingsdato
  const LAB_167_3 = s[232] && (!s[2] || s[52] && (!s[231] || v66))
  s[1399] = LAB_167_3
  const LAB_167_3_nej = s[232] && (!s[2] || !s[52] || !s[231] || !v66)
  s[1400] = LAB_167_3_nej
  const LAB_167_3_ir = !s[232] || !s[2] || s[52] && !s[231]
  s[1401] = LAB_167_3_ir
}

function svar_23(f, s) {
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v0 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v1 = (f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge') && v0
  const v2 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  const v3 = s[233] && v2
  const v4 = f.kilometerOmDagen > 2400 && (v1 || v3) && !(s[234] && s[235])
  const v5 = f.vurderingsdato >= 15149 /* 2011-06-24 */
  const v6 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v7 = s[234] && v6
  const v8 = f.kilometerOmDagen > 2400 && (v1 || v3 || v7) && !(s[234] && s[235])
  const v9 = v0 || f.tilbuddetsArt === 'nytteindsats'
  const v10 = (f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret') && v6
  const v11 = !s[52] && f.kilometerOmDagen > 2400 && ((f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering') && v0 || v3 || v7) && !(s[236] && s[235]) || s[52] && f.kilometerOmDagen > 2400 && ((f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret') && v9 || v10 || (f.maalgruppeForTilbud === 'selvforsoergende' && (f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig') || f.maalgruppeForTilbud === 'under_18' && v2) && f.befordringEfterKonkretVurdering) && !(s[236] && s[235])
  const v12 = v5 && !s[237]
  const LAB_175_1 = !s[2] || !s[56] && v4 || s[56] && (!v5 && v8 || v5 && (!s[237] || v11))
  s[1402] = LAB_175_1
  const LAB_175_1_nej = !s[2] || !s[56] && !v4 || s[56] && (!v5 && !v8 || v5 && (!s[237] || !v11))
  s[1403] = LAB_175_1_nej
  const LAB_175_1_ir = !s[2] || s[56] && v12
  s[1404] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v16 = f.befordringFoelgerAfFunktionsnedsaettelse && (f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge') && v0
  const v17 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  const v18 = !s[52] && f.befordringFoelgerAfFunktionsnedsaettelse && v17 && (v0 || v6) || s[52] && f.befordringFoelgerAfFunktionsnedsaettelse && (v17 && v9 || v10 || (f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18') && v0 && f.befordringEfterKonkretVurdering)
  const LAB_175_4 = !s[2] || !v5 && v16 || v5 && (!s[237] || v18)
  s[1413] = LAB_175_4
  const LAB_175_4_nej = !s[2] || !v5 && !v16 || v5 && (!s[237] || !v18)
  s[1414] = LAB_175_4_nej
  const LAB_175_4_ir = !s[2] || v12
  s[1415] = LAB_175_4_ir
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v22 = s[234] && (f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse')
  const v23 = f.vurderingsdato <= 13513 /* 2006-12-31 */
  s[244] = v23
  const v24 = f.vurderingsdato <= 15339 /* 2011-12-31 */
  s[547] = v24
  const v25 = v23 || s[4] && v24 || f.vurderingsdato >= 19113 /* 2022-05-01 */ && f.vurderingsdato <= 19357 /* 2022-12-31 */ || s[63]
  const v26 = SATS_11(f.vurderingsdato)
  const v27 = v25 ? -Infinity : v26
  const v28 = v25 ? Infinity : v26
  const LAB_175_2_takst_er = !s[2] || v5 || !v22 || !s[237]
  s[1411] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = !s[2] || !v5 && (v22 || v25) || v5 && (!s[237] || v25)
  s[1412] = LAB_175_2_takst_ir
  const LAB_175_2_takst = s[2] ? (v5 ? (s[237] ? v27 : -Infinity) : v22 ? -Infinity : v27) : -Infinity
  s[1409] = LAB_175_2_takst
  const LAB_175_2_takst_hoej = s[2] ? (v5 ? (s[237] ? v28 : Infinity) : v22 ? Infinity : v28) : Infinity
  s[1410] = LAB_175_2_takst_hoej
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v33 = Math.max(0, f.kilometerOmDagen - 2400)
  const v34 = LAB_175_2_takst > -Infinity && LAB_175_2_takst_hoej < Infinity
  const v35 = quotient([v33, f.dageMedFremmoede, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v36 = quotient([v33, f.dageMedFremmoede, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v37 = v34 ? Math.min(v35, v36) : -Infinity
  const v38 = v34 ? Math.max(v35, v36) : Infinity
  const v39 = LAB_175_2_takst_er && !(!v34 && (!LAB_175_2_takst_er || !LAB_175_2_takst_ir && LAB_175_2_takst === LAB_175_2_takst_hoej))
  const v40 = LAB_175_2_takst_ir || !v34
  const v41 = Math.max(0, v37)
  const v42 = Math.min(0, v38)
  const v43 = LAB_175_1 && v39
  const v44 = LAB_175_1_ir && v39 && v42 >= v41
  const v45 = LAB_175_1_nej || v44
  const v46 = LAB_175_1_nej ? 0 : v41
  const v47 = v43 ? (v45 ? Math.min(v37, v46) : v37) : v46
  const v48 = LAB_175_1_nej ? 0 : v42
  const v49 = v43 ? (v45 ? Math.max(v38, v48) : v38) : v48
  const v50 = v43 || LAB_175_1_nej || v44
  const v51 = LAB_175_1 && v40 || LAB_175_1_ir && !((!v39 || !v40 && v37 === v38) && v39 && (!v39 || v37 === 0))
  const v52 = Math.max(f.faktiskBefordringsudgift, v47)
  const v53 = Math.min(f.faktiskBefordringsudgift, v49)
  const v54 = LAB_175_4_nej && v50
  const v55 = LAB_175_4_ir && v50 && v53 >= v52
  const v56 = v54 || v55
  const v57 = v54 ? (v55 ? Math.min(v47, v52) : v47) : v52
  const v58 = LAB_175_4 ? (v56 ? Math.min(f.faktiskBefordringsudgift, v57) : f.faktiskBefordringsudgift) : v57
  const v59 = v54 ? (v55 ? Math.max(v49, v53) : v49) : v53
  const v60 = LAB_175_4 ? (v56 ? Math.max(f.faktiskBefordringsudgift, v59) : f.faktiskBefordringsudgift) : v59
  const v61 = LAB_175_4 || v54 || v55
  const v62 = LAB_175_4_nej && v51 || LAB_175_4_ir && !((!v50 || !v51 && v47 === v49) && v50 && f.faktiskBefordringsudgift === v47)
  const LAB_175_2_er = !s[2] || !v5 && v61 || v5 && (!s[237] || v61)
  s[1407] = LAB_175_2_er
  const LAB_175_2_ir = !s[2] || !v5 && v62 || v5 && (!s[237] || v62)
  s[1408] = LAB_175_2_ir
  const LAB_175_2 = s[2] ? (v5 ? (s[237] ? v58 : -Infinity) : v58) : -Infinity
  s[1405] = LAB_175_2
  const LAB_175_2_hoej = s[2] ? (v5 ? (s[237] ? v60 : Infinity) : v60) : Infinity
  s[1406] = LAB_175_2_hoej
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const v67 = !s[52] && s[234] || s[52] && s[234] && f.befordringFoelgerAfFunktionsnedsaettelse === false
  const LAB_175_5 = !s[2] || v67
  s[1416] = LAB_175_5
  const LAB_175_5_nej = !s[2] || !v67
  s[1417] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v70 = !s[52] && (f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring') && v2 && f.merudgiftGodtgoeresEfterRetningslinjer || s[52] && (f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18') && (f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats') && f.merudgiftGodtgoeresEfterRetningslinjer
  const LAB_176_1 = !s[2] || v70
  s[796] = LAB_176_1
  const LAB_176_1_nej = !s[2] || !v70
  s[1419] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v73 = Math.min(100000, f.merudgiftVedTilbud)
  const v74 = f.vurderingsdato >= 14730 /* 2010-05-01 */ ? (f.vurderingsdato >= 14976 /* 2011-01-02 */ ? v73 : Math.min(f.merudgiftVedTilbud, 150000)) : v73
  const LAB_176_1_beloeb = s[2] ? v74 : -Infinity
  s[1420] = LAB_176_1_beloeb
  const LAB_176_1_beloeb_hoej = s[2] ? v74 : Infinity
  s[1421] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = !s[2] || LAB_176_1_nej || !s[2]
  s[1422] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const LAB_2003_121_4 = !s[2] || !s[1] && (s[238] || f.revurderingensGrundlagMangler)
  s[797] = LAB_2003_121_4
  const LAB_2003_121_4_nej = !s[2] || s[1] || (s[239] || s[240]) && f.revurderingensGrundlagMangler === false
  s[241] = LAB_2003_121_4_nej
}

function svar_24(f, s) {
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v0 = s[1] ? NEVER : shiftDays(shiftMonths(f.visiteretEllerRevurderetDen, 36 - f.maanederUdenRefusionFoer), -1)
  const LAB_2003_121_4_til = s[2] ? v0 : FIRST_DAY
  s[1424] = LAB_2003_121_4_til
  const LAB_2003_121_4_til_hoej = s[2] ? v0 : NEVER
  s[1425] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = !s[2] || s[241] || !s[2]
  s[1426] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v4 = s[5] && !s[211]
  const LAS_2a = f.harSamleverMedForsoergelsespligt && (!s[2] || v4)
  s[1427] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt && (!s[2] || !v4)
  s[1428] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt === false || !s[2]
  s[1429] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v8 = f.fulgtOpPaaLedighedsydelsen ? shiftMonths(f.ledighedsydelsenSenestVurderetDen, 12) : shiftMonths(f.ledighedsydelseFoersteGang, 6)
  const LAS_10_3 = s[18] ? v8 : FIRST_DAY
  s[1430] = LAS_10_3
  const LAS_10_3_hoej = s[18] ? v8 : NEVER
  s[1431] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v11 = f.aendringIForholdene && f.kanIkkeForsoergeSig && f.behovetDaekkesAfAndenYdelse === false
  const LAS_11_2 = !s[2] || v11
  s[1434] = LAS_11_2
  const LAS_11_2_nej = !s[2] || !v11
  s[1435] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v14 = s[5] && !s[242] && s[243]
  const LAS_23_1 = !s[2] || v14
  s[264] = LAS_23_1
  const LAS_23_1_nej = !s[2] || !v14
  s[265] = LAS_23_1_nej
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v17 = f.harRimeligtTilbudOmArbejde === false && f.udnytterSineMuligheder
  const v18 = f.erGift === false || f.aegtefaellenErUndtagetFraRaadighed || f.aegtefaellenUdnytterSineMuligheder
  const v19 = v17 && v18
  const v20 = f.staarTilRaadighedForUddannelse && v17
  const v21 = f.staarTilRaadighedForUddannelse === false && !v17
  const v22 = (s[243] && f.staarTilRaadighedForUddannelse || !s[243] && v17) && v18
  const LAS_13_1 = !s[2] || !s[5] && v19 || s[5] && (!s[242] && (LAS_23_1 && f.staarTilRaadighedForUddannelse || LAS_23_1_nej && v17 || !s[2] && v20 || !s[2] && !(v20 || v21)) && v18 || s[242] && v22)
  s[1443] = LAS_13_1
  const LAS_13_1_nej = !s[2] || !s[5] && !v19 || s[5] && (!s[242] && (LAS_23_1 && f.staarTilRaadighedForUddannelse === false || LAS_23_1_nej && !v17 || !s[2] && v21 || !v18) || s[242] && !v22)
  s[1444] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v25 = f.erGift || LAS_2a
  const v26 = f.erGift === false && (LAS_2a_nej || LAS_2a_ir)
  const v27 = s[244] || s[59]
  const v28 = SATS_12(f.vurderingsdato)
  const v29 = v27 ? -Infinity : v28
  const v30 = v27 ? Infinity : v28
  const v31 = SATS_13(f.vurderingsdato)
  const v32 = v27 ? -Infinity : v31
  const v33 = v27 ? Infinity : v31
  const LAS_14_1_graense_ir = !s[2] || s[242] && (v25 && v27 || v26 && v27)
  s[1460] = LAS_14_1_graense_ir
  const LAS_14_1_graense = s[2] ? (s[242] ? (v25 ? (v26 ? Math.min(v29, v32) : v29) : v32) : v26 ? 1000000 : 2000000) : -Infinity
  s[1458] = LAS_14_1_graense
  const LAS_14_1_graense_hoej = s[2] ? (s[242] ? (v25 ? (v26 ? Math.max(v30, v33) : v30) : v33) : v25 ? 2000000 : 1000000) : Infinity
  s[1459] = LAS_14_1_graense_hoej
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v37 = f.formue - f.formueDerSesBortFra
  const v38 = -LAS_14_1_graense_hoej === -Infinity
  const v39 = -LAS_14_1_graense === Infinity
  const v40 = v37 - f.arbejdsgiverbetaltPension
  const LAS_14_1_over_ir = !s[2] || LAS_14_1_graense_ir
  s[1463] = LAS_14_1_over_ir
  const LAS_14_1_over = s[2] ? (s[242] ? Math.max(0, v38 ? -Infinity : v40 - LAS_14_1_graense_hoej) : Math.max(0, v38 ? -Infinity : v37 - LAS_14_1_graense_hoej)) : -Infinity
  s[1461] = LAS_14_1_over
  const LAS_14_1_over_hoej = s[2] ? (s[242] ? Math.max(0, v39 ? Infinity : v40 - LAS_14_1_graense) : Math.max(0, v39 ? Infinity : v37 - LAS_14_1_graense)) : Infinity
  s[1462] = LAS_14_1_over_hoej
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const LAS_14_1 = !s[2] || LAS_14_1_over_hoej > 0
  s[1455] = LAS_14_1
  const LAS_14_1_nej = !s[2] || LAS_14_1_over <= 0
  s[1456] = LAS_14_1_nej
  const LAS_14_1_ir = !s[2] || LAS_14_1_over_ir
  s[1457] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v47 = LAS_11_2 || !s[2]
  const LAS_11 = !s[2] || v47 && (LAS_13_1 || !s[2]) && (LAS_14_1_nej || LAS_14_1_ir) && (LAS_11_2 || LAS_13_1 || LAS_14_1_nej)
  s[1432] = LAS_11
  const LAS_11_nej = !s[2] || LAS_11_2_nej || LAS_13_1_nej || LAS_14_1
  s[1433] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v50 = f.arbejderDeltid || f.dagpengeUnderDetHoejeste
  const LAS_11_2_supplerende = !s[2] || v47 && v50 && f.klarTilFuldTid
  s[1436] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = !s[2] || LAS_11_2_nej || !v50 || f.klarTilFuldTid === false
  s[1437] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v53 = f.vurderingsdato >= 13604 /* 2007-04-01 */
  const v54 = f.erGift === false || f.aarMedHjaelpSomPar < 2 || f.kanIkkeFaaOrdinaertArbejde || f.ordinaereTimerSeneste24Maaneder >= 30000
  const v55 = f.vurderingsdato >= 15156 /* 2011-07-01 */
  const v56 = v55 && !s[25]
  const LAS_13_8 = !s[2] || !v53 || v55 || v54
  s[1445] = LAS_13_8
  const LAS_13_8_nej = !s[2] || v53 && (!v55 && !v54 || v56)
  s[1446] = LAS_13_8_nej
  const LAS_13_8_ir = !s[2] || v53 && v56
  s[1447] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v60 = f.vurderingsdato >= 17075 /* 2016-10-01 */
  s[251] = v60
  const v61 = f.vurderingsdato >= 17257 /* 2017-04-01 */
  const v62 = !v61 && (f.maanederMedHjaelpSeneste3Aar < 12 || f.kanIkkeFaaOrdinaertArbejde || f.ordinaereTimerSeneste6Maaneder >= 11300) || v61 && (f.maanederMedHjaelpSeneste3Aar < 12 || f.kanIkkeFaaOrdinaertArbejde || f.ordinaereTimerSeneste12Maaneder >= 22500)
  const LAS_25b_1_er = v60 && s[245]
  s[319] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (!v60 || v62)
  s[247] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (!v60 || !v62)
  s[248] = LAS_13f_1_nej
  const LAS_13f_1_ir = !LAS_25b_1_er || !v60
  s[249] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const v67 = f.ordinaereTimerEfterNedsaettelsen >= 22500
  const LAS_13f_14 = LAS_25b_1_er && (!v60 || v67)
  s[1449] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (!v60 || !v67)
  s[1450] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v70 = f.vurderingsdato >= 17167 /* 2017-01-01 */
  s[759] = v70
  const v71 = f.hjaelpEfterVoksensatsen ? 100000 : 50000
  const v72 = f.vurderingsdato <= 18261 /* 2019-12-31 */ || s[246]
  const LAS_13g_1_beloeb = v60 ? (v70 ? (s[52] ? (s[246] ? -Infinity : f.hjaelpEfterVoksensatsen ? (v72 ? -Infinity : 105400) : v72 ? -Infinity : 52600) : -Infinity) : v71) : -Infinity
  s[252] = LAS_13g_1_beloeb
  const LAS_13g_1_beloeb_hoej = v60 ? (v70 ? (s[52] ? (s[246] ? Infinity : f.hjaelpEfterVoksensatsen ? (v72 ? Infinity : 105400) : v72 ? Infinity : 52600) : Infinity) : v71) : Infinity
  s[253] = LAS_13g_1_beloeb_hoej
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift === false
  s[250] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = !LAS_13g_1_beloeb_er || !v60 || v70 && (!s[52] || s[246] || v72)
  s[254] = LAS_13g_1_beloeb_ir
}

function svar_25(f, s) {
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v0 = s[247] || f.hjaelpPaaSUNiveau
  const v1 = s[248] || s[249]
  s[320] = v1
  const v2 = v1 && f.hjaelpPaaSUNiveau === false
  const v3 = v2 && s[250]
  const LAS_13g_1 = s[251] ? (v0 ? (v3 ? Math.min(0, s[252]) : 0) : s[252]) : -Infinity
  s[1451] = LAS_13g_1
  const LAS_13g_1_hoej = s[251] ? (v3 ? s[253] : 0) : Infinity
  s[1452] = LAS_13g_1_hoej
  const LAS_13g_1_er = s[250] && (!s[251] || v0 || v3)
  s[1453] = LAS_13g_1_er
  const LAS_13g_1_ir = !s[250] || !s[251] || v2 && s[254]
  s[1454] = LAS_13g_1_ir
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v8 = shiftMonths(f.foedselsdag, 300)
  s[408] = v8
  const v9 = f.vurderingsdato >= v8
  s[266] = v9
  const v10 = v9 && (f.fuldtidsarbejdeMedEOeSSeneste10Aar >= 30 || f.opfyldtBeskaeftigelseskravetFoer)
  const LAS_16_3 = s[242] && (!s[242] || v10)
  s[1464] = LAS_16_3
  const LAS_16_3_nej = s[242] && (!s[242] || !v10)
  s[1465] = LAS_16_3_nej
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v13 = !s[255] && f.borHosForaeldre && f.forsoergerEgetBarnIHjemmet === false
  const v14 = s[245] || s[59]
  s[330] = v14
  const v15 = SATS_14(f.vurderingsdato)
  const v16 = s[255] || LAS_16_3
  const v17 = !s[255] && (LAS_16_3_nej || !s[242])
  const v18 = SATS_15(f.vurderingsdato)
  const v19 = v14 ? -Infinity : v18
  s[492] = v19
  const v20 = v14 ? Infinity : v18
  s[491] = v20
  const v21 = SATS_16(f.vurderingsdato)
  const v22 = v14 ? -Infinity : v21
  const v23 = v14 ? Infinity : v21
  const v24 = v16 ? (v17 ? Math.min(v19, v22) : v19) : v22
  const v25 = v16 ? (v17 ? Math.max(v20, v23) : v20) : v23
  const v26 = v16 && v14 || v17 && v14
  const v27 = SATS_17(f.vurderingsdato)
  const v28 = v14 ? -Infinity : v27
  const v29 = v14 ? Infinity : v27
  const v30 = Math.max(v24, v28)
  const v31 = Math.min(v25, v29)
  const v32 = s[256] && v31 >= v30
  const v33 = s[257] || v32
  const v34 = s[257] ? (v32 ? Math.min(v28, v30) : v28) : v30
  const v35 = s[257] ? (v32 ? Math.max(v29, v31) : v29) : v31
  const LAS_16_1 = s[242] ? (v13 ? (v14 ? -Infinity : v15) : s[258] ? (v33 ? Math.min(v24, v34) : v24) : v34) : -Infinity
  s[310] = LAS_16_1
  const LAS_16_1_hoej = s[242] ? (v13 ? (v14 ? Infinity : v15) : s[258] ? (v33 ? Math.max(v25, v35) : v25) : v35) : Infinity
  s[309] = LAS_16_1_hoej
  const LAS_16_1_er = s[242] && (!s[242] || v13 || s[258] || s[257] || v32)
  s[316] = LAS_16_1_er
  const LAS_16_1_ir = !s[242] || !s[242] || v13 && v14 || !v13 && (s[258] && v26 || s[257] && v14 || s[256] && v26 && v14 || s[256] && !(!v26 && v24 === v25 && !v14 && v28 === v29 && v24 === v28))
  s[317] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = !s[2] || s[242]
  s[1466] = LAS_16_overgang
  const LAS_16_overgang_nej = !s[2] || !s[242]
  s[1467] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v42 = f.harForsoergelsespligt && (f.boernOpholderSigIDanmark || f.boernLigestillet)
  s[268] = v42
  const v43 = SATS_18(f.vurderingsdato)
  const v44 = v42 && v14
  const LAS_17_1 = s[242] ? (v42 ? (v14 ? -Infinity : v43) : 0) : -Infinity
  s[296] = LAS_17_1
  const LAS_17_1_hoej = s[242] ? (v42 ? (v14 ? Infinity : v43) : 0) : Infinity
  s[294] = LAS_17_1_hoej
  const LAS_17_1_ir = !s[242] || !s[242] || v44
  s[298] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v48 = s[257] || v13 || v16
  const v49 = s[258] || s[256]
  const v50 = v49 && !v13 && v17
  const v51 = f.retTilEkstraBoernetilskud && (v50 || s[259] && !v13)
  const v52 = SATS_19(f.vurderingsdato)
  const v53 = v14 ? -Infinity : v52
  const LAS_18_1 = s[242] ? (v51 ? (f.retTilEkstraBoernetilskud === false || v48 && (s[258] || v13) ? Math.min(0, v53) : v53) : 0) : -Infinity
  s[295] = LAS_18_1
  const LAS_18_1_hoej = s[242] ? (v51 ? (v14 ? Infinity : v52) : 0) : Infinity
  s[297] = LAS_18_1_hoej
  const LAS_18_1_ir = !s[242] || !s[242] || v51 && v14
  s[299] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v57 = f.enligEfterBoernetilskudsloven && f.harForsoergelsespligt === false && (v50 || v49 && !v13 && v16)
  const v58 = SATS_20(f.vurderingsdato)
  const v59 = v14 ? -Infinity : v58
  const LAS_18_3 = s[242] ? (v57 ? (f.enligEfterBoernetilskudsloven === false || f.harForsoergelsespligt || v48 && (s[257] || v13 || v17) ? Math.min(0, v59) : v59) : 0) : -Infinity
  s[300] = LAS_18_3
  const LAS_18_3_hoej = s[242] ? (v57 ? (v14 ? Infinity : v58) : 0) : Infinity
  s[301] = LAS_18_3_hoej
  const LAS_18_3_ir = !s[242] || !s[242] || v57 && v14
  s[302] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v63 = f.visiteretSom === 'aktivitetsparat'
  s[262] = v63
  const v64 = v63 || f.erForrevalidend
  s[263] = v64
  const v65 = v50 || v49 && v13
  s[260] = v65
  const v66 = v48 && (s[257] || !v13)
  s[261] = v66
  const v67 = v64 && v65
  const v68 = SATS_21(f.vurderingsdato)
  const v69 = SATS_22(f.vurderingsdato)
  const v70 = SATS_23(f.vurderingsdato)
  const v71 = f.harForsoergelsespligt ? (v42 ? (v14 ? -Infinity : v68) : 0) : v9 ? (v14 ? -Infinity : v70) : v14 ? -Infinity : v69
  const LAS_19_1 = s[242] ? (v67 ? (!v64 || v66 ? Math.min(0, v71) : v71) : 0) : -Infinity
  s[303] = LAS_19_1
  const LAS_19_1_hoej = s[242] ? (v67 ? (f.harForsoergelsespligt ? (v42 ? (v14 ? Infinity : v68) : 0) : v9 ? (v14 ? Infinity : v70) : v14 ? Infinity : v69) : 0) : Infinity
  s[304] = LAS_19_1_hoej
  const LAS_19_1_ir = !s[242] || !s[242] || v67 && (f.harForsoergelsespligt && v44 || f.harForsoergelsespligt === false && v14)
  s[305] = LAS_19_1_ir
}

function svar_26(f, s) {
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v0 = f.vurderingsdato >= 21000 /* 2027-07-01 */
  const v1 = f.gruppeIJuni2025 === 'ingen'
  const v2 = !v1 && f.grundsatsEllerHjemmeboendeIJuli2025 && f.tillaegspakkenIJuli2025 && s[260]
  const v3 = s[245] || v0
  const v4 = v3 ? -Infinity : 200000
  const LAS_20_1 = s[242] ? (v0 ? 0 : v2 ? (v1 || f.grundsatsEllerHjemmeboendeIJuli2025 === false || f.tillaegspakkenIJuli2025 === false || s[261] ? Math.min(0, v4) : v4) : 0) : -Infinity
  s[306] = LAS_20_1
  const LAS_20_1_hoej = s[242] ? (v0 ? 0 : v2 ? (v3 ? Infinity : 200000) : 0) : Infinity
  s[307] = LAS_20_1_hoej
  const LAS_20_1_ir = !s[242] || !s[242] || !v0 && v2 && v3
  s[308] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v8 = f.deltagerEllerOenskerTilbud && (f.erForrevalidend || s[262] && f.saerligtKomplekseUdfordringer) ? f.visiteretDen : f.deltagerEllerOenskerTilbud && s[263] ? Math.max(f.visiteretDen, shiftMonths(f.fikHjaelpFra, 3)) : NEVER
  const LAS_24_1 = s[5] ? v8 : FIRST_DAY
  s[286] = LAS_24_1
  const LAS_24_1_hoej = s[5] ? v8 : NEVER
  s[285] = LAS_24_1_hoej
  const v11 = s[5] && s[245]
  const LAS_24_1_er = v11 && !s[255]
  s[274] = LAS_24_1_er
  const LAS_24_1_ir = !LAS_24_1_er || !s[5]
  s[289] = LAS_24_1_ir
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v14 = f.vurderingsdato >= 16617 /* 2015-07-01 */
  s[355] = v14
  const v15 = s[212] || s[242]
  s[267] = v15
  const v16 = SATS_24(f.vurderingsdato)
  const v17 = v15 ? -Infinity : v16
  s[287] = v17
  const v18 = v15 ? Infinity : v16
  s[288] = v18
  const v19 = f.vurderingsdato <= 16070 /* 2013-12-31 */
  s[340] = v19
  const v20 = v19 || s[242]
  s[269] = v20
  const v21 = s[264] && v20
  s[277] = v21
  const v22 = s[265] && v20
  s[278] = v22
  const v23 = !s[2] && v20
  s[279] = v23
  const v24 = f.vurderingsdato >= 16388 /* 2014-11-14 */
  const v25 = SATS_25(f.vurderingsdato)
  const v26 = v20 ? -Infinity : v25
  const v27 = v20 ? Infinity : v25
  const v28 = SATS_26(f.vurderingsdato)
  const v29 = v20 ? -Infinity : v28
  const v30 = v20 ? Infinity : v28
  const v31 = Math.max(v26, v29)
  const v32 = Math.min(v27, v30)
  const v33 = !s[2] && v32 >= v31
  const v34 = s[265] || v33
  const v35 = s[265] ? (v33 ? Math.min(v29, v31) : v29) : v31
  const v36 = s[264] ? (v34 ? Math.min(v26, v35) : v26) : v35
  const v37 = s[265] ? (v33 ? Math.max(v30, v32) : v30) : v32
  const v38 = s[264] ? (v34 ? Math.max(v27, v37) : v27) : v37
  const v39 = s[264] || s[265] || v33
  const v40 = v21 || v22 || v23 || !s[2] && !(!v20 && v26 === v27 && !v20 && v29 === v30 && v26 === v29)
  const v41 = SATS_27(f.vurderingsdato)
  const v42 = v20 ? -Infinity : v41
  const v43 = v20 ? Infinity : v41
  const v44 = SATS_28(f.vurderingsdato)
  const v45 = s[266] && v20 || !s[266] && v15
  s[283] = v45
  const v46 = s[266] ? (v20 ? -Infinity : v44) : v17
  const v47 = s[266] ? (v20 ? Infinity : v44) : v18
  const v48 = Math.max(v42, v46)
  const v49 = Math.min(v43, v47)
  const v50 = !s[2] && v49 >= v48
  const v51 = s[265] || v50
  const v52 = s[265] ? (v50 ? Math.min(v46, v48) : v46) : v48
  const v53 = s[264] ? (v51 ? Math.min(v42, v52) : v42) : v52
  s[271] = v53
  const v54 = s[265] ? (v50 ? Math.max(v47, v49) : v47) : v49
  const v55 = s[264] ? (v51 ? Math.max(v43, v54) : v43) : v54
  s[273] = v55
  const v56 = s[264] || s[265] || v50
  s[276] = v56
  const v57 = s[265] && v45
  s[281] = v57
  const v58 = !s[2] && v20 && v45
  s[282] = v58
  const v59 = v21 || v57 || v58 || !s[2] && !(!v20 && v42 === v43 && !v45 && v46 === v47 && v42 === v46)
  s[284] = v59
  const LAS_25_3_forsoerger = s[5] ? (v24 ? (v14 ? v36 : -Infinity) : f.samleverMedUngeydelse ? v36 : v53) : -Infinity
  s[270] = LAS_25_3_forsoerger
  const LAS_25_3_forsoerger_hoej = s[5] ? (v24 ? (v14 ? v38 : Infinity) : f.samleverMedUngeydelse ? v38 : v55) : Infinity
  s[272] = LAS_25_3_forsoerger_hoej
  const v62 = v11 && !s[255] && f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud === false
  const LAS_25_3_forsoerger_er = v62 && (!s[5] || !v24 && (f.samleverMedUngeydelse && v39 || f.samleverMedUngeydelse === false && v56) || v24 && (!v14 || v39))
  s[275] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = !v62 || !s[5] || !v24 && (f.samleverMedUngeydelse && v40 || f.samleverMedUngeydelse === false && v59) || v24 && (!v14 || v40)
  s[280] = LAS_25_3_forsoerger_ir
}

function svar_27(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = SATS_29(f.vurderingsdato)
  const v1 = s[267] ? -Infinity : v0
  s[290] = v1
  const v2 = s[267] ? Infinity : v0
  s[292] = v2
  const v3 = SATS_30(f.vurderingsdato)
  const v4 = s[267] ? -Infinity : v3
  s[312] = v4
  const v5 = s[267] ? Infinity : v3
  s[314] = v5
  const v6 = SATS_31(f.vurderingsdato)
  const v7 = s[267] ? -Infinity : v6
  s[291] = v7
  const v8 = s[267] ? Infinity : v6
  s[293] = v8
  const v9 = f.psykiskLidelseNaevntILoven && s[268]
  const v10 = f.forsoergerEgetBarnIHjemmet && f.retTilEkstraBoernetilskud
  const v11 = SATS_32(f.vurderingsdato)
  const v12 = s[269] ? -Infinity : v11
  const v13 = s[269] ? Infinity : v11
  const v14 = SATS_33(f.vurderingsdato)
  const v15 = s[269] ? -Infinity : v14
  const v16 = s[269] ? Infinity : v14
  const v17 = Math.max(v12, v15)
  const v18 = Math.min(v13, v16)
  const v19 = !s[2] && v18 >= v17
  const v20 = s[265] || v19
  const v21 = s[265] ? (v19 ? Math.min(v15, v17) : v15) : v17
  const v22 = s[265] ? (v19 ? Math.max(v16, v18) : v16) : v18
  const v23 = SATS_34(f.vurderingsdato)
  const v24 = s[269] ? -Infinity : v23
  const v25 = s[269] ? Infinity : v23
  const v26 = SATS_35(f.vurderingsdato)
  const v27 = s[266] ? (s[269] ? -Infinity : v26) : v4
  const v28 = s[266] ? (s[269] ? Infinity : v26) : v5
  const v29 = Math.max(v24, v27)
  const v30 = Math.min(v25, v28)
  const v31 = !s[2] && v30 >= v29
  const v32 = s[265] || v31
  const v33 = s[265] ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = s[265] ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LAS_25_3 = s[5] ? (v9 ? v1 : v10 ? (s[264] ? (v20 ? Math.min(v12, v21) : v12) : v21) : f.gravidEfter12Uge ? v7 : f.forsoergerEgetBarnIHjemmet ? s[270] : f.borHosForaeldre ? (s[264] ? (v32 ? Math.min(v24, v33) : v24) : v33) : f.psykiskLidelseNaevntILoven ? v7 : s[271]) : -Infinity
  s[311] = LAS_25_3
  const LAS_25_3_hoej = s[5] ? (v9 ? v2 : v10 ? (s[264] ? (v20 ? Math.max(v13, v22) : v13) : v22) : f.gravidEfter12Uge ? v8 : f.forsoergerEgetBarnIHjemmet ? s[272] : f.borHosForaeldre ? (s[264] ? (v32 ? Math.max(v25, v34) : v25) : v34) : f.psykiskLidelseNaevntILoven ? v8 : s[273]) : Infinity
  s[313] = LAS_25_3_hoej
  const LAS_25_3_er = s[274] && (!s[5] || v9 || v10 && (s[264] || s[265] || v19) || !v10 && (f.gravidEfter12Uge || f.forsoergerEgetBarnIHjemmet && s[275] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[264] || s[265] || v31) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven || s[276]))))
  s[315] = LAS_25_3_er
  const LAS_25_3_ir = !s[274] || !s[5] || v9 && s[267] || !v9 && (v10 && (s[277] || s[278] || s[279] || !s[2] && !(!s[269] && v12 === v13 && !s[269] && v15 === v16 && v12 === v15)) || !v10 && (f.gravidEfter12Uge && s[267] || f.gravidEfter12Uge === false && (f.forsoergerEgetBarnIHjemmet && s[280] || f.forsoergerEgetBarnIHjemmet === false && (f.borHosForaeldre && (s[277] || s[281] || s[282] || !s[2] && !(!s[269] && v24 === v25 && !s[283] && v27 === v28 && v24 === v27)) || f.borHosForaeldre === false && (f.psykiskLidelseNaevntILoven && s[267] || f.psykiskLidelseNaevntILoven === false && s[284])))))
  s[318] = LAS_25_3_ir
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v39 = s[274] && f.vurderingsdato < s[285]
  const v40 = s[274] && f.vurderingsdato >= s[286]
  const v41 = f.gravidEfter12Uge || f.psykiskLidelseNaevntILoven && f.borHosForaeldre === false
  const v42 = f.forsoergerEgetBarnIHjemmet ? v1 : s[266] ? v7 : f.borHosForaeldre ? v4 : s[287]
  const v43 = f.forsoergerEgetBarnIHjemmet ? v2 : s[266] ? v8 : f.borHosForaeldre ? v5 : s[288]
  const v44 = v43 === Infinity
  const v45 = -LAS_25_3_hoej === -Infinity
  const v46 = v42 === -Infinity
  const v47 = -LAS_25_3 === Infinity
  const v48 = v44 && v45 || v46 && v47
  const v49 = v41 || LAS_25_3_er && !(v48 && !s[267] && v42 === v43 && (!LAS_25_3_er || !LAS_25_3_ir && LAS_25_3 === LAS_25_3_hoej))
  const v50 = !v41 && (s[267] || LAS_25_3_ir || v48)
  const v51 = v41 ? 0 : Math.max(0, v46 || v45 ? -Infinity : v42 - LAS_25_3_hoej)
  const v52 = v41 ? 0 : Math.max(0, v44 || v47 ? Infinity : v43 - LAS_25_3)
  const v53 = v40 && v49
  const v54 = s[289] && v49 && v51 <= 0
  const LAS_24_3 = s[5] ? (v39 ? 0 : v51) : -Infinity
  s[1469] = LAS_24_3
  const LAS_24_3_hoej = s[5] ? (v53 || v54 ? (v53 ? v52 : 0) : 0) : Infinity
  s[1470] = LAS_24_3_hoej
  const LAS_24_3_er = s[274] && (!s[5] || v39 || v53 || v54)
  s[1471] = LAS_24_3_er
  const LAS_24_3_ir = !s[274] || !s[5] || v40 && v50 || s[289] && !((!v49 || !v50 && v51 === v52) && v49 && v51 === 0)
  s[1472] = LAS_24_3_ir
}

function svar_28(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[268] ? s[290] : s[291]
  s[321] = v0
  const v1 = s[268] ? s[292] : s[293]
  s[322] = v1
  const v2 = f.psykiskLidelseNaevntILoven && f.forsoergelsespligtUdenForHjemmet
  s[407] = v2
  const v3 = s[294] === Infinity
  const v4 = s[295] === -Infinity
  const v5 = s[296] === -Infinity
  const v6 = s[297] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = v5 || v4 ? -Infinity : s[296] + s[295]
  const v9 = v3 || v6 ? Infinity : s[294] + s[297]
  const v10 = s[242] && !(v7 && (!s[242] || !s[298] && s[296] === s[294]) && (!s[242] || !s[299] && s[295] === s[297]))
  const v11 = s[298] || s[299] || v7
  const v12 = v9 === Infinity
  const v13 = s[300] === -Infinity
  const v14 = v8 === -Infinity
  const v15 = s[301] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = v14 || v13 ? -Infinity : v8 + s[300]
  const v18 = v12 || v15 ? Infinity : v9 + s[301]
  const v19 = v10 && s[242] && !(v16 && (!v10 || !v11 && v8 === v9) && (!s[242] || !s[302] && s[300] === s[301]))
  const v20 = v11 || s[302] || v16
  const v21 = v18 === Infinity
  const v22 = s[303] === -Infinity
  const v23 = v17 === -Infinity
  const v24 = s[304] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : v17 + s[303]
  const v27 = v21 || v24 ? Infinity : v18 + s[304]
  const v28 = v19 && s[242] && !(v25 && (!v19 || !v20 && v17 === v18) && (!s[242] || !s[305] && s[303] === s[304]))
  const v29 = v20 || s[305] || v25
  const v30 = v27 === Infinity
  const v31 = s[306] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[307] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[306]
  const v36 = v30 || v33 ? Infinity : v27 + s[307]
  const v37 = v28 && s[242] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[242] || !s[308] && s[306] === s[307]))
  const v38 = v29 || s[308] || v34
  const v39 = s[309] === Infinity
  const v40 = v35 === -Infinity
  const v41 = s[310] === -Infinity
  const v42 = v36 === Infinity
  const v43 = v39 && v40 || v41 && v42
  const LAS_25 = s[2] ? (s[5] ? (s[242] ? (v41 || v40 ? -Infinity : s[310] + v35) : s[255] ? v0 : s[311]) : s[266] ? v0 : f.forsoergerEgetBarnIHjemmet ? s[290] : v2 ? s[290] : f.gravidEfter12Uge ? s[291] : f.borHosForaeldre ? s[312] : f.psykiskLidelseNaevntILoven ? s[291] : s[287]) : -Infinity
  s[1473] = LAS_25
  const LAS_25_hoej = s[2] ? (s[5] ? (s[242] ? (v39 || v42 ? Infinity : s[309] + v36) : s[255] ? v1 : s[313]) : s[266] ? v1 : f.forsoergerEgetBarnIHjemmet ? s[292] : v2 ? s[292] : f.gravidEfter12Uge ? s[293] : f.borHosForaeldre ? s[314] : f.psykiskLidelseNaevntILoven ? s[293] : s[288]) : Infinity
  s[1474] = LAS_25_hoej
  const v46 = s[242] || s[258]
  const LAS_25_er = v46 && (!s[2] || !s[5] || !s[242] && (s[255] || s[315]) || s[242] && s[316] && v37 && !(v43 && (!s[316] || !s[317] && s[310] === s[309]) && (!v37 || !v38 && v35 === v36)))
  s[1475] = LAS_25_er
  const LAS_25_ir = v46 && (!s[2] || !s[5] && s[267] || s[5] && (!s[242] && (s[255] && s[267] || !s[255] && s[318]) || s[242] && (s[317] || v38 || v43))) || !s[242] && s[259]
  s[1476] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const v49 = Math.max(0, f.samletHjaelpUnderLoftet - f.loftForDinFamilie)
  const LAS_25b_1 = s[251] ? v49 : -Infinity
  s[1477] = LAS_25b_1
  const LAS_25b_1_hoej = s[251] ? v49 : Infinity
  s[1478] = LAS_25b_1_hoej
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift && (!s[2] || f.aegtefaellenFaarAndenYdelse)
  s[323] = LAS_26_3
  const LAS_26_3_nej = f.erGift && (!s[2] || f.aegtefaellenFaarAndenYdelse === false)
  s[324] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift === false || !s[2]
  s[325] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v55 = LAS_25 === -Infinity ? -Infinity : LAS_25 + f.aegtefaellensHjaelpPrMaaned
  const v56 = LAS_25_hoej === Infinity ? Infinity : LAS_25_hoej + f.aegtefaellensHjaelpPrMaaned
  const v57 = Math.max(LAS_25, v55)
  const v58 = Math.min(LAS_25_hoej, v56)
  const v59 = LAS_26_3 && LAS_25_er
  const v60 = LAS_26_3_nej && LAS_25_er
  const v61 = LAS_26_3_ir && LAS_25_er && v58 >= v57
  const v62 = v60 || v61
  const v63 = v60 ? (v61 ? Math.min(v55, v57) : v55) : v57
  const v64 = v60 ? (v61 ? Math.max(v56, v58) : v56) : v58
  const LAS_26_1_er = !s[2] || f.erGift && (v59 || v60 || v61) || f.erGift === false && LAS_25_er
  s[328] = LAS_26_1_er
  const LAS_26_1_ir = !s[2] || f.erGift && (LAS_26_3 && LAS_25_ir || LAS_26_3_nej && LAS_25_ir || LAS_26_3_ir && LAS_25_ir || LAS_26_3_ir && !((!LAS_25_er || !LAS_25_ir && LAS_25 === LAS_25_hoej) && (!LAS_25_er || !LAS_25_ir && v55 === v56) && (!LAS_25_er || LAS_25 === v55))) || f.erGift === false && LAS_25_ir
  s[329] = LAS_26_1_ir
  const LAS_26_1 = s[2] ? (f.erGift ? (v59 ? (v62 ? Math.min(LAS_25, v63) : LAS_25) : v63) : LAS_25) : -Infinity
  s[326] = LAS_26_1
  const LAS_26_1_hoej = s[2] ? (f.erGift ? (v59 ? (v62 ? Math.max(LAS_25_hoej, v64) : LAS_25_hoej) : v64) : LAS_25_hoej) : Infinity
  s[327] = LAS_26_1_hoej
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v69 = s[319] && f.erGift
  const LAS_26_5 = v69 && (!s[251] || f.hjaelpEfterVoksensatsen && s[320])
  s[1480] = LAS_26_5
  const LAS_26_5_nej = v69 && (!s[251] || f.hjaelpEfterVoksensatsen === false || s[247])
  s[1481] = LAS_26_5_nej
  const LAS_26_5_ir = !v69 || !s[251]
  s[798] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v69 && (!s[251] || f.hjaelpEfterVoksensatsen === false && s[320])
  s[1483] = LAS_26_7
  const LAS_26_7_nej = v69 && (!s[251] || f.hjaelpEfterVoksensatsen || s[247])
  s[1484] = LAS_26_7_nej
}

function svar_29(f, s) {
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v0 = SATS_36(f.vurderingsdato)
  const v1 = s[197] ? -Infinity : v0
  s[336] = v1
  const v2 = s[197] ? Infinity : v0
  s[338] = v2
  const v3 = SATS_37(f.vurderingsdato)
  const v4 = s[197] ? -Infinity : v3
  s[337] = v4
  const v5 = s[197] ? Infinity : v3
  s[339] = v5
  const LAS_30_2 = s[2] ? (s[242] ? (s[268] ? v1 : v4) : s[321]) : -Infinity
  s[1489] = LAS_30_2
  const LAS_30_2_hoej = s[2] ? (s[242] ? (s[268] ? v2 : v5) : s[322]) : Infinity
  s[1490] = LAS_30_2_hoej
  const LAS_30_2_ir = s[323] && (!s[2] || !s[242] && s[267] || s[242] && s[197]) || s[324] || s[325]
  s[1491] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v9 = s[326] === -Infinity ? -Infinity : s[326] - f.egneIndtaegterPrMaaned
  const v10 = s[327] === Infinity ? Infinity : s[327] - f.egneIndtaegterPrMaaned
  const v11 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2_hoej)
  const v12 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : f.aegtefaellensIndtaegterPrMaaned - LAS_30_2)
  const v13 = Math.max(f.aegtefaellensIndtaegterPrMaaned, v11)
  const v14 = Math.min(f.aegtefaellensIndtaegterPrMaaned, v12)
  const v15 = s[325] && s[323] && v14 >= v13
  const v16 = s[324] || v15
  const v17 = s[324] ? (v15 ? Math.min(f.aegtefaellensIndtaegterPrMaaned, v13) : f.aegtefaellensIndtaegterPrMaaned) : v13
  const v18 = s[324] ? (v15 ? Math.max(f.aegtefaellensIndtaegterPrMaaned, v14) : f.aegtefaellensIndtaegterPrMaaned) : v14
  const v19 = f.erGift === false || s[323] || s[324] || v15
  const v20 = f.erGift && (s[323] && LAS_30_2_ir || s[325] && !((!s[323] || !LAS_30_2_ir && v11 === v12) && s[323] && (!s[323] || f.aegtefaellensIndtaegterPrMaaned === v11)))
  const v21 = f.erGift ? (s[323] ? (v16 ? Math.min(v11, v17) : v11) : v17) : 0
  const v22 = f.erGift ? (s[323] ? (v16 ? Math.max(v12, v18) : v12) : v18) : 0
  const v23 = v10 === Infinity
  const v24 = -v22 === -Infinity
  const v25 = v23 && v24
  const LAS_30_1_er = !s[2] || s[328] && v19 && !(v25 && (!s[328] || !s[329] && v9 === v10) && (!v19 || !v20 && v21 === v22))
  s[1487] = LAS_30_1_er
  const LAS_30_1_ir = !s[2] || s[329] || v20 || v25
  s[1488] = LAS_30_1_ir
  const LAS_30_1 = s[2] ? Math.max(0, v9 === -Infinity || v24 ? -Infinity : v9 - v22) : -Infinity
  s[1485] = LAS_30_1
  const LAS_30_1_hoej = s[2] ? Math.max(0, v23 ? Infinity : v10 - v21) : Infinity
  s[1486] = LAS_30_1_hoej
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v30 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger' || f.hvadAendredeSig === 'andet' && f.aendringenErEnSocialBegivenhed
  const LAS_81_1_aendring = !s[2] || v30
  s[1724] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = !s[2] || !v30
  s[490] = LAS_81_1_aendring_nej
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v33 = f.vurderingsdato >= 16436 /* 2015-01-01 */
  s[375] = v33
  const v34 = !(f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb') || f.opfylderBetingelserForKontanthjaelp
  const v35 = LAS_81_1_aendring || !s[2]
  s[489] = v35
  const v36 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  const v37 = s[242] && s[51]
  const LAS_34_1 = !s[2] || !v33 && v35 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v34 && f.ungPaaLavSatsUdenSaerligStoette === false || v33 && (!s[242] && v35 && f.storForsoergerbyrdeEllerBoligudgift && f.parUdenForSaerligStoette === false && f.faarHjaelpMensSagenAfgoeres === false && v34 || s[242] && (s[51] || v35 && f.storForsoergerbyrdeEllerBoligudgift && !v36))
  s[763] = LAS_34_1
  const LAS_34_1_nej = !s[2] || !v33 && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v34 || f.ungPaaLavSatsUdenSaerligStoette) || v33 && (!s[242] && (LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || f.parUdenForSaerligStoette || f.faarHjaelpMensSagenAfgoeres || !v34) || s[242] && (s[51] || LAS_81_1_aendring_nej || f.storForsoergerbyrdeEllerBoligudgift === false || v36))
  s[761] = LAS_34_1_nej
  const LAS_34_1_ir = !s[2] || v33 && v37
  s[762] = LAS_34_1_ir
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v41 = f.billigereBoligErUndersoegt && f.billigereBoligErRimelig
  const v42 = f.billigereBoligErUndersoegt && f.konkretBilligereBoligErFundet && f.billigereBoligErRimelig
  const LAS_34_2 = !s[2] || !s[242] && v41 || s[242] && (s[51] || v42)
  s[1493] = LAS_34_2
  const LAS_34_2_nej = !s[2] || !s[242] && !v41 || s[242] && (s[51] || !v42)
  s[1494] = LAS_34_2_nej
  const LAS_34_2_ir = !s[2] || v37
  s[1495] = LAS_34_2_ir
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v46 = f.vurderingsdato >= 14518 /* 2009-10-01 */
  s[493] = v46
  const v47 = !s[52] && f.skriftligtVejledtOmSanktioner || s[52] && (!s[198] && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet || s[198] && f.skriftligtVejledtOmSanktioner)
  const LAS_35_1 = !v46 || v47
  s[1496] = LAS_35_1
  const LAS_35_1_nej = !v46 || !v47
  s[1497] = LAS_35_1_nej
  // LAS.35.3: Sanktionen i kontanthjælpen skal være sket (LAS § 35, stk. 3)
  const v50 = f.bruddetSkete >= 14518 /* 2009-10-01 */
  s[799] = v50
  const v51 = shiftDays(shiftMonths(monthStart(f.bruddetSkete), 4), -1)
  s[400] = v51
  const LAS_35_3 = v50 ? v51 : FIRST_DAY
  s[1498] = LAS_35_3
  const LAS_35_3_hoej = v50 ? v51 : NEVER
  s[1499] = LAS_35_3_hoej
  // LAS.36.sanktion: Sanktion i kontanthjælpen (LAS § 36)
  const v54 = f.brudPaaPligten === 'udeblev_fra_samtale' || f.brudPaaPligten === 'bookede_ikke' && f.bruddetSkete >= 18262 /* 2020-01-01 */
  s[401] = v54
  const v55 = f.brudPaaPligten === 'udeblev_fra_tilbud' || f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job' || v54
  const v56 = LAS_35_1 || !v46
  const LAS_36_sanktion = !v50 || v56 && f.rimeligGrundTilBrud === false && v55
  s[1501] = LAS_36_sanktion
  const LAS_36_sanktion_nej = !v50 || LAS_35_1_nej || f.rimeligGrundTilBrud || !v55
  s[1502] = LAS_36_sanktion_nej
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v59 = s[262] || f.manglendeViljeTilRaadighed === false || LAS_35_1_nej
  const v60 = !s[262] && f.manglendeViljeTilRaadighed && v56
  const LAS_40a_1 = !s[2] || s[5] && (!s[52] && v60 || s[52] && (!s[66] && f.manglendeViljeTilRaadighed && v56 || s[66] && v60))
  s[1503] = LAS_40a_1
  const LAS_40a_1_nej = !s[2] || !s[5] || !s[52] && v59 || s[52] && (!s[66] && (f.manglendeViljeTilRaadighed === false || LAS_35_1_nej) || s[66] && v59)
  s[1504] = LAS_40a_1_nej
  // LAS.49.1.normeret: Uddannelsen følger den normerede tid (LAB § 145, stk. 1)
  const v63 = s[52] || f.uddannelseNormeretTil >= f.uddannelsePlanlagtTil
  const LAS_49_1_normeret = !s[2] || v63
  s[1505] = LAS_49_1_normeret
  const LAS_49_1_normeret_nej = !s[2] || !v63
  s[1506] = LAS_49_1_normeret_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const LAS_50 = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret)
  s[1507] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget && (!s[2] || f.erhvervssigtetErAfklaret === false)
  s[1508] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v68 = f.bidragspligtigeBoern <= 0
  s[333] = v68
  const v69 = SATS_38(f.vurderingsdato)
  const v70 = s[330] ? -Infinity : v69
  const v71 = s[330] ? Infinity : v69
  const v72 = v70 > -Infinity && v71 < Infinity
  const v73 = quotient([v70, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const v74 = quotient([v71, f.bidragspligtigeBoern], [1], 'nærmeste', 1)
  const LAS_69j_2_bidrag = s[1] ? (s[242] ? (v72 ? Math.min(v73, v74) : -Infinity) : f.bidragPrMaaned) : -Infinity
  s[331] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[1] ? (s[242] ? (v72 ? Math.max(v73, v74) : Infinity) : f.bidragPrMaaned) : Infinity
  s[332] = LAS_69j_2_bidrag_hoej
  const v77 = s[1] && !v68
  const LAS_69j_2_bidrag_er = v77 && (!s[1] || !s[242] || !(!v72 && !s[330] && v70 === v71))
  s[334] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = !v77 || !s[1] || s[242] && (s[330] || !v72)
  s[335] = LAS_69j_2_bidrag_ir
}

function svar_30(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = !s[266] && f.borHosForaeldre && f.harForsoergelsespligt === false
  s[402] = v0
  const v1 = SATS_39(f.vurderingsdato)
  const v2 = s[197] ? -Infinity : v1
  const v3 = s[197] ? Infinity : v1
  const v4 = v3 === Infinity
  const v5 = s[331] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[332] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = SATS_40(f.vurderingsdato)
  const v10 = s[268] || !v0 || s[333] || s[334] && !(v8 && !s[197] && v2 === v3 && (!s[334] || !s[335] && s[331] === s[332]))
  s[353] = v10
  const v11 = s[268] && s[197] || !s[268] && (v0 && (!s[333] && (s[197] || s[335] || v8 || s[197]) || s[333] && s[197]) || !v0 && s[197])
  s[354] = v11
  const v12 = s[268] ? s[336] : v0 ? (s[333] ? v2 : Math.min(v6 || v5 ? -Infinity : v2 + s[331], s[197] ? -Infinity : v9)) : s[337]
  s[351] = v12
  const v13 = s[268] ? s[338] : v0 ? (s[333] ? v3 : Math.min(v4 || v7 ? Infinity : v3 + s[332], s[197] ? Infinity : v9)) : s[339]
  s[352] = v13
  const LAS_68_2 = s[1] ? v12 : -Infinity
  s[1510] = LAS_68_2
  const LAS_68_2_hoej = s[1] ? v13 : Infinity
  s[1511] = LAS_68_2_hoej
  const LAS_68_2_er = s[1] && (!s[1] || v10)
  s[1512] = LAS_68_2_er
  const LAS_68_2_ir = !s[1] || !s[1] || v11
  s[1513] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v18 = f.vurderingsdato >= 16387 /* 2014-11-13 */
  s[405] = v18
  const LAS_68_5_nej = s[1] && !v18
  s[1514] = LAS_68_5_nej
  const LAS_68_5_ir = !s[1] || !v18
  s[1515] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v21 = f.ydelseFoerForloebet === 'sygedagpenge' && f.sidsteDagMedSygedagpengeEllers >= f.vurderingsdato
  const v22 = Math.max(LAS_68_2, f.hidtidigYdelsePrMaaned)
  const v23 = Math.max(LAS_68_2_hoej, f.hidtidigYdelsePrMaaned)
  const v24 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v25 = Math.max(f.hidtidigYdelsePrMaaned, v22)
  const v26 = Math.min(f.hidtidigYdelsePrMaaned, v23)
  const v27 = s[1] && LAS_68_2_er
  const v28 = LAS_68_5_ir && LAS_68_2_er && v26 >= v25
  const v29 = LAS_68_5_nej || v28
  const v30 = LAS_68_5_nej ? (v28 ? Math.min(f.hidtidigYdelsePrMaaned, v25) : f.hidtidigYdelsePrMaaned) : v25
  const v31 = LAS_68_5_nej ? (v28 ? Math.max(f.hidtidigYdelsePrMaaned, v26) : f.hidtidigYdelsePrMaaned) : v26
  const LAS_68_4 = s[1] ? (v21 ? v22 : v24 ? (v27 ? (v29 ? Math.min(v22, v30) : v22) : v30) : LAS_68_2) : -Infinity
  s[348] = LAS_68_4
  const LAS_68_4_hoej = s[1] ? (v21 ? v23 : v24 ? (v27 ? (v29 ? Math.max(v23, v31) : v23) : v31) : LAS_68_2_hoej) : Infinity
  s[347] = LAS_68_4_hoej
  const v34 = s[1] && !(f.ydelseFoerForloebet === 'foertidspension')
  const LAS_68_4_er = v34 && (!s[1] || v21 && LAS_68_2_er || !v21 && (v24 && (v27 || LAS_68_5_nej || v28) || !v24 && LAS_68_2_er))
  s[349] = LAS_68_4_er
  const LAS_68_4_ir = !v34 || !s[1] || v21 && LAS_68_2_ir || !v21 && (v24 && (s[1] && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v22 === v23) && LAS_68_2_er && (!LAS_68_2_er || f.hidtidigYdelsePrMaaned === v22))) || !v24 && LAS_68_2_ir)
  s[350] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v37 = !s[1] || s[211]
  const v38 = !s[1] || !s[211]
  const LAS_68a_1_tid = s[1] && v37
  s[1520] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[1] && v38
  s[342] = LAS_68a_1_tid_nej
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v41 = LAS_68a_1_tid || !s[1]
  s[343] = v41
  const v42 = Math.min(f.timerITilbud, 16000)
  const v43 = s[340] || s[59]
  s[360] = v43
  const v44 = SATS_41(f.vurderingsdato)
  const v45 = v43 ? -Infinity : v44
  s[361] = v45
  const v46 = v43 ? Infinity : v44
  s[362] = v46
  const v47 = v45 > -Infinity && v46 < Infinity
  s[359] = v47
  const v48 = quotient([v42, v45], [100], 'nærmeste', 1)
  const v49 = quotient([v42, v46], [100], 'nærmeste', 1)
  const v50 = v47 ? Math.min(v48, v49) : -Infinity
  s[357] = v50
  const v51 = v47 ? Math.max(v48, v49) : Infinity
  s[358] = v51
  const v52 = v43 || !v47
  s[363] = v52
  const LAS_68a_3 = s[1] ? Math.min(v50, sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || LAS_68a_1_tid_nej; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v41) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[344] = LAS_68a_3
  const LAS_68a_3_hoej = s[1] ? Math.min(v51, sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_68a_1_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[341] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[1] && (!s[1] || !(!v47 && !v43 && v45 === v46))
  s[346] = LAS_68a_3_er
  const LAS_68a_3_ir = !s[1] || !s[1] || v52
  s[345] = LAS_68a_3_ir
}

function svar_31(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = Math.max(0, -s[341] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[342]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[343]) ? r_indtaegter.beloeb : 0) : 0 }) + sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[342]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[343]) ? r_indtaegter.beloeb : 0) : 0 }) - s[341])
  const v1 = Math.max(0, -s[344] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[342]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) + sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[342]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[344])
  const v2 = SATS_42(f.vurderingsdato)
  const v3 = s[197] ? -Infinity : v2
  s[370] = v3
  const v4 = s[197] ? Infinity : v2
  s[371] = v4
  const v5 = Math.min(v0, v3)
  const v6 = Math.min(v1, v4)
  const v7 = !s[197] && v3 === v4
  s[373] = v7
  const v8 = s[345] || s[197]
  const v9 = v5 > -Infinity && v6 < Infinity
  const v10 = quotient([v5, 3000], [10000], 'nærmeste', 1)
  const v11 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v12 = v9 ? Math.min(v10, v11) : -Infinity
  const v13 = v9 ? Math.max(v10, v11) : Infinity
  const v14 = s[346] && !(!v9 && (!s[346] || !v8 && v5 === v6))
  const v15 = v8 || !v9
  const v16 = v1 === Infinity
  const v17 = -v4 === -Infinity
  s[372] = v17
  const v18 = v16 && v17
  const v19 = -v3 === Infinity
  s[374] = v19
  const v20 = s[346] && !(v18 && (!s[346] || !s[345] && v0 === v1) && v7)
  const v21 = s[345] || s[197] || v18
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
  const LAS_68a_2 = s[1] ? (s[179] ? v25 : v31 || v30 ? -Infinity : v12 + v25) : -Infinity
  s[1521] = LAS_68a_2
  const LAS_68a_2_hoej = s[1] ? (s[179] ? v26 : v29 || v32 ? Infinity : v13 + v26) : Infinity
  s[1522] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[1] && (!s[1] || !s[179] && v14 && v27 && !(v33 && (!v14 || !v15 && v12 === v13) && (!v27 || !v28 && v25 === v26)) || s[179] && v27)
  s[1523] = LAS_68a_2_er
  const LAS_68a_2_ir = !s[1] || !s[1] || !s[179] && (v15 || v28 || v33) || s[179] && v28
  s[1524] = LAS_68a_2_ir
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v38 = s[347] === Infinity
  const v39 = -LAS_68a_2_hoej === -Infinity
  const v40 = s[348] === -Infinity
  const v41 = -LAS_68a_2 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : s[348] - LAS_68a_2_hoej
  const v44 = v38 || v41 ? Infinity : s[347] - LAS_68a_2
  const v45 = v43 === -Infinity ? -Infinity : v43 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[342]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0)
  const v46 = v44 === Infinity ? Infinity : v44 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[342]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[343]) ? r_indtaegter.beloeb : 0) : 0 })
  const v47 = v45 === -Infinity ? -Infinity : v45 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[342]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0)
  const v48 = v46 === Infinity ? Infinity : v46 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[342]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[343]) ? r_indtaegter.beloeb : 0) : 0 })
  const LAS_68a_1 = s[1] ? Math.max(0, v47 === -Infinity ? -Infinity : v47 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[342]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)) : -Infinity
  s[1516] = LAS_68a_1
  const LAS_68a_1_hoej = s[1] ? Math.max(0, v48 === Infinity ? Infinity : v48 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[342]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[343]) ? r_indtaegter.beloeb : 0) : 0 })) : Infinity
  s[1517] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[1] && (!s[1] || s[349] && LAS_68a_2_er && !(v42 && (!s[349] || !s[350] && s[348] === s[347]) && (!LAS_68a_2_er || !LAS_68a_2_ir && LAS_68a_2 === LAS_68a_2_hoej)))
  s[1518] = LAS_68a_1_er
  const LAS_68a_1_ir = !s[1] || !s[1] || s[350] || LAS_68a_2_ir || v42
  s[1519] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[53] ? s[351] : -Infinity
  s[1525] = LAS_69j_2
  const LAS_69j_2_hoej = s[53] ? s[352] : Infinity
  s[1526] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[53] && (!s[53] || s[353])
  s[1527] = LAS_69j_2_er
  const LAS_69j_2_ir = !s[53] || !s[53] || s[354]
  s[1528] = LAS_69j_2_ir
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v57 = f.vurderingsdato >= 16428 /* 2014-12-24 */
  s[387] = v57
  const v58 = f.andelAfArbejdetVedForloebetsStart <= 0
  const v59 = f.andelAfArbejdetVedForloebetsStart <= 2500
  const v60 = LAS_69j_2 > -Infinity && LAS_69j_2_hoej < Infinity
  const v61 = quotient([LAS_69j_2, 3], [4], 'nærmeste', 1)
  const v62 = quotient([LAS_69j_2_hoej, 3], [4], 'nærmeste', 1)
  const v63 = v60 ? Math.min(v61, v62) : -Infinity
  const v64 = v60 ? Math.max(v61, v62) : Infinity
  const v65 = LAS_69j_2_er && !(!v60 && (!LAS_69j_2_er || !LAS_69j_2_ir && LAS_69j_2 === LAS_69j_2_hoej))
  const v66 = LAS_69j_2_ir || !v60
  const v67 = f.andelAfArbejdetVedForloebetsStart <= 5000
  const v68 = quotient([LAS_69j_2, 2], [4], 'nærmeste', 1)
  const v69 = quotient([LAS_69j_2_hoej, 2], [4], 'nærmeste', 1)
  const v70 = v60 ? Math.min(v68, v69) : -Infinity
  const v71 = v60 ? Math.max(v68, v69) : Infinity
  const v72 = !s[145] && LAS_69j_2_er
  const v73 = !s[145] && LAS_69j_2_ir
  const v74 = f.andelAfArbejdetDuKan <= 0
  s[386] = v74
  const v75 = f.andelAfArbejdetDuKan <= 2500
  s[723] = v75
  const LAS_69j_4 = s[53] ? (v57 ? (s[355] ? (s[145] ? (v74 ? LAS_69j_2 : v75 ? v63 : s[356] ? v70 : 0) : LAS_69j_2) : -Infinity) : s[145] ? (v58 ? LAS_69j_2 : v59 ? v63 : v67 ? v70 : 0) : LAS_69j_2) : -Infinity
  s[391] = LAS_69j_4
  const LAS_69j_4_hoej = s[53] ? (v57 ? (s[355] ? (s[145] ? (v74 ? LAS_69j_2_hoej : v75 ? v64 : s[356] ? v71 : 0) : LAS_69j_2_hoej) : Infinity) : s[145] ? (v58 ? LAS_69j_2_hoej : v59 ? v64 : v67 ? v71 : 0) : LAS_69j_2_hoej) : Infinity
  s[390] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[53] && (!s[53] || !v57 && (s[145] && (v58 && LAS_69j_2_er || !v58 && (v59 && v65 || !v59 && (!v67 || v65))) || v72) || v57 && (!s[355] || s[145] && (v74 && LAS_69j_2_er || !v74 && (v75 && v65 || !v75 && (!s[356] || v65))) || v72))
  s[392] = LAS_69j_4_er
  const LAS_69j_4_ir = !s[53] || !s[53] || !v57 && (s[145] && (v58 && LAS_69j_2_ir || !v58 && (v59 && v66 || !v59 && v67 && v66)) || v73) || v57 && (!s[355] || s[145] && (v74 && LAS_69j_2_ir || !v74 && (v75 && v66 || !v75 && s[356] && v66)) || v73)
  s[393] = LAS_69j_4_ir
}

function svar_32(f, s) {
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v0 = !s[53] || s[211]
  const v1 = !s[53] || !s[211]
  const LAS_69j_5_tid = s[53] && v0
  s[1536] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[53] && v1
  s[365] = LAS_69j_5_tid_nej
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v4 = LAS_69j_5_tid || !s[53]
  s[366] = v4
  const LAS_69j_10 = s[53] ? Math.min(s[357], sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v4) ? r_indtaegter.beloeb : 0) : 0 })) : -Infinity
  s[367] = LAS_69j_10
  const LAS_69j_10_hoej = s[53] ? Math.min(s[358], sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0)) : Infinity
  s[364] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[53] && (!s[53] || !(!s[359] && !s[360] && s[361] === s[362]))
  s[368] = LAS_69j_10_er
  const LAS_69j_10_ir = !s[53] || !s[53] || s[363]
  s[369] = LAS_69j_10_ir
}

function svar_33(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = Math.max(0, -s[364] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[365]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[366]) ? r_indtaegter.beloeb : 0) : 0 }) - s[364])
  const v1 = Math.max(0, -s[367] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[365]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) - s[367])
  const v2 = v1 === Infinity
  const v3 = Math.max(0, v0 - 1344200)
  const v4 = Math.max(0, v2 ? Infinity : v1 - 1344200)
  const v5 = v4 >= Infinity
  s[380] = v5
  const v6 = v5 ? -Infinity : quotient([v3, 5500], [10000], 'nærmeste', 1)
  const v7 = v5 ? Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 === -Infinity ? -Infinity : Math.round(Math.min(v0, 1344200) * 3000 / 10000) + v6
  const v9 = v7 === Infinity ? Infinity : Math.round(Math.min(v1, 1344200) * 3000 / 10000) + v7
  const v10 = s[368] && s[368] && !(v5 && (!s[368] || !s[369] && v3 === v4))
  s[376] = v10
  const v11 = Math.max(0, v0 - sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[365]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0))
  const v12 = Math.max(0, v2 ? Infinity : v1 - sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[365]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[366]) ? r_indtaegter.pension ?? 0 : 0) : 0 }))
  const v13 = v12 === Infinity
  const v14 = Math.max(0, v11 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v12 - 1344200)
  const v16 = v15 >= Infinity
  s[381] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v11) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(1344200, v12) * 3000 / 10000) + v18
  const v21 = s[368] && s[368] && !(v16 && (!s[368] || !s[369] && v14 === v15))
  s[377] = v21
  const v22 = Math.min(s[370], v0)
  const v23 = Math.min(s[371], v1)
  const v24 = s[369] || s[197]
  const v25 = v22 > -Infinity && v23 < Infinity
  const v26 = quotient([v22, 3000], [10000], 'nærmeste', 1)
  const v27 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v28 = v25 ? Math.min(v26, v27) : -Infinity
  const v29 = v25 ? Math.max(v26, v27) : Infinity
  const v30 = s[368] && !(!v25 && (!s[368] || !v24 && v22 === v23))
  const v31 = v24 || !v25
  const v32 = v2 && s[372]
  const v33 = s[368] && !(v32 && (!s[368] || !s[369] && v0 === v1) && s[373])
  const v34 = s[369] || s[197] || v32
  const v35 = Math.max(0, s[372] ? -Infinity : v0 - s[371])
  const v36 = Math.max(0, v2 || s[374] ? Infinity : v1 - s[370])
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
  s[378] = v49
  const v50 = v31 || v41 || v46
  s[382] = v50
  const v51 = Math.min(s[370], v11)
  const v52 = Math.min(s[371], v12)
  const v53 = v51 > -Infinity && v52 < Infinity
  const v54 = quotient([v51, 3000], [10000], 'nærmeste', 1)
  const v55 = quotient([v52, 3000], [10000], 'nærmeste', 1)
  const v56 = v53 ? Math.min(v54, v55) : -Infinity
  const v57 = v53 ? Math.max(v54, v55) : Infinity
  const v58 = s[368] && !(!v53 && (!s[368] || !v24 && v51 === v52))
  const v59 = v24 || !v53
  s[383] = v59
  const v60 = v13 && s[372]
  const v61 = s[368] && !(v60 && (!s[368] || !s[369] && v11 === v12) && s[373])
  const v62 = s[369] || s[197] || v60
  const v63 = Math.max(0, s[372] ? -Infinity : v11 - s[371])
  const v64 = Math.max(0, v13 || s[374] ? Infinity : v12 - s[370])
  const v65 = v64 >= Infinity
  const v66 = v65 ? -Infinity : quotient([v63, 5500], [10000], 'nærmeste', 1)
  const v67 = v65 ? Infinity : quotient([v64, 5500], [10000], 'nærmeste', 1)
  const v68 = v61 && !(v65 && (!v61 || !v62 && v63 === v64))
  const v69 = v62 || v65
  s[384] = v69
  const v70 = v57 === Infinity
  const v71 = v66 === -Infinity
  const v72 = v56 === -Infinity
  const v73 = v67 === Infinity
  const v74 = v70 && v71 || v72 && v73
  s[385] = v74
  const v75 = v72 || v71 ? -Infinity : v56 + v66
  const v76 = v70 || v73 ? Infinity : v57 + v67
  const v77 = v58 && v68 && !(v74 && (!v58 || !v59 && v56 === v57) && (!v68 || !v69 && v66 === v67))
  s[379] = v77
  const LAS_69j_9 = s[53] ? (s[375] ? (s[211] ? v47 : v49 ? (v77 ? Math.min(v47, v75) : v47) : v75) : v10 ? (v21 ? Math.min(v8, v19) : v8) : v19) : -Infinity
  s[388] = LAS_69j_9
  const LAS_69j_9_hoej = s[53] ? (s[375] ? (s[211] ? v48 : v49 ? (v77 ? Math.max(v48, v76) : v48) : v76) : v10 ? (v21 ? Math.max(v9, v20) : v9) : v20) : Infinity
  s[389] = LAS_69j_9_hoej
}

function svar_34(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const LAS_69j_9_er = s[53] && (!s[53] || !s[375] && (s[376] || s[377]) || s[375] && (!s[211] && (s[378] || s[379]) || s[211] && s[378]))
  s[1543] = LAS_69j_9_er
  const LAS_69j_9_ir = !s[53] || !s[53] || !s[375] && (s[369] || s[369] || s[380] || s[369] || s[369] || s[381]) || s[375] && (!s[211] && (s[382] || s[383] || s[384] || s[385]) || s[211] && s[382])
  s[1544] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v2 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0) > 0 || f.ansatIFleksjobVedForloebetsStart === false
  const LAS_69j_7 = s[53] && (!s[53] || v2)
  s[1538] = LAS_69j_7
  const LAS_69j_7_nej = s[53] && (!s[53] || !v2)
  s[1539] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const v5 = s[145] && !s[386]
  const LAS_69j_8 = s[53] && (!s[53] || !s[387] || !s[355] || !v5)
  s[1540] = LAS_69j_8
  const LAS_69j_8_nej = s[53] && (!s[53] || s[387] && (!s[355] || v5))
  s[1541] = LAS_69j_8_nej
  const LAS_69j_8_ir = !s[53] || !s[53] || s[387] && !s[355]
  s[1542] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v9 = f.vurderingsdato >= 19704 /* 2023-12-13 */
  const LAS_69j_13 = s[53] && (!s[53] || v9)
  s[1548] = LAS_69j_13
  const LAS_69j_13_nej = s[53] && (!s[53] || !v9 || f.vurderingsdato < 19899 /* 2024-06-25 */)
  s[1549] = LAS_69j_13_nej
  const LAS_69j_13_ir = !s[53] || !s[53] || v9 && f.vurderingsdato < 19899 /* 2024-06-25 */
  s[1550] = LAS_69j_13_ir
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v13 = s[388] === -Infinity ? -Infinity : sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[365]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[366]) ? r_indtaegter.beloeb : 0) : 0 }) + s[388]
  const v14 = s[389] === Infinity ? Infinity : sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[365]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) + s[389]
  const v15 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[365]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[366]) ? r_indtaegter.beloeb : 0) : 0 })
  const v16 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[365]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0)
  const v17 = !s[53] && v15 <= 0
  const v18 = LAS_69j_7_nej ? 0 : v15
  const v19 = v13 === -Infinity ? -Infinity : v13 + (LAS_69j_7 ? (LAS_69j_7_nej || v17 ? Math.min(v15, v18) : v15) : v18)
  const v20 = v14 === Infinity ? Infinity : v14 + (LAS_69j_7 ? v16 : 0)
  const v21 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[365]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[366]) ? r_indtaegter.beloeb : 0) : 0 })
  const v22 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[365]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0)
  const v23 = LAS_69j_8_ir && v21 <= 0
  const v24 = LAS_69j_8_nej ? 0 : v21
  const v25 = v19 === -Infinity ? -Infinity : v19 + (LAS_69j_8 ? (LAS_69j_8_nej || v23 ? Math.min(v21, v24) : v21) : v24)
  const v26 = v20 === Infinity ? Infinity : v20 + (LAS_69j_8 ? v22 : 0)
  const v27 = sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[365]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[366]) ? r_indtaegter.beloeb : 0) : 0 })
  const v28 = sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[365]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0)
  const v29 = LAS_69j_13_ir && v27 <= 0
  const v30 = LAS_69j_13 ? 0 : v27
  const LAS_69j_5 = s[53] ? (v25 === -Infinity ? -Infinity : v25 + (LAS_69j_13_nej ? (LAS_69j_13 || v29 ? Math.min(v27, v30) : v27) : v30)) : -Infinity
  s[1529] = LAS_69j_5
  const LAS_69j_5_hoej = s[53] ? (v26 === Infinity ? Infinity : v26 + (LAS_69j_13_nej ? v28 : 0)) : Infinity
  s[1530] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[53] && (!s[53] || LAS_69j_9_er && (LAS_69j_7 || LAS_69j_7_nej || v17) && (LAS_69j_8 || LAS_69j_8_nej || v23) && (LAS_69j_13_nej || LAS_69j_13 || v29))
  s[1531] = LAS_69j_5_er
  const LAS_69j_5_ir = !s[53] || !s[53] || LAS_69j_9_ir || !s[53] && !(v15 === v16 && v15 === 0) || LAS_69j_8_ir && !(v21 === v22 && v21 === 0) || LAS_69j_13_ir && !(v27 === v28 && v27 === 0)
  s[1532] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v35 = !s[52] || f.harFrasagtYdelsen === false
  const v36 = s[53] && f.erIJobafklaring
  const LAS_69j_5_modtager = v36 && (!s[53] || v35)
  s[1533] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v36 && (!s[53] || !v35)
  s[1534] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = !v36 || !s[53]
  s[1535] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v40 = f.vurderingsdato >= 16941 /* 2016-05-20 */
  s[415] = v40
  const v41 = f.ugerMedFeriegodtgoerelse <= 0
  const LAS_69j_11 = s[1] && (!v40 || !v41)
  s[1545] = LAS_69j_11
  const LAS_69j_11_nej = s[1] && (!v40 || v41)
  s[1546] = LAS_69j_11_nej
  const LAS_69j_11_ir = !s[1] || !v40
  s[1547] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const v45 = f.ansatIFleksjobVedForloebetsStart && f.fleksjobErSlut && f.fleksjobSlutDen < f.vurderingsdato
  const LAS_69j_15 = s[53] && (!s[53] || v45)
  s[1551] = LAS_69j_15
  const LAS_69j_15_nej = s[53] && (!s[53] || !v45)
  s[1552] = LAS_69j_15_nej
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v48 = s[390] === Infinity
  const v49 = -LAS_69j_5_hoej === -Infinity
  const v50 = s[391] === -Infinity
  const v51 = -LAS_69j_5 === Infinity
  const v52 = v48 && v49 || v50 && v51
  const LAS_69j_udbetales = s[53] ? Math.max(0, v50 || v49 ? -Infinity : s[391] - LAS_69j_5_hoej) : -Infinity
  s[1553] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[53] ? Math.max(0, v48 || v51 ? Infinity : s[390] - LAS_69j_5) : Infinity
  s[1554] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[53] && (!s[53] || s[392] && LAS_69j_5_er && !(v52 && (!s[392] || !s[393] && s[391] === s[390]) && (!LAS_69j_5_er || !LAS_69j_5_ir && LAS_69j_5 === LAS_69j_5_hoej)))
  s[1555] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = !s[53] || !s[53] || s[393] || LAS_69j_5_ir || v52
  s[1556] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v57 = countDays(s[394], f.vurderingsdato, f.vurderingsdato) >= 1
  const LAS_69k_5 = s[53] && (!s[53] || v57)
  s[1562] = LAS_69k_5
  const LAS_69k_5_nej = s[53] && (!s[53] || !v57)
  s[1563] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v60 = 35 - f.ugerMedFeriegodtgoerelse
  s[413] = v60
  const v61 = Math.max(0, v60 - f.ferieMedYdelseHoldt)
  const v62 = !s[1] && v61 <= 0
  const v63 = s[395] ? 0 : v61
  const LAS_69k_6 = s[1] ? (s[396] ? (s[395] || v62 ? Math.min(v61, v63) : v61) : v63) : -Infinity
  s[1564] = LAS_69k_6
  const LAS_69k_6_hoej = s[1] ? (s[396] ? v61 : 0) : Infinity
  s[1565] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[1] && (!s[1] || s[396] || s[395] || v62)
  s[1566] = LAS_69k_6_er
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const v67 = shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen, 1), 12), -1)
  const LAS_69k_6_senest = s[1] ? v67 : FIRST_DAY
  s[1569] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[1] ? v67 : NEVER
  s[1570] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[1] && (!s[1] || (LAS_69k_6_er && LAS_69k_6_hoej > 0 || !s[1]) && (s[1] && LAS_69k_6_senest_hoej >= f.vurderingsdato || !s[1]) && f.ferienErAftalt)
  s[1567] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[1] && (!s[1] || LAS_69k_6_er && LAS_69k_6 <= 0 || s[1] && LAS_69k_6_senest < f.vurderingsdato || f.ferienErAftalt === false)
  s[1568] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const LAS_69k_1 = s[53] && (!s[53] || (LAS_69j_15_nej || !s[53]) && (f.deltagerAktivt || LAS_69k_5 || f.holderFerieMedYdelse && (LAS_69k_6_aftale || !s[1])))
  s[1557] = LAS_69k_1
  const LAS_69k_1_nej = s[53] && (!s[53] || LAS_69j_15 || f.deltagerAktivt === false && (LAS_69k_5_nej || !s[53]) && (f.holderFerieMedYdelse === false || LAS_69k_6_aftale_nej))
  s[1558] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v74 = s[53] && !s[397]
  const LAS_69k_2 = v74 && (!s[398] || s[399])
  s[1559] = LAS_69k_2
  const LAS_69k_2_nej = v74 && (!s[398] || !s[399])
  s[1560] = LAS_69k_2_nej
  const LAS_69k_2_ir = !v74 || !s[398]
  s[1561] = LAS_69k_2_ir
}

function svar_35(f, s) {
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const LAS_69l_3_er = f.bruddetSkete >= 16252 /* 2014-07-01 */
  s[800] = LAS_69l_3_er
  const v1 = f.skriftligtVejledtOmSanktioner && f.personligKontaktErForsoegt
  const v2 = f.bruddetSkete >= 18258 /* 2019-12-28 */
  s[482] = v2
  const v3 = f.bruddetSkete >= 19723 /* 2024-01-01 */
  const v4 = !v3 && f.skriftligtVejledtOmSanktioner && f.vejledningErGennemgaaet && f.personligKontaktErForsoegt || v3 && v1
  const v5 = f.bruddetSkete < 18670 /* 2021-02-12 */ || v4
  s[483] = v5
  const v6 = v2 && (f.bruddetSkete < 18670 /* 2021-02-12 */ || !v4)
  s[484] = v6
  const v7 = v2 && f.bruddetSkete < 18670 /* 2021-02-12 */
  s[485] = v7
  const LAS_69l_1 = LAS_69l_3_er && (!LAS_69l_3_er || !v2 && v1 || v2 && v5)
  s[1571] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || !v2 && !v1 || v6)
  s[1572] = LAS_69l_1_nej
  const LAS_69l_1_ir = !LAS_69l_3_er || !LAS_69l_3_er || v7
  s[1573] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = LAS_69l_3_er ? s[400] : FIRST_DAY
  s[1574] = LAS_69l_3
  const LAS_69l_3_hoej = LAS_69l_3_er ? s[400] : NEVER
  s[1575] = LAS_69l_3_hoej
  // LAS.69m.1: Fradrag i ressourceforløbsydelsen (LAS § 69 m, stk. 1)
  const v13 = LAS_69l_1_nej || f.rimeligGrundTilBrud
  const v14 = LAS_69l_1 || LAS_69l_1_ir
  const v15 = v14 && f.rimeligGrundTilBrud === false
  const v16 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v17 = LAS_69l_3_er && (v16 || s[401])
  const LAS_69m_1 = v17 && (!LAS_69l_3_er || v15)
  s[1577] = LAS_69m_1
  const LAS_69m_1_nej = v17 && (!LAS_69l_3_er || v13)
  s[1578] = LAS_69m_1_nej
  const LAS_69m_1_ir = !v17 || !LAS_69l_3_er
  s[1579] = LAS_69m_1_ir
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v21 = from(ALL_DAYS, f.bruddetSkete)
  const v22 = f.kontaktErGenoprettet ? shiftDays(f.kontaktGenoprettetDen, -1) : f.vurderingsdato
  const v23 = Math.max(1, countDays(v21, f.bruddetSkete, v22))
  s[486] = v23
  const v24 = onWeekdays(v21, 62)
  const v25 = Math.max(1, countDays(v24, f.bruddetSkete, v22))
  s[487] = v25
  const LAS_69n_1 = LAS_69l_3_er ? Math.min(v23, v25) : -Infinity
  s[1584] = LAS_69n_1
  const LAS_69n_1_hoej = LAS_69l_3_er ? Math.max(v23, v25) : Infinity
  s[1585] = LAS_69n_1_hoej
  const LAS_69n_1_er = LAS_69l_3_er && s[401]
  s[1586] = LAS_69n_1_er
  const LAS_69n_1_ir = !LAS_69n_1_er || !LAS_69l_3_er
  s[1587] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v30 = v16 || LAS_69n_1_er
  const v31 = !v16 && LAS_69n_1_ir
  const v32 = v16 ? f.dageUdeblevet : LAS_69n_1
  const v33 = v16 ? f.dageUdeblevet : LAS_69n_1_hoej
  const v34 = f.bruddetSkete <= 18261 /* 2019-12-31 */ || f.bruddetSkete >= 20819 /* 2027-01-01 */
  const v35 = SATS_43(f.bruddetSkete)
  const v36 = SATS_44(f.bruddetSkete)
  const v37 = SATS_45(f.bruddetSkete)
  const v38 = s[268] ? (v34 ? -Infinity : v35) : s[402] ? (v34 ? -Infinity : v36) : v34 ? -Infinity : v37
  const v39 = s[268] ? (v34 ? Infinity : v35) : s[402] ? (v34 ? Infinity : v36) : v34 ? Infinity : v37
  const v40 = v32 > -Infinity && v33 < Infinity && v38 > -Infinity && v39 < Infinity
  const v41 = quotient([v32, v38], [1], 'nærmeste', 1)
  const v42 = quotient([v32, v39], [1], 'nærmeste', 1)
  const v43 = quotient([v33, v38], [1], 'nærmeste', 1)
  const v44 = quotient([v33, v39], [1], 'nærmeste', 1)
  const v45 = v40 ? Math.min(v44, v43, v41, v42) : -Infinity
  const v46 = v40 ? Math.max(v44, v43, v41, v42) : Infinity
  const v47 = v15 && v30 && !(!v40 && (!v30 || !v31 && v32 === v33) && !v34 && v38 === v39)
  const LAS_69m_2 = LAS_69l_3_er ? (v47 ? (v13 ? Math.min(0, v45) : v45) : 0) : -Infinity
  s[1580] = LAS_69m_2
  const LAS_69m_2_hoej = LAS_69l_3_er ? (v47 ? (v13 ? Math.max(0, v46) : v46) : 0) : Infinity
  s[1581] = LAS_69m_2_hoej
  const LAS_69m_2_er = v17 && (!LAS_69l_3_er || v47 || v13)
  s[1582] = LAS_69m_2_er
  const LAS_69m_2_ir = !v17 || !LAS_69l_3_er || v15 && (v31 || v34 || !v40)
  s[1583] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v52 = LAS_69l_3_er && (f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job')
  const LAS_69o_1 = v52 && (!LAS_69l_3_er || v14 && f.rimeligGrundTilBrud === false && f.nedsatSammeMaaned === false)
  s[1588] = LAS_69o_1
  const LAS_69o_1_nej = v52 && (!LAS_69l_3_er || LAS_69l_1_nej || f.rimeligGrundTilBrud || f.nedsatSammeMaaned)
  s[1589] = LAS_69o_1_nej
  const LAS_69o_1_ir = !v52 || !LAS_69l_3_er
  s[1590] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v56 = f.bruddetSkete >= 16436 /* 2015-01-01 */
  const v57 = s[402] ? 25500 : 164400
  const LAS_69o_2 = LAS_69l_3_er ? (v56 ? -Infinity : v57) : -Infinity
  s[1591] = LAS_69o_2
  const LAS_69o_2_hoej = LAS_69l_3_er ? (v56 ? Infinity : v57) : Infinity
  s[1592] = LAS_69o_2_hoej
  const LAS_69o_2_er = LAS_69l_3_er && (LAS_69o_1 || LAS_69o_1_ir)
  s[1593] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (!LAS_69l_3_er || v56) || !LAS_69l_3_er || LAS_69o_1_nej
  s[1594] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const LAS_69p_1 = LAS_69l_3_er && (!LAS_69l_3_er || v14 && f.ydelsenBoerOphoere)
  s[1595] = LAS_69p_1
  const LAS_69p_1_nej = LAS_69l_3_er && (!LAS_69l_3_er || LAS_69l_1_nej || f.ydelsenBoerOphoere === false)
  s[1596] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v64 = f.modBedreVidende ? (f.forseelserPaaFemAar <= 1 ? (f.forseelserPaaFemAar <= 0 ? 0 : 21) : 140) : 0
  const LAS_69q_1 = LAS_69l_3_er ? v64 : -Infinity
  s[1597] = LAS_69q_1
  const LAS_69q_1_hoej = LAS_69l_3_er ? v64 : Infinity
  s[1598] = LAS_69q_1_hoej
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v67 = Math.max(0, Math.min(Math.round(f.ydelsePrTime * Math.min(3700, f.timerMedLoenUnderSygdom) / 100), f.loenUnderSygdomPrUge) - f.sygedagpengerefusionPrUge)
  const LAS_69t_2 = s[53] ? v67 : -Infinity
  s[1599] = LAS_69t_2
  const LAS_69t_2_hoej = s[53] ? v67 : Infinity
  s[1600] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v70 = f.vurderingsdato >= 19358 /* 2023-01-01 */
  s[539] = v70
  const v71 = f.vurderingsdato >= 20454 /* 2026-01-01 */
  s[546] = v71
  const v72 = f.vurderingsdato >= 21915 /* 2030-01-01 */
  s[505] = v72
  const v73 = s[52] ? (s[246] ? (s[179] ? (v70 ? (s[198] ? (s[66] ? (v71 ? (s[59] ? (f.vurderingsdato >= 21184 /* 2028-01-01 */ ? (f.vurderingsdato >= 21550 /* 2029-01-01 */ ? (v72 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  const LAS_69x_3 = s[53] ? v73 : -Infinity
  s[1602] = LAS_69x_3
  const LAS_69x_3_hoej = s[53] ? v73 : Infinity
  s[1603] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v76 = f.netopForladtSkolen && f.kanKlareSigMedSU && !(f.betydeligeBegraensninger || f.saerligtBegraensedeErhvervsmuligheder)
  const LAS_70_1 = f.revalideringErBevilget && (!s[2] || s[403] && f.foelgerRevalideringsplanen && f.leveomkostningerDaekkesAndetsteds === false && !v76)
  s[411] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget && (!s[2] || s[404] || f.foelgerRevalideringsplanen === false || f.leveomkostningerDaekkesAndetsteds || v76)
  s[409] = LAS_70_1_nej
}

function svar_36(f, s) {
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v0 = f.vurderingsdato >= 15395 /* 2012-02-25 */
  s[414] = v0
  const v1 = v0 && !s[405]
  const v2 = !s[2] || v1
  s[502] = v2
  const LAS_70_1_3 = f.revalideringErBevilget && (!s[2] || v0 || f.saerligeForholdForLoen)
  s[1604] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget && (!s[2] || !v0 && f.saerligeForholdForLoen === false || v1)
  s[1605] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget === false || v2
  s[1606] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v6 = f.vurderingsdato >= 15071 /* 2011-04-07 */
  const v7 = f.vurderingsdato >= 15394 /* 2012-02-24 */
  s[462] = v7
  const v8 = f.revalideringBevilgetDen <= 14974 /* 2010-12-31 */ || f.revalideringBevilgetDen >= 20819 /* 2027-01-01 */
  const v9 = SATS_46(f.revalideringBevilgetDen)
  const v10 = !s[255] && f.forsoergerEgetBarnIHjemmet === false
  const LAS_71_4 = v10 && (!s[2] || !v6 && f.arbejdsindtaegtTilHoejesteSygedagpenge || v6 && (!v7 || (v8 ? -Infinity : v9) < f.indtaegtFoerRevalidering))
  s[1629] = LAS_71_4
  const LAS_71_4_nej = v10 && (!s[2] || !v6 && f.arbejdsindtaegtTilHoejesteSygedagpenge === false || v6 && (!v7 || (v8 ? Infinity : v9) >= f.indtaegtFoerRevalidering))
  s[1630] = LAS_71_4_nej
  const LAS_71_4_ir = !v10 || !s[2] || v6 && (!v7 || v8)
  s[1631] = LAS_71_4_ir
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v14 = s[406] || s[59]
  const v15 = SATS_47(f.vurderingsdato)
  const v16 = v14 ? -Infinity : v15
  const v17 = v14 ? Infinity : v15
  const v18 = v16 > -Infinity && v17 < Infinity
  const v19 = quotient([v16], [2], 'nærmeste', 100)
  const v20 = quotient([v17], [2], 'nærmeste', 100)
  const v21 = v18 ? Math.min(v19, v20) : -Infinity
  const v22 = v18 ? Math.max(v19, v20) : Infinity
  const v23 = v14 || !v18
  const v24 = f.vurderingsdato <= 14974 /* 2010-12-31 */ || s[59]
  const v25 = SATS_48(f.vurderingsdato)
  const v26 = SATS_49(f.vurderingsdato)
  const v27 = SATS_50(f.vurderingsdato)
  const v28 = SATS_51(f.vurderingsdato)
  const v29 = SATS_52(f.vurderingsdato)
  const LAS_71_2_ung = s[2] ? (v6 ? (v7 ? (s[407] ? (v24 ? -Infinity : v25) : f.gravidEfter12Uge ? (v24 ? -Infinity : v26) : f.borHosForaeldre ? (v24 ? -Infinity : v27) : f.psykiskLidelseNaevntILoven ? (v24 ? -Infinity : v28) : v24 ? -Infinity : v29) : -Infinity) : v21) : -Infinity
  s[1621] = LAS_71_2_ung
  const LAS_71_2_ung_hoej = s[2] ? (v6 ? (v7 ? (s[407] ? (v24 ? Infinity : v25) : f.gravidEfter12Uge ? (v24 ? Infinity : v26) : f.borHosForaeldre ? (v24 ? Infinity : v27) : f.psykiskLidelseNaevntILoven ? (v24 ? Infinity : v28) : v24 ? Infinity : v29) : Infinity) : v22) : Infinity
  s[1622] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[266] && (!s[2] || v6 || !(!v18 && !v14 && v16 === v17))
  s[1623] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = s[266] || !s[2] || !v6 && v23 || v6 && (!v7 || v24)
  s[1624] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v34 = monthEnd(s[408]) >= f.vurderingsdato && f.forsoergerEgetBarnIHjemmet === false && f.arbejdsindtaegtTilHoejesteSygedagpenge === false
  const v35 = v34 ? v21 : v16
  const v36 = v34 ? v22 : v17
  const v37 = SATS_53(f.vurderingsdato)
  const v38 = SATS_54(f.vurderingsdato)
  const v39 = !v6 && (!v34 || !(!v18 && !v14 && v16 === v17))
  const v40 = !v6 && (v34 && v23 || !v34 && v14)
  const LAS_71_2 = s[2] ? (v6 ? (v7 ? (s[266] ? (f.forsoergelsespligtUdenForHjemmet ? (v24 ? -Infinity : v37) : v24 ? -Infinity : v38) : LAS_71_2_ung) : -Infinity) : v35) : -Infinity
  s[1617] = LAS_71_2
  const LAS_71_2_hoej = s[2] ? (v6 ? (v7 ? (s[266] ? (f.forsoergelsespligtUdenForHjemmet ? (v24 ? Infinity : v37) : v24 ? Infinity : v38) : LAS_71_2_ung_hoej) : Infinity) : v36) : Infinity
  s[1618] = LAS_71_2_hoej
  const LAS_71_2_er = v10 && (!s[2] || v39 || v6 && (!v7 || s[266] || LAS_71_2_ung_er))
  s[1619] = LAS_71_2_er
  const LAS_71_2_ir = !v10 || !s[2] || v40 || v6 && (!v7 || !s[266] && LAS_71_2_ung_ir || s[266] && v24)
  s[1620] = LAS_71_2_ir
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v45 = SATS_55(f.vurderingsdato)
  const v46 = f.forsoergerEgetBarnIHjemmet || LAS_71_4
  const v47 = f.forsoergerEgetBarnIHjemmet === false && (LAS_71_4_nej || LAS_71_4_ir)
  const v48 = SATS_56(f.vurderingsdato)
  const v49 = v24 ? -Infinity : v48
  const v50 = v24 ? Infinity : v48
  const v51 = v47 && LAS_71_2_er
  const LAS_71_1 = s[2] ? (v6 ? (v7 ? (s[255] ? (v24 ? -Infinity : v45) : v46 ? (v51 ? Math.min(v49, LAS_71_2) : v49) : LAS_71_2) : -Infinity) : v35) : -Infinity
  s[1613] = LAS_71_1
  const LAS_71_1_hoej = s[2] ? (v6 ? (v7 ? (s[255] ? (v24 ? Infinity : v45) : v46 ? (v51 ? Math.max(v50, LAS_71_2_hoej) : v50) : LAS_71_2_hoej) : Infinity) : v36) : Infinity
  s[1614] = LAS_71_1_hoej
  const v54 = s[409] || s[410]
  const LAS_71_1_er = s[411] && (!s[2] || v39 || v6 && (!v7 || s[255] || v46 || v51))
  s[1615] = LAS_71_1_er
  const LAS_71_1_ir = s[411] && (!s[2] || v40 || v6 && (!v7 || s[255] && v24 || !s[255] && (v46 && v24 || v47 && LAS_71_2_ir))) || v54
  s[1616] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[2] ? Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - f.elevloenPrMaaned) : -Infinity
  s[1607] = LAS_70_4
  const LAS_70_4_hoej = s[2] ? Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - f.elevloenPrMaaned) : Infinity
  s[1608] = LAS_70_4_hoej
  const LAS_70_4_er = s[411] && (!s[2] || LAS_71_1_er)
  s[1609] = LAS_70_4_er
  const LAS_70_4_ir = s[411] && (!s[2] || LAS_71_1_ir) || v54
  s[1610] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v61 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v62 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v63 = intersect(v61, v62)
  const LAS_70_5 = from(v63, 13332 /* 2006-07-03 */)
  s[1611] = LAS_70_5
  const LAS_70_5_ir = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1612] = LAS_70_5_ir
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v66 = SATS_57(f.vurderingsdato)
  const v67 = v24 ? -Infinity : v66
  const v68 = v24 ? Infinity : v66
  const v69 = v68 === Infinity
  const v70 = -LAS_71_1_hoej === -Infinity
  const v71 = v67 === -Infinity
  const v72 = -LAS_71_1 === Infinity
  const v73 = v69 && v70 || v71 && v72
  const LAS_71_3 = v7 ? Math.max(0, Math.min(f.bidragPrMaaned, v71 || v70 ? -Infinity : v67 - LAS_71_1_hoej)) : -Infinity
  s[1625] = LAS_71_3
  const LAS_71_3_hoej = v7 ? Math.max(0, Math.min(f.bidragPrMaaned, v69 || v72 ? Infinity : v68 - LAS_71_1)) : Infinity
  s[1626] = LAS_71_3_hoej
  const v76 = !s[266] && f.forsoergerEgetBarnIHjemmet === false && f.gravidEfter12Uge === false && !(f.psykiskLidelseNaevntILoven && (f.forsoergelsespligtUdenForHjemmet || f.borHosForaeldre === false))
  const v77 = (s[411] || s[410]) && v76
  const LAS_71_3_er = v77 && (!v7 || LAS_71_1_er && !(v73 && !v24 && v67 === v68 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej)))
  s[1627] = LAS_71_3_er
  const LAS_71_3_ir = v77 && (!v7 || v24 || LAS_71_1_ir || v73) || s[409] || !v76
  s[1628] = LAS_71_3_ir
}

function svar_37(f, s) {
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6_ir = !s[2] || s[412] || !s[2]
  s[1633] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v1 = f.kortvarigAfbrydelseUdenBetydning || f.fravaerVedBarselIRevalidering
  const LAS_73b = f.revalideringErBevilget && (!s[2] || v1)
  s[1634] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget && (!s[2] || !v1)
  s[1635] = LAS_73b_nej
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v4 = f.vurderingsdato >= 16883 /* 2016-03-23 */
  const v5 = f.maanederITilbudIRevalidering >= 12
  const v6 = v5 ? Math.max(0, s[413]) : 0
  const v7 = v5 ? Math.max(0, 28 - f.ugerMedFeriegodtgoerelse) : 0
  const LAS_73c_1 = s[2] ? (s[414] ? (s[405] ? (v4 ? (s[415] ? v7 : -Infinity) : v6) : -Infinity) : 0) : -Infinity
  s[1636] = LAS_73c_1
  const LAS_73c_1_hoej = s[2] ? (s[414] ? (s[405] ? (v4 ? (s[415] ? v7 : Infinity) : v6) : Infinity) : 0) : Infinity
  s[1637] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget === false || !s[2] || s[414] && (!s[405] || v4 && !s[415])
  s[1638] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v11 = f.andenArbejdsindtaegtOmAaret <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget && (!s[2] || !v11)
  s[1639] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget && (!s[2] || v11)
  s[1640] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const v14 = Math.max(0, f.andenArbejdsindtaegtOmAaret - 1200000)
  const v15 = v11 ? 0 : f.andenArbejdsindtaegtOmAaret
  const LAS_73f_1_beloeb = s[2] ? Math.min(v14, v15) : -Infinity
  s[1641] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[2] ? Math.max(v14, v15) : Infinity
  s[1642] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v18 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v19 = intersect(v18, s[416])
  const LAS_74_1_foertidspension = from(v19, 13332 /* 2006-07-03 */)
  s[1643] = LAS_74_1_foertidspension
  const LAS_74_1_foertidspension_ir = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1644] = LAS_74_1_foertidspension_ir
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v22 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  const v23 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  const v24 = f.maanederIFleksjobSeneste18 >= 9
  s[488] = v24
  const v25 = v23 || v24
  const v26 = !s[1] && f.erVisiteretTilFleksjob && (v22 && v23 || !v22 && f.erVisiteretTilFleksjob && v25) || s[1] && f.erVisiteretTilFleksjob
  const LAS_74a_1 = !s[18] || v26
  s[1645] = LAS_74a_1
  const LAS_74a_1_nej = !s[18] || !v26
  s[1646] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v29 = intersect(v18, s[417])
  const v30 = from(v29, 13332 /* 2006-07-03 */)
  const LAS_74a_1_fleksjob = f.ledighedsydelseForAfbrydelse ? NO_DAYS : v30
  s[1647] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_ir = dayReaching(v30, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1648] = LAS_74a_1_fleksjob_ir
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const v33 = s[1] && v25
  const LAS_74a_2 = f.erVisiteretTilFleksjob && (!s[18] || v33)
  s[1649] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob && (!s[18] || !v33)
  s[1650] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v36 = f.maanederEfterFleksydelsesalderen >= 6
  const LAS_74b_2 = !s[18] || s[418] && v36
  s[424] = LAS_74b_2
  const LAS_74b_2_nej = !s[18] || f.vurderingsdato < s[26] || !v36
  s[466] = LAS_74b_2_nej
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v39 = f.vurderingsdato >= 15712 /* 2013-01-07 */
  s[431] = v39
  const v40 = f.vurderingsdato >= 17348 /* 2017-07-01 */
  s[432] = v40
  const v41 = s[406] || v40
  const v42 = SATS_58(f.vurderingsdato)
  const v43 = v41 ? -Infinity : v42
  s[463] = v43
  const v44 = v41 ? Infinity : v42
  s[464] = v44
  const v45 = v43 > -Infinity && v44 < Infinity
  s[465] = v45
  const v46 = quotient([v43, 89], [100], 'nærmeste', 500)
  const v47 = quotient([v44, 89], [100], 'nærmeste', 500)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  s[420] = v48
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  s[421] = v49
  const v50 = !v45 && !v41 && v43 === v44
  s[422] = v50
  const v51 = v41 || !v45
  s[423] = v51
  const v52 = f.vurderingsdato <= 15711 /* 2013-01-06 */ || s[198] && f.vurderingsdato <= 20093 /* 2025-01-05 */ || s[419]
  s[430] = v52
  const v53 = SATS_59(f.vurderingsdato)
  const v54 = v52 ? -Infinity : v53
  s[428] = v54
  const v55 = v52 ? Infinity : v53
  s[429] = v55
  const v56 = v39 ? v54 : v48
  s[469] = v56
  const v57 = v39 ? v55 : v49
  s[470] = v57
  const LAS_74a_2_uge = s[1] ? v56 : -Infinity
  s[1652] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[1] ? v57 : Infinity
  s[1653] = LAS_74a_2_uge_hoej
  const v60 = LAS_74a_2_nej || LAS_74b_2
  s[427] = v60
  const v61 = LAS_74b_2_nej || !s[18]
  s[425] = v61
  const v62 = (LAS_74a_2 || s[28]) && v61 && (LAS_74a_2 || LAS_74b_2_nej)
  s[426] = v62
  const v63 = s[1] && (v62 || !s[18])
  const LAS_74a_2_uge_er = v63 && (!s[1] || v39 || !v50)
  s[467] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v63 && (!s[1] || !v39 && v51 || v39 && v52) || !s[1] || v60
  s[468] = LAS_74a_2_uge_ir
}

function svar_38(f, s) {
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v0 = s[420] > -Infinity && s[421] < Infinity
  const v1 = quotient([s[420], 43333], [10000], 'nærmeste', 100)
  const v2 = quotient([s[421], 43333], [10000], 'nærmeste', 100)
  const v3 = v0 ? Math.min(v1, v2) : -Infinity
  const v4 = v0 ? Math.max(v1, v2) : Infinity
  const v5 = !s[422] && !(!v0 && (s[422] || !s[423] && s[420] === s[421]))
  const v6 = s[423] || !v0
  const v7 = f.harForsoergelsespligt === false || s[424]
  const v8 = f.harForsoergelsespligt && s[425]
  const v9 = v8 ? (v7 ? Math.min(s[336], s[337]) : s[336]) : s[337]
  const v10 = v8 ? (v7 ? Math.max(s[338], s[339]) : s[338]) : s[339]
  const v11 = v8 && s[197] || v7 && s[197]
  const v12 = Math.max(v3, v9)
  const v13 = Math.min(v4, v10)
  const v14 = !v11 && v9 === v10
  const v15 = s[426] && v5
  const v16 = !s[18] && v5 && v13 >= v12
  const v17 = s[427] || v16
  const v18 = s[427] ? (v16 ? Math.min(v9, v12) : v9) : v12
  const v19 = s[427] ? (v16 ? Math.max(v10, v13) : v10) : v13
  const v20 = s[427] && v11
  const v21 = s[428] > -Infinity && s[429] < Infinity
  const v22 = quotient([s[428], 43333], [10000], 'nærmeste', 100)
  const v23 = quotient([s[429], 43333], [10000], 'nærmeste', 100)
  const v24 = v21 ? Math.min(v22, v23) : -Infinity
  const v25 = v21 ? Math.max(v22, v23) : Infinity
  const v26 = !v21 && !s[430] && s[428] === s[429]
  const v27 = s[430] || !v21
  const v28 = Math.max(v9, v24)
  const v29 = Math.min(v10, v25)
  const v30 = s[426] && !v26
  const v31 = !s[18] && !v26 && v29 >= v28
  const v32 = s[427] || v31
  const v33 = s[427] ? (v31 ? Math.min(v9, v28) : v9) : v28
  const v34 = s[427] ? (v31 ? Math.max(v10, v29) : v10) : v29
  const v35 = f.vurderingsdato <= 17347 /* 2017-06-30 */ || s[59]
  const v36 = SATS_60(f.vurderingsdato)
  const v37 = v35 ? -Infinity : v36
  const v38 = v35 ? Infinity : v36
  const v39 = Math.max(v9, v37)
  const v40 = Math.min(v10, v38)
  const v41 = !s[18] && v40 >= v39
  const v42 = s[427] || v41
  const v43 = s[427] ? (v41 ? Math.min(v9, v39) : v9) : v39
  const v44 = s[427] ? (v41 ? Math.max(v10, v40) : v10) : v40
  const LAS_74a_3 = s[1] ? (s[431] ? (s[432] ? (s[426] ? (v42 ? Math.min(v37, v43) : v37) : v43) : v30 ? (v32 ? Math.min(v24, v33) : v24) : v33) : v15 ? (v17 ? Math.min(v3, v18) : v3) : v18) : -Infinity
  s[476] = LAS_74a_3
  const LAS_74a_3_hoej = s[1] ? (s[431] ? (s[432] ? (s[426] ? (v42 ? Math.max(v38, v44) : v38) : v44) : v30 ? (v32 ? Math.max(v25, v34) : v25) : v34) : v15 ? (v17 ? Math.max(v4, v19) : v4) : v19) : Infinity
  s[475] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[1] && (!s[1] || !s[431] && (v15 || s[427] || v16) || s[431] && (!s[432] && (v30 || s[427] || v31) || s[432] && (s[426] || s[427] || v41)))
  s[477] = LAS_74a_3_er
  const LAS_74a_3_ir = !s[1] || !s[1] || !s[431] && (s[426] && v6 || v20 || !s[18] && v6 && v11 || !s[18] && !((!v5 || !v6 && v3 === v4) && v14 && v5 && (!v5 || v3 === v9))) || s[431] && (!s[432] && (s[426] && v27 || v20 || !s[18] && v27 && v11 || !s[18] && !((v26 || !v27 && v24 === v25) && v14 && !v26 && (v26 || v9 === v24))) || s[432] && (s[426] && v35 || v20 || !s[18] && v35 && v11 || !s[18] && !(!v35 && v37 === v38 && v14 && v9 === v37)))
  s[478] = LAS_74a_3_ir
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v49 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v50 = shiftDays(s[124], 35)
  s[692] = v50
  const v51 = shiftDays(s[126], 35)
  s[693] = v51
  const v52 = f.tidligOpfoelgningOensketAf === 'sygemeldt' && f.ventesRaskInden8Uger === false
  const SDL_7c = s[433] && (!s[433] || v49 && f.ventesRaskInden8Uger === false && (!s[71] && shiftDays(v51, -1) >= f.tidligOpfoelgningBedtOm || s[72]) && f.oenskerTidligOpfoelgning || !v49 && v52)
  s[439] = SDL_7c
  const SDL_7c_nej = s[433] && (!s[433] || v49 && (f.ventesRaskInden8Uger || !s[71] && shiftDays(v50, -1) < f.tidligOpfoelgningBedtOm || f.oenskerTidligOpfoelgning === false) || !v49 && !v52)
  s[440] = SDL_7c_nej
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v55 = shiftDays(shiftDays(s[124], 56), -1)
  s[434] = v55
  const v56 = shiftDays(shiftDays(s[126], 56), -1)
  s[435] = v56
  const v57 = !s[71] && v56 >= f.forventetRask
  const v58 = !s[71] && v56 >= f.vurderingsdato
  const v59 = !s[71] && v55 < f.forventetRask || !s[71] && v55 < f.vurderingsdato
  s[569] = v59
  const v60 = (v57 || s[72]) && (v58 || s[72]) && (v57 || v58)
  s[570] = v60
  const v61 = !s[63] && s[72]
  s[571] = v61
  const SDL_12_1_1 = !s[2] || !s[433] && f.tilbagevendenForestaar || s[433] && !s[63] && v60
  s[438] = SDL_12_1_1
  const SDL_12_1_1_nej = !s[2] || !s[433] && f.tilbagevendenForestaar === false || s[433] && (s[63] || v59)
  s[436] = SDL_12_1_1_nej
  const SDL_12_1_1_ir = !s[2] || s[433] && v61
  s[437] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v65 = s[132] && !(f.fratraeder && f.fratraedelsesdag < f.vurderingsdato)
  s[585] = v65
  const v66 = f.holdteSamtaler >= 1
  s[575] = v66
  const v67 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale, 91), -1)
  s[587] = v67
  const v68 = v65 && v66 && f.forudsigeligtForloeb && v67 >= f.forventetRask && v67 >= f.vurderingsdato
  s[572] = v68
  const v69 = shiftDays(shiftDays(s[124], 182), -1)
  s[586] = v69
  const v70 = shiftDays(shiftDays(s[126], 182), -1)
  s[588] = v70
  const v71 = !v65 || !s[71] && v69 < f.forventetRask || f.opfoelgningOenskes || f.opfoelgningAlligevel || !s[71] && v69 < f.vurderingsdato
  s[443] = v71
  const v72 = v65 && (!s[71] && v70 >= f.forventetRask || s[72]) && f.opfoelgningOenskes === false && f.opfoelgningAlligevel === false && (!s[71] && v70 >= f.vurderingsdato || s[72])
  s[444] = v72
  const v73 = s[63] && (!s[71] && s[124] < 20635 /* 2026-07-01 */ || s[72])
  s[445] = v73
  const SDL_13f_1 = s[66] && (v73 && (v68 || v72) || !(v73 && !(!s[63] || !s[71] && s[126] >= 20635 /* 2026-07-01 */)) && (!s[66] || !s[63] && v68 || s[63] && v72))
  s[442] = SDL_13f_1
  const SDL_13f_1_nej = s[66] && (v73 && (!v68 || v71) || !(v73 && !(!s[63] || !s[71] && s[126] >= 20635 /* 2026-07-01 */)) && (!s[66] || !s[63] && !v68 || s[63] && v71))
  s[441] = SDL_13f_1_nej
}

function svar_39(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(f.tidligOpfoelgningBedtOm, 14)
  const v1 = Math.min(s[434], v0)
  const v2 = Math.min(s[435], v0)
  const v3 = s[71] || !s[72] && s[434] === s[435]
  const v4 = s[436] && !s[71]
  const v5 = s[437] && !s[71] && s[435] >= NEVER
  const v6 = v4 || v5 ? (v4 ? s[434] : NEVER) : NEVER
  const v7 = s[438] ? NEVER : s[435]
  const v8 = s[438] || v4 || v5
  const v9 = s[436] && s[72] || s[437] && !(v3 && !s[71] && s[434] === NEVER)
  const v10 = Math.max(v1, v6)
  const v11 = Math.min(v2, v7)
  const v12 = s[71] || !s[72] && v1 === v2
  const v13 = s[439] && !s[71]
  const v14 = s[440] && v8
  const v15 = !s[433] && !s[71] && v8 && v11 >= v10
  const v16 = v14 || v15
  const v17 = v14 ? (v15 ? Math.min(v6, v10) : v6) : v10
  const v18 = v13 ? (v16 ? Math.min(v1, v17) : v1) : v17
  const v19 = v14 ? (v15 ? Math.max(v7, v11) : v7) : v11
  const v20 = v13 ? (v16 ? Math.max(v2, v19) : v2) : v19
  const v21 = v13 || v14 || v15
  const v22 = s[439] && s[72]
  const v23 = v22 || s[440] && v9 || !s[433] && s[72] && v9 || !s[433] && !(v12 && (!v8 || !v9 && v6 === v7) && (!s[71] && v8 || s[71] && !v8) && (s[71] || v1 === v6))
  s[452] = v23
  const v24 = shiftMonths(s[124], 6)
  s[573] = v24
  const v25 = shiftMonths(s[126], 6)
  s[574] = v25
  const v26 = shiftDays(v24, -1)
  s[580] = v26
  const v27 = shiftDays(v25, -1)
  s[581] = v27
  const v28 = Math.min(v0, v26)
  const v29 = Math.min(v0, v27)
  const v30 = Math.max(v26, v28)
  const v31 = Math.min(v27, v29)
  const v32 = s[440] && !s[71]
  const v33 = !s[433] && !s[71] && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v26, v30) : v26) : v30
  const v36 = v13 ? (v34 ? Math.min(v28, v35) : v28) : v35
  s[457] = v36
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = v13 ? (v34 ? Math.max(v29, v37) : v29) : v37
  s[458] = v38
  const v39 = v13 || v32 || v33
  s[456] = v39
  const v40 = s[440] && s[72]
  const v41 = !s[433] && s[72]
  s[455] = v41
  const v42 = v22 || v40 || v41 || !s[433] && !((s[71] || !s[72] && v28 === v29) && (s[71] || !s[72] && v26 === v27) && (s[71] || v26 === v28))
  s[453] = v42
  const v43 = s[441] && v39
  const v44 = !s[66] && v39 && v38 >= NEVER
  const v45 = v43 || v44 ? (v43 ? v36 : NEVER) : NEVER
  const v46 = s[442] ? NEVER : v38
  const v47 = s[442] || v43 || v44
  const v48 = Math.max(s[434], v1)
  const v49 = Math.min(s[435], v2)
  const v50 = !s[433] && !s[71] && v49 >= v48
  const v51 = v32 || v50
  const v52 = v32 ? (v50 ? Math.min(s[434], v48) : s[434]) : v48
  const v53 = v13 ? (v51 ? Math.min(v1, v52) : v1) : v52
  s[460] = v53
  const v54 = v32 ? (v50 ? Math.max(s[435], v49) : s[435]) : v49
  const v55 = v13 ? (v51 ? Math.max(v2, v54) : v2) : v54
  s[461] = v55
  const v56 = v13 || v32 || v50
  s[459] = v56
  const v57 = v22 || v40 || v41 || !s[433] && !(v12 && v3 && (s[71] || s[434] === v1))
  s[454] = v57
  const v58 = s[441] && v56
  const v59 = !s[66] && v56 && v55 >= NEVER
  const v60 = v58 || v59 ? (v58 ? v53 : NEVER) : NEVER
  const v61 = s[442] ? NEVER : v55
  const v62 = s[442] || v58 || v59
  const v63 = s[2] ? (s[433] ? (s[63] ? (v47 ? (v62 ? Math.min(v45, v60) : v45) : v60) : v18) : s[434]) : FIRST_DAY
  s[448] = v63
  const v64 = s[2] ? (s[433] ? (s[63] ? (v47 ? (v62 ? Math.max(v46, v61) : v46) : v61) : v20) : s[435]) : NEVER
  s[450] = v64
  const v65 = s[443] && v39
  const v66 = s[444] || v65
  const v67 = v65 ? v36 : NEVER
  const v68 = s[444] ? NEVER : v38
  const v69 = s[443] && v56
  const v70 = s[444] || v69
  const v71 = v69 ? v53 : NEVER
  const v72 = s[444] ? NEVER : v55
  const v73 = v66 || v70
  const v74 = v66 ? (v70 ? Math.min(v67, v71) : v67) : v71
  const v75 = v21 ? (v73 ? Math.min(v18, v74) : v18) : v74
  s[449] = v75
  const v76 = v66 ? (v70 ? Math.max(v68, v72) : v68) : v72
  const v77 = v21 ? (v73 ? Math.max(v20, v76) : v20) : v76
  s[451] = v77
  const v78 = s[445] && (v21 || v66 || v70)
  s[446] = v78
  const v79 = !(s[445] && !(!s[63] || !s[71] && s[126] >= 20635 /* 2026-07-01 */)) && (!s[2] || !s[433] && !s[71] || s[433] && (!s[63] && v21 || s[63] && (v47 || v62)))
  s[447] = v79
}

function svar_40(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const SDL_13b_1_er = s[446] || s[447]
  s[2112] = SDL_13b_1_er
  const SDL_13b_1 = s[446] ? (s[447] ? Math.min(s[448], s[449]) : s[449]) : s[448]
  s[2110] = SDL_13b_1
  const SDL_13b_1_hoej = s[446] ? (s[447] ? Math.max(s[450], s[451]) : s[451]) : s[450]
  s[2111] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[445] && (s[452] || s[443] && s[453] || s[443] && s[454]) || !(s[445] && !(!s[63] || !s[71] && s[126] >= 20635 /* 2026-07-01 */)) && (!s[2] || s[455] || s[433] && (!s[63] && s[452] || s[63] && (s[441] && s[453] || !s[66] && !((!s[456] || !s[453] && s[457] === s[458]) && s[456] && s[457] === NEVER) || s[441] && s[454] || !s[66] && !((!s[459] || !s[454] && s[460] === s[461]) && s[459] && s[460] === NEVER))))
  s[2113] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v4 = f.vurderingsdato >= 14522 /* 2009-10-05 */
  const LAS_74a_7 = s[18] ? (v4 ? NEVER : SDL_13b_1) : FIRST_DAY
  s[1654] = LAS_74a_7
  const LAS_74a_7_hoej = s[18] ? (v4 ? NEVER : SDL_13b_1_hoej) : NEVER
  s[1655] = LAS_74a_7_hoej
  const v7 = f.grundTilLedighedsydelse === 'syg'
  const LAS_74a_7_er = v7 && (!s[18] || v4 || SDL_13b_1_er)
  s[1656] = LAS_74a_7_er
  const LAS_74a_7_ir = !v7 || !s[18] || !v4 && SDL_13b_1_ir
  s[1657] = LAS_74a_7_ir
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
  const v20 = (v17 ? -Infinity : v18 ? Infinity : v15 - v16) === 364
  const v21 = shiftDays(shiftMonths(v16, 12), -1)
  const v22 = runEnd(v14, v15) >= v21
  const v23 = !v19 && !v20 || !v22
  const v24 = (!v19 && v20 || v19) && v22
  const v25 = f.modtogLedighedsydelse30Juni2006 && !s[1]
  const v26 = from(v11, 13330 /* 2006-07-01 */)
  const v27 = without(v10, v26)
  const v28 = from(v27, v13)
  const v29 = dayOver(v28, 24, 547, v13)
  const v30 = runStart(v28, v29)
  const v31 = v30 === NEVER
  const v32 = v29 === NEVER
  const v33 = v31 && v32
  const v34 = (v31 ? -Infinity : v32 ? Infinity : v29 - v30) === 547
  const v35 = shiftDays(shiftMonths(v30, 18), -1)
  const v36 = runEnd(v28, v29) >= v35
  const v37 = !v33 && !v34 || !v36
  const v38 = (!v33 && v34 || v33) && v36
  const LAS_74c_1_ir = !v25 && !s[18]
  s[1660] = LAS_74c_1_ir
  const LAS_74c_1 = v25 ? (v38 ? (v37 ? Math.min(v29, v35) : v35) : v29) : s[18] ? (v24 ? (v23 ? Math.min(v15, v21) : v21) : v15) : FIRST_DAY
  s[1658] = LAS_74c_1
  const LAS_74c_1_hoej = v25 ? (v38 ? (v37 ? Math.max(v29, v35) : v35) : v29) : s[18] ? (v24 ? (v23 ? Math.max(v15, v21) : v21) : v15) : NEVER
  s[1659] = LAS_74c_1_hoej
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v42 = runEnd(v12, LAS_74c_1)
  const v43 = runEnd(v12, LAS_74c_1_hoej)
  const v44 = !LAS_74c_1_ir && LAS_74c_1 === LAS_74c_1_hoej || v42 !== 2147483647 || v43 === 2147483647 && (runStart(v12, LAS_74c_1) !== 2147483647 || runStart(v12, LAS_74c_1_hoej) === 2147483647)
  const v45 = shiftMonths(LAS_74c_1, 6)
  const v46 = shiftMonths(LAS_74c_1_hoej, 6)
  const v47 = (v44 ? v43 : NEVER) >= v45
  const v48 = (v44 ? v42 : FIRST_DAY) >= v46
  const v49 = shiftDays(LAS_74c_1, 1)
  const v50 = shiftDays(LAS_74c_1_hoej, 1)
  const v51 = from(v12, v50)
  const v52 = from(v12, v49)
  const v53 = dayReaching(v52, v49, 183)
  const v54 = dayReaching(v51, v50, 183)
  const v55 = Math.max(v45, v53)
  const v56 = Math.min(v46, v54)
  const v57 = LAS_74c_1_ir && v56 >= v55
  const v58 = !v48 || v57
  const v59 = v48 ? v55 : v57 ? Math.min(v53, v55) : v53
  const v60 = v48 ? v56 : v57 ? Math.max(v54, v56) : v54
  const LAS_74c_1_18_er = !s[18] || v47 || !v48 || v57
  s[1663] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[18] ? (v47 ? (v58 ? Math.min(v45, v59) : v45) : v59) : FIRST_DAY
  s[1661] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[18] ? (v47 ? (v58 ? Math.max(v46, v60) : v46) : v60) : NEVER
  s[1662] = LAS_74c_1_18_hoej
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v64 = f.vurderingsdato >= 14606 /* 2009-12-28 */
  const v65 = f.flyttedeKommuneMedLedighedsydelse && f.flytningForhindrerFristen
  const v66 = shiftMonths(f.flyttedeDenMedLedighedsydelse, 6)
  const v67 = f.modtogLedighedsydelse30Juni2006 && f.revurderetFoer === false && !s[4]
  const LAS_74c_1_frist_er = v67 || !s[18] || !v64 || !s[462] || v65 || LAS_74c_1_18_er
  s[1666] = LAS_74c_1_frist_er
  const LAS_74c_1_frist_ir = !v67 && (!s[18] || v64 && (!s[462] || !v65 && !s[18]))
  s[1667] = LAS_74c_1_frist_ir
  const LAS_74c_1_frist = v67 ? 13694 /* 2007-06-30 */ : s[18] ? (v64 ? (s[462] ? (v65 ? v66 : LAS_74c_1_18) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1664] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v67 ? 13694 /* 2007-06-30 */ : s[18] ? (v64 ? (s[462] ? (v65 ? v66 : LAS_74c_1_18_hoej) : NEVER) : NEVER) : NEVER
  s[1665] = LAS_74c_1_frist_hoej
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = !s[18] || f.vurderingsdato >= LAS_74c_1
  s[1668] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = !s[18] || f.vurderingsdato < LAS_74c_1_hoej
  s[1669] = LAS_74c_1_nu_nej
}

function svar_41(f, s) {
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v0 = quotient([s[463], 91], [100], 'nærmeste', 500)
  const v1 = quotient([s[464], 91], [100], 'nærmeste', 500)
  const v2 = quotient([s[463], 82], [100], 'nærmeste', 500)
  const v3 = quotient([s[464], 82], [100], 'nærmeste', 500)
  const v4 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[465] ? Math.min(v0, v1) : -Infinity), s[465] ? Math.min(v2, v3) : -Infinity)
  const v5 = Math.max(Math.min(f.indtaegtSeneste3Maaneder, s[465] ? Math.max(v0, v1) : Infinity), s[465] ? Math.max(v2, v3) : Infinity)
  const v6 = Math.max(0, v4)
  const v7 = Math.min(0, v5)
  const v8 = s[466] && !s[422]
  const v9 = !s[18] && !s[422] && v7 >= v6
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v4, v6) : v4) : v6
  const v12 = v8 ? (v9 ? Math.max(v5, v7) : v5) : v7
  const LAS_74d_2_er = !s[18] || !s[1] && (s[424] || v8 || v9) || s[1] && s[467]
  s[1672] = LAS_74d_2_er
  const LAS_74d_2_ir = !s[18] || !s[1] && (s[466] && s[423] || !s[18] && !((s[422] || !s[423] && v4 === v5) && !s[422] && v4 === 0)) || s[1] && s[468]
  s[1673] = LAS_74d_2_ir
  const LAS_74d_2 = s[18] ? (s[1] ? s[469] : s[424] ? (v10 ? Math.min(0, v11) : 0) : v11) : -Infinity
  s[1670] = LAS_74d_2
  const LAS_74d_2_hoej = s[18] ? (s[1] ? s[470] : s[424] ? (v10 ? Math.max(0, v12) : 0) : v12) : Infinity
  s[1671] = LAS_74d_2_hoej
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v17 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v18 = Math.min(s[471], v17)
  const v19 = Math.min(s[472], v17)
  const v20 = v18 <= -Infinity
  const v21 = quotient([v18, 30], [100], 'nærmeste', 1)
  const v22 = quotient([v19, 30], [100], 'nærmeste', 1)
  const v23 = v20 ? -Infinity : Math.min(v21, v22)
  const v24 = v20 ? Infinity : Math.max(v21, v22)
  const v25 = v20 && !s[197] && v18 === v19
  const v26 = s[197] || v20
  const v27 = Math.max(0, s[473] ? -Infinity : v17 - s[472])
  const v28 = Math.max(0, s[474] ? Infinity : v17 - s[471])
  const v29 = v28 >= Infinity
  const v30 = v29 ? -Infinity : quotient([v27, 55], [100], 'nærmeste', 1)
  const v31 = v29 ? Infinity : quotient([v28, 55], [100], 'nærmeste', 1)
  const v32 = v29 && !s[197] && v27 === v28
  const v33 = s[197] || v29
  const v34 = v24 === Infinity
  const v35 = v30 === -Infinity
  const v36 = v23 === -Infinity
  const v37 = v31 === Infinity
  const v38 = v34 && v35 || v36 && v37
  const LAS_74d_3 = s[1] ? (v36 || v35 ? -Infinity : v23 + v30) : -Infinity
  s[1674] = LAS_74d_3
  const LAS_74d_3_hoej = s[1] ? (v34 || v37 ? Infinity : v24 + v31) : Infinity
  s[1675] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[1] && (!s[1] || !v25 && !v32 && !(v38 && (v25 || !v26 && v23 === v24) && (v32 || !v33 && v30 === v31)))
  s[1676] = LAS_74d_3_er
  const LAS_74d_3_ir = !s[1] || !s[1] || v26 || v33 || v38
  s[1677] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v43 = s[475] === Infinity
  const v44 = -LAS_74d_3_hoej === -Infinity
  const v45 = s[476] === -Infinity
  const v46 = -LAS_74d_3 === Infinity
  const v47 = v43 && v44 || v45 && v46
  const v48 = s[477] && LAS_74d_3_er && !(v47 && (!s[477] || !s[478] && s[476] === s[475]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v49 = s[478] || LAS_74d_3_ir || v47
  const v50 = Math.max(0, v45 || v44 ? -Infinity : s[476] - LAS_74d_3_hoej)
  const v51 = Math.max(0, v43 || v46 ? Infinity : s[475] - LAS_74d_3)
  const v52 = v51 >= Infinity
  const LAS_74d_3_udbetales = s[1] ? (v52 ? -Infinity : quotient([v50], [1], 'nærmeste', 100)) : -Infinity
  s[1678] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[1] ? (v52 ? Infinity : quotient([v51], [1], 'nærmeste', 100)) : Infinity
  s[1679] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[1] && (!s[1] || v48 && !(v52 && (!v48 || !v49 && v50 === v51)))
  s[1680] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = !s[1] || !s[1] || v49 || v52
  s[1681] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v57 = f.ferieaaretBegyndte >= 11504 /* 2001-07-01 */
  const v58 = f.retTilLedighedsydelseFra >= f.ferieaaretBegyndte ? (f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 3) ? (f.retTilLedighedsydelseFra >= shiftMonths(f.ferieaaretBegyndte, 8) ? 5 : 10) : 15) : 25
  const v59 = Math.max(0, v58 - Math.max(0, v58 + f.optjentFerieMedBetaling - 25))
  const v60 = f.ferieaaretBegyndte >= 18383 /* 2020-05-01 */
  const v61 = f.ferieaaretBegyndte >= 18506 /* 2020-09-01 */
  const v62 = Math.min(f.maanederMedLedighedsydelseIFerieaaret === 12 ? 25 : Math.floor(f.maanederMedLedighedsydelseIFerieaaret * 20800 / 10000), Math.max(0, 25 - f.optjentFerieMedBetaling))
  const LAS_74e_3_ir = !v57 || v60 && !v61
  s[801] = LAS_74e_3_ir
  const LAS_74e_3 = v57 ? (v60 ? (v61 ? v62 : -Infinity) : v59) : -Infinity
  s[1682] = LAS_74e_3
  const LAS_74e_3_hoej = v57 ? (v60 ? (v61 ? v62 : Infinity) : v59) : Infinity
  s[1683] = LAS_74e_3_hoej
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v66 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 12), -1)
  const v67 = shiftDays(shiftMonths(f.ferieaaretBegyndte, 16), -1)
  const LAS_74e_4 = v57 ? (v60 ? (v61 ? v67 : FIRST_DAY) : v66) : FIRST_DAY
  s[1685] = LAS_74e_4
  const LAS_74e_4_hoej = v57 ? (v60 ? (v61 ? v67 : NEVER) : v66) : NEVER
  s[1686] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const LAS_74e_8_er = f.ferienMedLedighedsydelseBegynder >= 15706 /* 2013-01-01 */
  s[1689] = LAS_74e_8_er
  const v71 = shiftDays(f.ferienMedLedighedsydelseBegynder, -14)
  const LAS_74e_8 = LAS_74e_8_er ? v71 : FIRST_DAY
  s[1687] = LAS_74e_8
  const LAS_74e_8_hoej = LAS_74e_8_er ? v71 : NEVER
  s[1688] = LAS_74e_8_hoej
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const v74 = shiftDays(shiftDays(f.ustoettetArbejdeBegyndte, 546), f.barselsdageEfterUstoettetArbejde)
  const LAS_74f_1_dag = s[18] ? v74 : FIRST_DAY
  s[481] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[18] ? v74 : NEVER
  s[479] = LAS_74f_1_dag_hoej
}

function svar_42(f, s) {
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v0 = f.berettigetVedOvergangen || f.maanederIArbejdeEfterFleksjob >= 9
  const v1 = s[479] >= f.vurderingsdato || !s[18]
  const LAS_74f_1 = !s[18] || !s[1] && f.erVisiteretTilFleksjob && v1 && !s[480] && v0 || s[1] && f.erVisiteretTilFleksjob && v1 && !s[480]
  s[1690] = LAS_74f_1
  const LAS_74f_1_nej = !s[18] || !s[1] && (f.erVisiteretTilFleksjob === false || s[481] < f.vurderingsdato || s[480] || !v0) || s[1] && (f.erVisiteretTilFleksjob === false || s[481] < f.vurderingsdato || s[480])
  s[1691] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const v4 = f.retTilLedighedsydelseFra >= 11504 /* 2001-07-01 */
  s[1694] = v4
  const v5 = f.retTilLedighedsydelseFra >= 15706 /* 2013-01-01 */ ? shiftDays(f.retTilLedighedsydelseFra, 21) : NEVER
  const LAS_75_1 = v4 ? v5 : FIRST_DAY
  s[1692] = LAS_75_1
  const LAS_75_1_hoej = v4 ? v5 : NEVER
  s[1693] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const v8 = f.bruddetSkete >= 13330 /* 2006-07-01 */
  s[802] = v8
  const LAS_75a_1 = !v8 || !s[482] || s[483]
  s[1695] = LAS_75a_1
  const LAS_75a_1_nej = !v8 || s[484]
  s[1696] = LAS_75a_1_nej
  const LAS_75a_1_ir = !v8 || s[485]
  s[1697] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const v12 = s[1] && f.harSoegtAktivtMedLedighedsydelse === false && f.rimeligGrundTilBrud === false
  const LAS_76_1 = !s[18] || v12
  s[1698] = LAS_76_1
  const LAS_76_1_nej = !s[18] || !v12
  s[1699] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v15 = f.bruddetSkete >= 15706 /* 2013-01-01 */
  const v16 = LAS_75a_1_nej || f.rimeligGrundTilBrud
  const v17 = LAS_75a_1 || LAS_75a_1_ir
  const v18 = v17 && f.rimeligGrundTilBrud === false
  const LAS_77_1 = v8 ? (v15 ? Math.min(v16 ? 0 : s[486], v16 ? 0 : s[487]) : 0) : -Infinity
  s[1700] = LAS_77_1
  const LAS_77_1_hoej = v8 ? (v15 ? Math.max(v18 ? s[486] : 0, v18 ? s[487] : 0) : 0) : Infinity
  s[1701] = LAS_77_1_hoej
  const LAS_77_1_er = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  s[1702] = LAS_77_1_er
  const LAS_77_1_ir = !LAS_77_1_er || !v8
  s[1703] = LAS_77_1_ir
  // LAS.77.sanktion: Sanktion i ledighedsydelsen (LAS § 77 a, stk. 1-3)
  const v23 = f.bruddetSkete >= 16617 /* 2015-07-01 */
  const v24 = f.rimeligGrundTilBrud === false && (f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale')
  const v25 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud' || f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  const LAS_77_sanktion = !v8 || !v15 && v24 || v15 && (!v23 && v18 && v25 || v23 && v18)
  s[1704] = LAS_77_sanktion
  const LAS_77_sanktion_nej = !v8 || !v15 && !v24 || v15 && (!v23 && (v16 || !v25) || v23 && v16)
  s[1705] = LAS_77_sanktion_nej
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v28 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  const v29 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  const v30 = f.rimeligGrundTilBrud ? 0 : v28 ? 35 : v29 ? 21 : 0
  const v31 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  const LAS_77a_1 = v8 ? (v15 ? (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v31 ? 0 : 21) : v30) : -Infinity
  s[1707] = LAS_77a_1
  const LAS_77a_1_hoej = v8 ? (v15 ? (v17 && f.rimeligGrundTilBrud === false && v31 ? 21 : 0) : v30) : Infinity
  s[1708] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const LAS_77a_2 = v8 ? (v15 ? (v23 ? (v16 ? 0 : f.dageUdeblevet) : -Infinity) : 0) : -Infinity
  s[1709] = LAS_77a_2
  const LAS_77a_2_hoej = v8 ? (v15 ? (v23 ? (v18 ? f.dageUdeblevet : 0) : Infinity) : 0) : Infinity
  s[1710] = LAS_77a_2_hoej
  const LAS_77a_2_er = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  s[1711] = LAS_77a_2_er
  const LAS_77a_2_ir = !LAS_77a_2_er || !v8 || v15 && !v23
  s[1712] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v38 = shiftMonths(f.bruddetSkete, -12)
  const v39 = f.rimeligGrundTilBrud === false && (v28 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v38 ? 1 : 0) >= 1 || v29 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v38 ? 1 : 0) >= 1)
  const v40 = shiftDays(v38, 1)
  const v41 = f.rimeligGrundTilBrud === false && (v28 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v40 ? 1 : 0) >= 1 || v29 && sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v40 ? 1 : 0) >= 1)
  const v42 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v38 ? 1 : 0) >= 1
  const v43 = sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < f.bruddetSkete && r_tidligereBrudVedLedighedsydelse.dag >= v40 ? 1 : 0) >= 1
  const LAS_77a_4 = !v8 || !v15 && (v39 || v41) || v15 && (v17 && f.rimeligGrundTilBrud === false && v31 && v42 || v17 && f.rimeligGrundTilBrud === false && v31 && v43)
  s[1713] = LAS_77a_4
  const LAS_77a_4_nej = !v8 || !v15 && (!v39 || !v41) || v15 && (LAS_75a_1_nej || f.rimeligGrundTilBrud || !v31 || !v42 || LAS_75a_1_nej || f.rimeligGrundTilBrud || !v31 || !v43)
  s[1714] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const LAS_77a_6 = !s[18] || s[488]
  s[1715] = LAS_77a_6
  const LAS_77a_6_nej = !s[18] || !s[488]
  s[1716] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v48 = f.staarTilRaadighedForFleksjob || f.pensionssagUnderBehandling
  const LAS_77b_1 = !s[18] || v48
  s[1717] = LAS_77b_1
  const LAS_77b_1_nej = !s[18] || !v48
  s[1718] = LAS_77b_1_nej
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v51 = f.enkeltudgiftensArt === 'energi' && f.energiregningenFra >= 18901 /* 2021-10-01 */ && f.energiregningenTil <= 19477 /* 2023-04-30 */
  const v52 = v51 && f.forbrugetErUrimeligtHoejt === false || !v51 && f.enkeltudgiftenErRimeligtBegrundet
  const LAS_81_1_rimelig = !s[2] || v52
  s[1723] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = !s[2] || !v52
  s[498] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v55 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation' || !v51 && f.behovetKunneIkkeForudses === false
  const LAS_81_1_forudsigelig = !s[2] || v55
  s[1721] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = !s[2] || !v55
  s[1722] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v58 = f.udgiftenErPaataget && f.udgiftenPaatagetDen < f.soegtOmEnkeltydelseDen && f.hjaelpTrodsSenAnsoegning === false
  const LAS_88_1 = !s[2] || v58
  s[495] = LAS_88_1
  const LAS_88_1_nej = !s[2] || !v58
  s[1773] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v61 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende
  s[497] = v61
  const v62 = (LAS_81_1_forudsigelig || !s[2]) && f.udgiftenErHeltAfgoerende === false
  s[499] = v62
  const v63 = LAS_81_1_rimelig || !s[2]
  s[496] = v63
  const v64 = LAS_88_1_nej || !s[2]
  s[494] = v64
  const v65 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  const LAS_81_1 = !s[2] || !s[52] && s[489] && v63 && f.egenBetalingVanskeliggoerFremtiden && v61 && v64 || s[52] && !v65 && s[489] && v63 && f.egenBetalingVanskeliggoerFremtiden && v61 && v64
  s[1719] = LAS_81_1
  const LAS_81_1_nej = !s[2] || !s[52] && (s[490] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden === false || v62 || LAS_88_1) || s[52] && (v65 || s[490] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden === false || v62 || LAS_88_1)
  s[1720] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const v68 = s[1] && f.udsaettelsestruetPaaGrundAfRestance && f.huslejehjaelpForebyggerUdsaettelse && f.hjaelpenDaekkerKunSanktion === false && f.kanIkkeBetaleUdgiften
  const LAS_81a_1 = !s[2] || v68
  s[1725] = LAS_81a_1
  const LAS_81a_1_nej = !s[2] || !v68
  s[1726] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const v71 = !s[1] || f.ansoegningenProevetEfterHuslejehjaelp
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance && (!s[2] || v71)
  s[1727] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance && (!s[2] || !v71)
  s[1728] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance === false || !s[2]
  s[1729] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v75 = f.behandlingUdenForDetOffentlige === false || f.offentligBehandlingFindes === false && f.privatBehandlingErLaegeligtVelbegrundet
  const LAS_82_1 = !s[2] || f.udgiftenDaekkesEfterAndenLov === false && f.kanIkkeBetaleUdgiften && f.behandlingenErNoedvendig && v75 && v64
  s[1730] = LAS_82_1
  const LAS_82_1_nej = !s[2] || f.udgiftenDaekkesEfterAndenLov || f.kanIkkeBetaleUdgiften === false || f.behandlingenErNoedvendig === false || !v75 || LAS_88_1
  s[1731] = LAS_82_1_nej
}

function svar_43(f, s) {
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const v0 = f.formueUdenMéngodtgoerelse + f.méngodtgoerelse
  const LAS_82_1_formue = s[2] ? v0 : -Infinity
  s[1732] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[2] ? v0 : Infinity
  s[1733] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v3 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v4 = f.ydelseVedTandpleje === 'hjaelp_efter_27a' && f.ydelsenSvarerTilKontanthjaelp
  const v5 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  const v6 = v3 || v4 || v5 && f.ydelsenSvarerTilKontanthjaelp && f.opfylderKontanthjaelpensOekonomi
  const LAS_82a_1 = !s[2] || s[1] && (!s[242] && v6 || s[242] && (v3 || v4 || v5 && f.opfylderKontanthjaelpensOekonomi && ((f.harForsoergelsespligt ? s[338] : s[339]) >= f.ydelseFoerFradragVedTandpleje || s[197])))
  s[1734] = LAS_82a_1
  const LAS_82a_1_nej = !s[2] || !s[1] || !s[242] && !v6 || s[242] && !v3 && !v4 && (!v5 || f.opfylderKontanthjaelpensOekonomi === false || (f.harForsoergelsespligt ? s[336] : s[337]) < f.ydelseFoerFradragVedTandpleje)
  s[1735] = LAS_82a_1_nej
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v9 = Math.max(0, f.tandplejeudgifterIAaret - 60000)
  const v10 = s[266] ? Math.round(Math.max(0, f.tandplejeudgifterIAaret - 80000) * 6500 / 10000) : v9
  const v11 = f.vurderingsdato >= 16587 /* 2015-06-01 */
  const v12 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg' && s[266]
  const v13 = v12 ? v9 : v10
  const v14 = Math.round(v9 * 6500 / 10000)
  const v15 = v12 ? v9 : s[266] ? v14 : v9
  const v16 = f.ydelseFoerFradragVedTandpleje >= s[491]
  const v17 = f.ydelseFoerFradragVedTandpleje >= s[492]
  const v18 = Math.max(v9, v14)
  const v19 = Math.min(v9, v14)
  const v20 = s[330] && v19 >= v18
  const v21 = v17 || v20
  const v22 = v17 ? (v20 ? Math.min(v14, v18) : v14) : v18
  const v23 = v17 ? (v20 ? Math.max(v14, v19) : v14) : v19
  const LAS_82a_2 = s[2] ? (s[1] ? (s[5] ? (v11 ? (s[242] ? (v16 ? v22 : v21 ? Math.min(v9, v22) : v9) : v15) : v13) : v10) : 0) : -Infinity
  s[1736] = LAS_82a_2
  const LAS_82a_2_hoej = s[2] ? (s[1] ? (s[5] ? (v11 ? (s[242] ? (v16 ? v23 : v21 ? Math.max(v9, v23) : v9) : v15) : v13) : v10) : 0) : Infinity
  s[1737] = LAS_82a_2_hoej
  const LAS_82a_2_er = LAS_82a_1 && (!s[2] || !s[1] || !s[5] || !v11 || !s[242] || !v16 || v17 || v20)
  s[1738] = LAS_82a_2_er
  const LAS_82a_2_ir = LAS_82a_1 && (!s[2] || s[1] && s[5] && v11 && s[242] && s[330] && v9 !== v14) || LAS_82a_1_nej || !s[2]
  s[1739] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const v28 = s[1] && f.tandbehandlingensPris > 1000000
  const LAS_82a_6 = !s[2] || v28
  s[803] = LAS_82a_6
  const LAS_82a_6_nej = !s[2] || !v28
  s[1741] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v31 = v11 ? shiftMonths(f.tandbehandlingGodkendtDen, 2) : NEVER
  const LAS_82a_6_gaelder = s[2] ? v31 : FIRST_DAY
  s[1742] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[2] ? v31 : NEVER
  s[1743] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = !s[2] || LAS_82a_6_nej || !s[2]
  s[1744] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v35 = s[242] && f.faarKontanthjaelpVedMedicin && (f.medicinTil === 'dit_barn' || f.medicinTil === 'dig' && f.maanederMedKontanthjaelpAf18 >= 12)
  const LAS_82b_1 = !s[2] || v35
  s[804] = LAS_82b_1
  const LAS_82b_1_nej = !s[2] || !v35
  s[1746] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const v38 = s[242] ? Math.min(f.egenbetalingForMedicin, f.egenbetalingForBilligsteMedicin) : 0
  const LAS_82b_2 = s[2] ? v38 : -Infinity
  s[1747] = LAS_82b_2
  const LAS_82b_2_hoej = s[2] ? v38 : Infinity
  s[1748] = LAS_82b_2_hoej
  const LAS_82b_2_ir = !s[2] || LAS_82b_1_nej || !s[2]
  s[1749] = LAS_82b_2_ir
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v42 = (f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport') && f.kanIkkeBetaleUdgiften
  const v43 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  const LAS_83_1 = v43 && (!s[2] || v42)
  s[1750] = LAS_83_1
  const LAS_83_1_nej = v43 && (!s[2] || !v42)
  s[1751] = LAS_83_1_nej
  const LAS_83_1_ir = !v43 || !s[2]
  s[1752] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v47 = f.vurderingsdato >= 13860 /* 2007-12-13 */
  s[503] = v47
  const v48 = !s[2] || v47 && !s[493]
  s[504] = v48
  const v49 = f.samvaerMed === 'bortadopteret_barn'
  const LAS_83_1_bortadopteret = v49 && (!s[2] || !v47 && v42 || v47 && (!s[493] || f.kanIkkeBetaleUdgiften))
  s[1753] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v49 && (!s[2] || !v47 && !v42 || v47 && (!s[493] || f.kanIkkeBetaleUdgiften === false))
  s[1754] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = !v49 || v48
  s[1755] = LAS_83_1_bortadopteret_ir
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v53 = f.flytterTilUdlandet === false || f.knyttetTilLandetDerFlyttesTil
  const LAS_85_1 = !s[2] || f.flytningenForbedrerForholdene && f.kanIkkeBetaleUdgiften && v53 && s[494]
  s[1756] = LAS_85_1
  const LAS_85_1_nej = !s[2] || f.flytningenForbedrerForholdene === false || f.kanIkkeBetaleUdgiften === false || !v53 || s[495]
  s[1757] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = !s[2] || s[52] && s[489] && s[496] && f.egenBetalingVanskeliggoerFremtiden && s[497] && s[494] && v53
  s[1758] = LAS_85_2
  const LAS_85_2_nej = !s[2] || !s[52] || s[490] || s[498] || f.egenBetalingVanskeliggoerFremtiden === false || s[499] || s[495] || !v53
  s[1759] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const v58 = s[52] && f.flytterTilUdlandet === false
  const LAS_85_4 = !s[2] || v58
  s[1760] = LAS_85_4
  const LAS_85_4_nej = !s[2] || !v58
  s[1761] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const v61 = shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra, 3), -1)), 1)
  const LAS_86_7 = s[242] ? v61 : FIRST_DAY
  s[501] = LAS_86_7
  const LAS_86_7_hoej = s[242] ? v61 : NEVER
  s[500] = LAS_86_7_hoej
}

function svar_44(f, s) {
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v0 = s[242] && f.vurderingsdato < s[500]
  const v1 = s[242] && f.vurderingsdato >= s[501]
  const v2 = s[330] ? -Infinity : 45000
  const v3 = s[330] ? Infinity : 45000
  const v4 = Math.min(3, f.boernTilFritidstillaeg)
  const v5 = v2 > -Infinity && v3 < Infinity
  const v6 = quotient([v2, v4], [1], 'nærmeste', 1)
  const v7 = quotient([v3, v4], [1], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[330] && v2 === v3
  const v11 = s[330] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8], [4], 'nærmeste', 1)
  const v14 = quotient([v9], [4], 'nærmeste', 1)
  const v15 = f.retTilEkstraBoernetilskud && !v10 && !(!v12 && (v10 || !v11 && v8 === v9)) || f.retTilEkstraBoernetilskud === false && !v10
  const v16 = f.retTilEkstraBoernetilskud && (v11 || !v12) || f.retTilEkstraBoernetilskud === false && v11
  const v17 = f.retTilEkstraBoernetilskud ? (v12 ? Math.min(v13, v14) : -Infinity) : v8
  const v18 = f.retTilEkstraBoernetilskud ? (v12 ? Math.max(v13, v14) : Infinity) : v9
  const v19 = Math.max(0, v17)
  const v20 = Math.min(0, v18)
  const v21 = v1 && v15
  const v22 = !s[242] && v15 && v20 >= v19
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v17, v19) : v17) : v19
  const v25 = v21 ? (v22 ? Math.max(v18, v20) : v18) : v20
  const LAS_86_2 = s[242] ? (v0 ? (v23 ? Math.min(0, v24) : 0) : v24) : -Infinity
  s[1762] = LAS_86_2
  const LAS_86_2_hoej = s[242] ? (v0 ? (v23 ? Math.max(0, v25) : 0) : v25) : Infinity
  s[1763] = LAS_86_2_hoej
  const LAS_86_2_er = s[242] && (!s[242] || v0 || v21 || v22)
  s[1764] = LAS_86_2_er
  const LAS_86_2_ir = !s[242] || !s[242] || v1 && v16 || !s[242] && !((!v15 || !v16 && v17 === v18) && v15 && v17 === 0)
  s[1765] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[242] ? shiftDays(shiftMonths(s[501], 3), 19) : FIRST_DAY
  s[1767] = LAS_86_8
  const LAS_86_8_hoej = s[242] ? shiftDays(shiftMonths(s[500], 3), 19) : NEVER
  s[1768] = LAS_86_8_hoej
  // LAS.86.8.beløb: Beløb, der skal vises kvitteringer for (LAS § 86, stk. 8)
  const v32 = LAS_86_2 > -Infinity && LAS_86_2_hoej < Infinity
  const v33 = quotient([LAS_86_2, 3], [1], 'nærmeste', 1)
  const v34 = quotient([LAS_86_2_hoej, 3], [1], 'nærmeste', 1)
  const v35 = v32 ? Math.min(v33, v34) : -Infinity
  const v36 = v32 ? Math.max(v33, v34) : Infinity
  const v37 = LAS_86_2_er && !(!v32 && (!LAS_86_2_er || !LAS_86_2_ir && LAS_86_2 === LAS_86_2_hoej))
  const v38 = LAS_86_2_ir || !v32
  const v39 = v35 > -Infinity && v36 < Infinity
  const v40 = quotient([v35], [3], 'nærmeste', 1)
  const v41 = quotient([v36], [3], 'nærmeste', 1)
  const LAS_86_8_beloeb = s[242] ? (v39 ? Math.min(v40, v41) : -Infinity) : -Infinity
  s[1769] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[242] ? (v39 ? Math.max(v40, v41) : Infinity) : Infinity
  s[1770] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[242] && (!s[242] || v37 && !(!v39 && (!v37 || !v38 && v35 === v36)))
  s[1771] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = !s[242] || !s[242] || v38 || !v39
  s[1772] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid && (!s[2] || s[414])
  s[1779] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid && (!s[2] || !s[414] || !s[405])
  s[1780] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid === false || s[502]
  s[1781] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v49 = f.vurderingsdato >= 17247 /* 2017-03-22 */
  const LAS_91_1_dom = f.doemtForHandlingILovensListe && (!s[2] || v49)
  s[1776] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe && (!s[2] || !v49 || f.vurderingsdato < 17968 /* 2019-03-13 */)
  s[1777] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe === false || !s[2] || v49 && f.vurderingsdato < 17968 /* 2019-03-13 */
  s[1778] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const LAS_91_1 = !s[2] || f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende || LAS_91_1_su || f.sanktionIDagpenge || LAS_91_1_dom
  s[1774] = LAS_91_1
  const LAS_91_1_nej = !s[2] || f.undlodOplysningerModBedreVidende === false && f.modtogUberettigetModBedreVidende === false && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge === false && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  s[1775] = LAS_91_1_nej
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v55 = f.tilbagebetalingAfgjortDen >= 13332 /* 2006-07-03 */
  s[1784] = v55
  const v56 = f.tilbagebetalingAfgjortDen >= 19358 /* 2023-01-01 */
  const v57 = f.undlodOplysningerModBedreVidende || f.modtogUberettigetModBedreVidende
  const v58 = f.tilbagebetalingAfgjortDen >= 18262 /* 2020-01-01 */ && (!v56 && v57 && (f.sammenhaengendeDageIUdlandet > 14 || f.tilbagebetalingskravet > 3000000) || v56 && v57 && (f.sammenhaengendeDageIUdlandet > 14 || f.tilbagebetalingskravet > 2150000))
  const LAS_91_6 = !v55 || v58
  s[1782] = LAS_91_6
  const LAS_91_6_nej = !v55 || !v58
  s[1783] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud && !s[2]
  s[1786] = LAS_92_1_nej
  const LAS_92_1_ir = f.fikHjaelpTilBoligindskud === false || !s[2]
  s[805] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const v63 = s[242] ? shiftMonths(f.indskudBetaltTilbageDen, 2) : NEVER
  const LAS_92_3 = s[2] ? v63 : FIRST_DAY
  s[1788] = LAS_92_3
  const LAS_92_3_hoej = s[2] ? v63 : NEVER
  s[1789] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig && (!s[2] || !s[503] || !s[493])
  s[1792] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig && (!s[2] || s[503])
  s[1793] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig === false || s[504]
  s[1794] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v69 = f.brugteMidlerUndtagetFraForsoergelse === false && f.uforsvarligOekonomi
  const LAS_93_1 = !s[2] || f.hjaelpenYdesUnderTilbud === false && f.oplystOmTilbagebetalingspligt && (v69 || f.gavIkkeOplysningerTilAndreMyndigheder || f.indblandetIArbejdsstrid || f.kanSnartBetaleTilbage || LAS_93_1_selvforskyldt)
  s[1790] = LAS_93_1
  const LAS_93_1_nej = !s[2] || f.hjaelpenYdesUnderTilbud || f.oplystOmTilbagebetalingspligt === false || !v69 && f.gavIkkeOplysningerTilAndreMyndigheder === false && f.indblandetIArbejdsstrid === false && f.kanSnartBetaleTilbage === false && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  s[1791] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v72 = f.senereErstatningForSammeTid && f.hjaelpenYdesUnderTilbud === false && f.erstatningForTabAfErhvervsevne === false
  const LAS_94_1 = !s[2] || v72
  s[1795] = LAS_94_1
  const LAS_94_1_nej = !s[2] || !v72
  s[1796] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v75 = !s[51] && f.jobcenterUdfoererIndsatsen || s[51] && (s[505] || f.indsatsenErIÉtUdvalg)
  const LOB_4_1 = !s[2] || v75
  s[1797] = LOB_4_1
  const LOB_4_1_nej = !s[2] || !v75
  s[1798] = LOB_4_1_nej
}

function svar_45(f, s) {
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v0 = f.afgoerelsenGaelder === 'foertidspension'
  const v1 = f.vurderingsdato >= 16953 /* 2016-06-01 */ && !s[63] && (f.heltAabenbartIngenForbedring && f.sundhedskoordinatorHarUdtaltSig || f.bedtOmAfgoerelseOmPensionAlene && f.utvivlsomtIkkePension)
  const LSP_18_2 = v0 && (!s[2] || v1)
  s[529] = LSP_18_2
  const LSP_18_2_nej = v0 && (!s[2] || !v1)
  s[1865] = LSP_18_2_nej
  const LSP_18_2_ir = !v0 || !s[2]
  s[1866] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v5 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v6 = !v0 || LSP_18_2
  const v7 = LSP_18_2_nej || LSP_18_2_ir
  s[530] = v7
  const v8 = v0 && v7
  const v9 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v10 = s[63] && f.sagenErForelagtTeamet
  const LOB_9_1 = v10 || !s[2] || s[1] && (!s[51] && (v5 || v8) || s[51] && !s[63] && (v9 || v8))
  s[1799] = LOB_9_1
  const LOB_9_1_nej = v10 || !s[2] || !s[1] || !s[51] && !v5 && v6 || s[51] && (s[63] || !v9 && v6)
  s[1800] = LOB_9_1_nej
  const LOB_9_1_ir = v10 || !s[2]
  s[1801] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v14 = s[1] && (!s[66] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region' || f.forvaltningsomraade === 'undervisning' && (s[243] || f.behovForUndervisningsomraadet)) || s[66] && !s[63] && (f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'))
  const LOB_10_1 = !s[2] || v14
  s[1802] = LOB_10_1
  const LOB_10_1_nej = !s[2] || !v14
  s[1803] = LOB_10_1_nej
  // LOB.10.2: Teamets møde kunne holdes, som det blev (LOB § 10, stk. 2)
  const v17 = s[1] && !s[63] && (f.borgerenDeltogIMoedet || f.aabenbartFormaalsloestAtUdvikle)
  const LOB_10_2 = !s[2] || v17
  s[1804] = LOB_10_2
  const LOB_10_2_nej = !s[2] || !v17
  s[1805] = LOB_10_2_nej
  // LOB.11.2: Teamet skal se sagen igen før afgørelsen (LOB § 11, stk. 2)
  const v20 = s[1] && !s[63] && f.indstillingenFoelges === false && f.sagenErForelagtIgen === false
  const LOB_11_2 = !s[2] || v20
  s[1807] = LOB_11_2
  const LOB_11_2_nej = !s[2] || !v20
  s[1808] = LOB_11_2_nej
  // LOB.15.1: Kun den kliniske funktion og din egen læge må rådgive (LOB § 15)
  const v23 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const LOB_15_1 = !s[2] || s[1] && (s[63] || v23)
  s[1809] = LOB_15_1
  const LOB_15_1_nej = !s[2] || !s[1] || s[63] || !v23
  s[1810] = LOB_15_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v26 = f.seniorpensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[526] = v26
  const v27 = f.seniorpensionAnsoegtDen >= 16071 /* 2014-01-01 */
  s[527] = v27
  const v28 = f.seniorpensionAnsoegtDen >= 18262 /* 2020-01-01 */
  s[528] = v28
  const v29 = v27 && (v28 || f.sagVerserede1Januar2020 && f.vaelgerSeniorpension)
  const LOV1559_9_valg = !v26 || v29
  s[806] = LOV1559_9_valg
  const LOV1559_9_valg_nej = !v26 || !v29
  s[1815] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = v26 ? 18262 /* 2020-01-01 */ : FIRST_DAY
  s[1811] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = v26 ? 18262 /* 2020-01-01 */ : NEVER
  s[1812] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = !v26 || LOV1559_9_valg_nej || !v26
  s[1814] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[242] ? 20300 /* 2025-07-31 */ : FIRST_DAY
  s[1817] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[242] ? 20300 /* 2025-07-31 */ : NEVER
  s[1818] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[242] && f.modtogHjaelp30Juni2025
  s[1819] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = !LOV1655_udbetaling_er || !s[242]
  s[1820] = LOV1655_udbetaling_ir
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v39 = f.harDanskIndfoedsret || f.bopaelsmaanederEfter15 >= 120 && f.bopaelsmaanederLigeFoer >= 60 || f.opholdstilladelseEfterUdlaendingeloven7Eller8
  const LSP_2_1 = !s[2] || v39
  s[1828] = LSP_2_1
  const LSP_2_1_nej = !s[2] || !v39
  s[1829] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = !s[2] || LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst
  s[519] = LSP_2_1_eu
  const LSP_2_1_eu_nej = !s[2] || (LSP_2_1_nej || !s[2]) && f.ligestilletEfterEUEllerOverenskomst === false
  s[522] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v44 = f.vurderingsdato >= 18670 /* 2021-02-12 */
  s[534] = v44
  const v45 = f.vurderingsdato >= 18248 /* 2019-12-18 */
  const LSP_3_danmark = !s[2] || v45
  s[1834] = LSP_3_danmark
  const LSP_3_danmark_nej = !s[2] || !v45 || !v44
  s[1835] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = !s[2] || v45 && !v44
  s[1836] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v49 = LSP_3_danmark_nej || LSP_3_danmark_ir
  const v50 = LSP_3_danmark ? (v49 ? Math.min(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v51 = LSP_3_danmark ? (v49 ? Math.max(f.bopaelsmaanederEfter15, f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederIDanmarkEfter15) : f.bopaelsmaanederEfter15
  const v52 = s[64] || !s[2]
  s[518] = v52
  const LSP_3_2 = !s[2] || f.harDanskIndfoedsret && v52 && v51 >= 360
  s[1830] = LSP_3_2
  const LSP_3_2_nej = !s[2] || f.harDanskIndfoedsret === false || f.vurderingsdato < s[44] || v50 < 360
  s[1831] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const LSP_3_3 = !s[2] || f.harDanskIndfoedsret && f.flyttetEfterTilkendelsen && (v51 >= 120 || v51 * 4 >= f.maanederFra15TilPensionen)
  s[1832] = LSP_3_3
  const LSP_3_3_nej = !s[2] || f.harDanskIndfoedsret === false || f.flyttetEfterTilkendelsen === false || v50 < 120 && v50 * 4 < f.maanederFra15TilPensionen
  s[1833] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v57 = f.flyttetEfterTilkendelsen && f.saerligeOmstaendighederForPensionIUdlandet
  const LSP_3_1 = !s[2] || f.harFastBopaelIDanmark || f.harFastBopaelPaaFaeroeerneEllerIGroenland && v49 || f.harHyrePaaDanskSkib || LSP_3_2 || LSP_3_3 || v57
  s[520] = LSP_3_1
  const LSP_3_1_nej = !s[2] || f.harFastBopaelIDanmark === false && (f.harFastBopaelPaaFaeroeerneEllerIGroenland === false || LSP_3_danmark) && f.harHyrePaaDanskSkib === false && (LSP_3_2_nej || !s[2]) && (LSP_3_3_nej || !s[2]) && !v57
  s[523] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v60 = f.bopaelsmaanederEfter15 >= 36
  const LSP_4 = !s[2] || v60
  s[521] = LSP_4
  const LSP_4_nej = !s[2] || !v60
  s[524] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v63 = s[43] <= 3651 /* 1979-12-31 */
  s[517] = v63
  const v64 = s[44] >= 3652 /* 1980-01-01 */
  s[508] = v64
  const v65 = s[183] ? f.hidtidigeFyrretyvendedele : Math.min(Math.floor(f.bopaelsmaanederEfter15 / 12), 40)
  const LSP_5_2 = v63 ? -Infinity : v65
  s[509] = LSP_5_2
  const LSP_5_2_hoej = v63 ? Infinity : v65
  s[510] = LSP_5_2_hoej
  const v68 = s[44] >= 20270 /* 2025-07-01 */
  s[511] = v68
  const LSP_5_2_er = s[43] < 20270 /* 2025-07-01 */ && (v63 || v64 && s[43] <= 14518 /* 2009-10-01 */ || s[44] >= 14519 /* 2009-10-02 */ && s[506])
  s[515] = LSP_5_2_er
  const LSP_5_2_ir = s[43] < 20270 /* 2025-07-01 */ && (v63 || s[507]) || v68 || !s[2]
  s[516] = LSP_5_2_ir
}

function svar_46(f, s) {
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v0 = s[508] && s[43] <= 20269 /* 2025-06-30 */
  const v1 = s[509] > -Infinity && s[510] < Infinity
  const v2 = quotient([s[509], 250], [1], 'nærmeste', 10)
  const v3 = quotient([s[510], 250], [1], 'nærmeste', 10)
  const v4 = v1 ? Math.min(v2, v3) : -Infinity
  const v5 = v1 ? Math.max(v2, v3) : Infinity
  const v6 = s[511] && s[506]
  const v7 = s[512] === Infinity ? Infinity : s[512] - 180
  const v8 = Math.max(600, s[513] === -Infinity ? -Infinity : s[513] - 180)
  const v9 = v7 >= Infinity
  const v10 = f.bopaelsmaanederEfter15 >= 12
  const v11 = s[514] ? f.hidtidigProcentandel : v10 ? Math.min(10000, v9 ? -Infinity : quotient([f.bopaelsmaanederEfter15, 10, 10000], [v7, 9], 'nærmeste', 100)) : 0
  const v12 = s[514] ? f.hidtidigProcentandel : v10 ? Math.min(10000, v9 ? Infinity : Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (v8 * 9)) * 100) : 0
  const v13 = v0 && s[515] && !(!v1 && (!s[515] || !s[516] && s[509] === s[510]))
  const v14 = v6 && (s[514] || !v10 || !(v9 && s[2] && v7 === v8))
  const LSP_5_3 = s[517] ? -Infinity : v13 ? (v14 ? Math.min(v4, v11) : v4) : v11
  s[1837] = LSP_5_3
  const LSP_5_3_hoej = s[517] ? Infinity : v13 ? (v14 ? Math.max(v5, v12) : v5) : v12
  s[1838] = LSP_5_3_hoej
  const LSP_5_3_er = s[517] || v13 || v14
  s[1839] = LSP_5_3_er
  const LSP_5_3_ir = s[517] || v0 && (s[516] || !v1) || v6 && !s[514] && v10 && (!s[2] || v9) || s[507]
  s[1840] = LSP_5_3_ir
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v19 = f.pensionBetalesFra >= 13332 /* 2006-07-03 */
  const v20 = f.pensionBetalesFra >= 17713 /* 2018-07-01 */
  const v21 = v20 ? (v10 ? Math.min(10000, Math.round(f.bopaelsmaanederEfter15 * 10 * 100 / (f.maanederFra15TilPensionen * 9)) * 100) : 0) : Math.round(Math.min(40, Math.floor(f.bopaelsmaanederEfter15 * 50 / f.maanederFra15TilPensionen)) * 250 / 10) * 10
  const v22 = (s[43] < 20270 /* 2025-07-01 */ || !s[2]) && v20
  const LSP_6 = v22 ? -Infinity : v19 ? v21 : -Infinity
  s[1841] = LSP_6
  const LSP_6_hoej = v22 ? Infinity : v19 ? v21 : Infinity
  s[1842] = LSP_6_hoej
  const LSP_6_ir = v22 || !(v22 && !(s[511] || !v20)) && !v19
  s[1843] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const LSP_12_1 = !s[2] || s[518] && (s[519] || !s[2]) && (s[520] || !s[2]) && (s[521] || !s[2]) && (s[64] || s[519] || s[520] || s[521])
  s[1844] = LSP_12_1
  const LSP_12_1_nej = !s[2] || f.vurderingsdato < s[44] || s[522] || s[523] || s[524]
  s[1845] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v28 = f.vurderingsdato >= 17326 /* 2017-06-09 */
  const LSP_13 = !s[2] || !v28 || f.vurderingsdato < 17487 /* 2017-11-17 */
  s[1846] = LSP_13
  const LSP_13_nej = !s[2] || v28
  s[1847] = LSP_13_nej
  const LSP_13_ir = !s[2] || v28 && f.vurderingsdato < 17487 /* 2017-11-17 */
  s[1848] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v32 = f.vurderingsdato >= shiftMonths(f.foedselsdag, 216)
  const LSP_16_1 = !s[2] || !s[1] && v32 && s[65] || s[1] && s[184] && s[65]
  s[1851] = LSP_16_1
  const LSP_16_1_nej = !s[2] || !s[1] && (!v32 || s[64]) || s[1] && (!s[184] || s[64])
  s[1852] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v35 = s[1] && v32 && !s[184] && (f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring)
  const LSP_16_2 = !s[2] || v35
  s[1853] = LSP_16_2
  const LSP_16_2_nej = !s[2] || !v35
  s[1854] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v38 = f.arbejdsevnenErVarigtNedsat && f.ikkeSelvforsoergendeTrodsStoette
  const LSP_16_3 = !s[2] || v38
  s[1855] = LSP_16_3
  const LSP_16_3_nej = !s[2] || !v38
  s[1856] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v41 = LSP_16_1 || LSP_16_2
  const LSP_16 = !s[2] || (v41 || !s[2]) && (LSP_16_3 || !s[2]) && (v41 || LSP_16_3)
  s[1849] = LSP_16
  const LSP_16_nej = !s[2] || (LSP_16_1_nej || !s[2]) && (LSP_16_2_nej || !s[2]) && (LSP_16_1_nej || LSP_16_2_nej) || LSP_16_3_nej
  s[1850] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const v44 = !s[52] || !s[525]
  const LSP_17_2 = !s[2] || v44
  s[1857] = LSP_17_2
  const LSP_17_2_nej = !s[2] || !v44
  s[1858] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene && !s[2]
  s[1859] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_ir = f.bedtOmAfgoerelseOmPensionAlene === false || !s[2]
  s[1860] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const LSP_17_3_senior = !s[526] || s[527] && !s[528] && (f.seniorpensionAnsoegtDen >= shiftMonths(s[43], -60) || !s[2]) && f.langvarigOgAktuelTilknytning
  s[1861] = LSP_17_3_senior
  const LSP_17_3_senior_nej = !s[526] || !s[527] || s[528] || f.seniorpensionAnsoegtDen < shiftMonths(s[44], -60) || f.langvarigOgAktuelTilknytning === false
  s[1862] = LSP_17_3_senior_nej
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v51 = f.dokumenteretIngenForbedring || f.heltAabenbartIngenForbedring || f.bedtOmAfgoerelseOmPensionAlene
  const LSP_18_1 = !s[2] || !s[1] && v51 || s[1] && (!s[63] && v51 && (f.sagenErForelagtTeamet || s[529]) || s[63] && v51)
  s[1863] = LSP_18_1
  const LSP_18_1_nej = !s[2] || !s[1] && !v51 || s[1] && (!s[63] && (!v51 || f.sagenErForelagtTeamet === false && s[530]) || s[63] && !v51)
  s[1864] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v54 = f.forklaringPaaManglendeSelvforsoergelse || f.konkreteArbejdsfunktionerErAngivet
  const v55 = f.redegoerelseForIngenForbedring && f.redegoerelseForRessourcerIPensionssag && f.forklaringPaaVarigNedsaettelse && v54
  const v56 = f.planMedFuldAfklaring && f.dokumentationForUdtoemteIndsatser && f.forklaringPaaVarigNedsaettelse && v54
  const LSP_19_1 = !s[2] || !s[1] && v55 || s[1] && (s[63] || v56)
  s[1867] = LSP_19_1
  const LSP_19_1_nej = !s[2] || !s[1] && !v55 || s[1] && (s[63] || !v56)
  s[1868] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = !s[2] || f.moedeMedBeslutterneErTilbudt
  s[1869] = LSP_20_3
  const LSP_20_3_nej = !s[2] || f.moedeMedBeslutterneErTilbudt === false
  s[1870] = LSP_20_3_nej
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v61 = f.pensionssagenOvergikDen >= 13332 /* 2006-07-03 */
  s[544] = v61
  const v62 = shiftMonths(f.pensionssagenOvergikDen, 3)
  s[543] = v62
  const LSP_21_1 = v61 ? v62 : FIRST_DAY
  s[1871] = LSP_21_1
  const LSP_21_1_hoej = v61 ? v62 : NEVER
  s[1872] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v65 = s[52] && (f.maanederMedFuldtidsarbejde >= 300 || f.maanederMedFuldtidsarbejde >= 240 && f.langTilknytningMed20Til25Aar)
  const SENBEK_2_1 = !s[2] || v65
  s[2381] = SENBEK_2_1
  const SENBEK_2_1_nej = !s[2] || !v65
  s[2382] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v68 = f.arbejdsevneISenesteJob <= 1500 && f.varigtNedsatISenesteJob
  const v69 = f.vurderingsdato < s[531] || SENBEK_2_1_nej || !v68
  const v70 = (f.vurderingsdato >= s[532] || !s[2]) && (SENBEK_2_1 || !s[2]) && v68
  const v71 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  const LSP_26a_1 = !s[2] || s[52] && (!s[246] && v70 || s[246] && v70 && !v71)
  s[1874] = LSP_26a_1
  const LSP_26a_1_nej = !s[2] || !s[52] || !s[246] && v69 || s[246] && (v69 || v71)
  s[1875] = LSP_26a_1_nej
}

function svar_47(f, s) {
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v1 = intersect(v0, s[416])
  const v2 = from(v1, 13332 /* 2006-07-03 */)
  const v3 = dayReaching(v2, 13332 /* 2006-07-03 */, 1)
  const v4 = v3 >= 18262 /* 2020-01-01 */
  const v5 = v3 >= 18670 /* 2021-02-12 */
  const v6 = v3 >= NEVER
  s[1878] = v6
  const LSP_26a_5 = !v4 ? v2 : !v5 ? NO_DAYS : v2
  s[1876] = LSP_26a_5
  const LSP_26a_5_hoej = !v4 ? v2 : !v5 ? ALL_DAYS : v2
  s[1877] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = !v4 || v5
  s[1879] = LSP_26a_5_eksakt
  const LSP_26a_5_ir = v6 || v4 && !v5
  s[1880] = LSP_26a_5_ir
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[2] ? (s[52] ? shiftMonths(s[43], -78) : NEVER) : FIRST_DAY
  s[1881] = LSP_26b
  const LSP_26b_hoej = s[2] ? (s[52] ? shiftMonths(s[44], -78) : NEVER) : NEVER
  s[1882] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const v13 = s[527] ? shiftMonths(f.seniorpensionAnsoegtDen, 6) : NEVER
  const LSP_26d_2 = s[526] ? v13 : FIRST_DAY
  s[1883] = LSP_26d_2
  const LSP_26d_2_hoej = s[526] ? v13 : NEVER
  s[1884] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v16 = f.foedselsdag >= -1826 /* 1965-01-01 */
  const v17 = f.anciennitetPaaArbejdsmarkedet >= 528
  const v18 = f.anciennitetPaaArbejdsmarkedet >= 516
  const v19 = v17 ? 3 : v18 ? 2 : f.anciennitetPaaArbejdsmarkedet >= 504 ? 1 : 0
  const v20 = f.foedselsdag >= -365 /* 1969-01-01 */
  const v21 = f.anciennitetPaaArbejdsmarkedet >= 540
  const v22 = v21 ? 3 : v17 ? 2 : v18 ? 1 : 0
  const v23 = f.anciennitetPaaArbejdsmarkedet >= 552 ? 3 : v21 ? 2 : v17 ? 1 : 0
  const LSP_26h_3_ir = !s[2] || s[533] && (!s[534] || s[535] && v16 && v20 && s[536])
  s[1897] = LSP_26h_3_ir
  const LSP_26h_3 = s[2] ? (s[533] ? (s[534] ? (s[535] ? (v16 ? (v20 ? (s[536] ? -Infinity : v23) : v22) : v19) : 0) : -Infinity) : 0) : -Infinity
  s[1895] = LSP_26h_3
  const LSP_26h_3_hoej = s[2] ? (s[533] ? (s[534] ? (s[535] ? (v16 ? (v20 ? (s[536] ? Infinity : v23) : v22) : v19) : 0) : Infinity) : 0) : Infinity
  s[1896] = LSP_26h_3_hoej
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v27 = LSP_26h_3_hoej >= 1
  const v28 = LSP_26h_3 >= 1
  const v29 = LSP_26h_3 > -Infinity && LSP_26h_3_hoej < Infinity
  const v30 = quotient([LSP_26h_3, 12], [1], 'ned', 1)
  const v31 = quotient([LSP_26h_3_hoej, 12], [1], 'ned', 1)
  const v32 = !v29 && !LSP_26h_3_ir && LSP_26h_3 === LSP_26h_3_hoej
  const v33 = shiftMonths(s[43], -(v29 ? Math.max(v30, v31) : Infinity))
  const v34 = shiftMonths(s[44], -(v29 ? Math.min(v30, v31) : -Infinity))
  const v35 = !s[2] || LSP_26h_3_ir || !v29
  const v36 = v27 && !v32
  const v37 = LSP_26h_3_ir && !v32 && v34 >= NEVER
  const v38 = v28 ? v34 : NEVER
  const LSP_26g_dag_er = !s[2] || !s[533] || !s[534] || v36 || !v28 || v37
  s[1890] = LSP_26g_dag_er
  const LSP_26g_dag_ir = !s[2] || s[533] && (!s[534] || v27 && v35 || LSP_26h_3_ir && !((v32 || !v35 && v33 === v34) && !v32 && (v32 || v33 === NEVER)))
  s[1891] = LSP_26g_dag_ir
  const LSP_26g_dag = s[2] ? (s[533] ? (s[534] ? (v36 ? v33 : NEVER) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1888] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[2] ? (s[533] ? (s[534] ? (v36 ? (!v28 || v37 ? Math.max(v34, v38) : v34) : v38) : NEVER) : NEVER) : NEVER
  s[1889] = LSP_26g_dag_hoej
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v43 = f.vurderingsdato >= s[33]
  const v44 = LSP_26g_dag_er && f.vurderingsdato >= LSP_26g_dag
  const v45 = f.tilknytningI9Maaneder || f.kommerFraFleksydelse
  const LSP_26g = !s[2] || s[533] && (!s[534] || (s[65] && (v43 || !s[2]) && (v44 || LSP_26g_dag_ir) && (f.vurderingsdato < s[44] || v43 || v44) || !s[2]) && v45 && !s[154])
  s[1885] = LSP_26g
  const LSP_26g_nej = !s[2] || !s[533] || !s[534] || s[64] || f.vurderingsdato < s[34] || LSP_26g_dag_er && f.vurderingsdato < LSP_26g_dag_hoej || !v45 || s[154]
  s[1886] = LSP_26g_nej
  const LSP_26g_ir = !s[2] || s[533] && !s[534]
  s[1887] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const v49 = -(s[537] && f.foedselsdag <= -1827 /* 1964-12-31 */ || s[538] && f.foedselsdag <= -366 /* 1968-12-31 */ ? 84 : 72)
  const LSP_26h_1_ir = !s[2] || s[533] && (!s[534] || !s[2])
  s[1894] = LSP_26h_1_ir
  const LSP_26h_1 = s[2] ? (s[533] ? (s[534] ? shiftMonths(s[43], v49) : FIRST_DAY) : NEVER) : FIRST_DAY
  s[1892] = LSP_26h_1
  const LSP_26h_1_hoej = s[2] ? (s[533] ? (s[534] ? shiftMonths(s[44], v49) : NEVER) : NEVER) : NEVER
  s[1893] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v53 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v54 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v55 = intersect(v53, v54)
  const LSP_26v_1 = from(v55, 13332 /* 2006-07-03 */)
  s[1898] = LSP_26v_1
  const LSP_26v_1_ir = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1899] = LSP_26v_1_ir
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v58 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v59 = intersect(v53, v58)
  const LSP_26v_2 = from(v59, 13332 /* 2006-07-03 */)
  s[1900] = LSP_26v_2
  const LSP_26v_2_ir = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1901] = LSP_26v_2_ir
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v62 = f.vurderingsdato >= 19108 /* 2022-04-26 */
  const LSP_29_1_eget = !s[2] || !v62 || f.vurderingsdato < 19968 /* 2024-09-02 */
  s[1902] = LSP_29_1_eget
  const LSP_29_1_eget_nej = !s[2] || v62
  s[1903] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = !s[2] || v62 && f.vurderingsdato < 19968 /* 2024-09-02 */
  s[1904] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const LSP_32a_1_aegtefaelle = !s[2] || !s[539]
  s[1905] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = !s[2] || s[539]
  s[1906] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const v68 = Math.round(f.indtaegtsgrundlagForFoertidspension * (f.aegtefaelleHarOgsaaPension ? 1500 : 3000) / 10000)
  const LSP_32c_1 = s[2] ? v68 : -Infinity
  s[1907] = LSP_32c_1
  const LSP_32c_1_hoej = s[2] ? v68 : Infinity
  s[1908] = LSP_32c_1_hoej
}

function svar_48(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = f.vurderingsdato >= 18162 /* 2019-09-23 */
  const v1 = SATS_61(f.vurderingsdato)
  const v2 = SATS_62(f.vurderingsdato)
  const v3 = f.giftEllerSamlevende ? (s[540] ? -Infinity : v1) : s[540] ? -Infinity : v2
  const v4 = f.giftEllerSamlevende ? (s[540] ? Infinity : v1) : s[540] ? Infinity : v2
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3], [40], 'nærmeste', 100)
  const v7 = quotient([v4], [40], 'nærmeste', 100)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[540] && v3 === v4
  const v11 = s[540] || !v5
  const v12 = v8 > -Infinity && v9 < Infinity
  const v13 = quotient([v8, 12], [1], 'nærmeste', 100)
  const v14 = quotient([v9, 12], [1], 'nærmeste', 100)
  const v15 = f.vurderingsdato >= 17488 /* 2017-11-18 */
  const LSP_32c_2_er = !s[2] || v15 || !v10 && !(!v12 && (v10 || !v11 && v8 === v9))
  s[1911] = LSP_32c_2_er
  const LSP_32c_2_ir = !s[2] || !v15 && (v11 || !v12) || v15 && !v0
  s[1912] = LSP_32c_2_ir
  const LSP_32c_2 = s[2] ? (v15 ? (v0 ? 0 : -Infinity) : v12 ? Math.min(v13, v14) : -Infinity) : -Infinity
  s[1909] = LSP_32c_2
  const LSP_32c_2_hoej = s[2] ? (v15 ? (v0 ? 0 : Infinity) : v12 ? Math.max(v13, v14) : Infinity) : Infinity
  s[1910] = LSP_32c_2_hoej
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v20 = f.folkepensionAnsoegtDen >= 13332 /* 2006-07-03 */
  const v21 = f.folkepensionAnsoegtDen >= 17326 /* 2017-06-09 */
  const LSP_33_1_tilbage = !v20 || v21 && (f.folkepensionAnsoegtDen < 17487 /* 2017-11-17 */ || shiftDays(shiftMonths(monthStart(s[44]), 5), 9) >= f.folkepensionAnsoegtDen)
  s[1917] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = !v20 || !v21 || f.folkepensionAnsoegtDen < 17487 /* 2017-11-17 */ || shiftDays(shiftMonths(monthStart(s[43]), 5), 9) < f.folkepensionAnsoegtDen
  s[1918] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = !v20 || v21 && (f.folkepensionAnsoegtDen < 17487 /* 2017-11-17 */ || !s[2])
  s[1919] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v25 = shiftDays(s[541], 1)
  const v26 = shiftDays(s[542], 1)
  const v27 = shiftDays(monthEnd(Math.max(s[43], f.folkepensionAnsoegtDen)), 1)
  const v28 = shiftDays(monthEnd(Math.max(s[44], f.folkepensionAnsoegtDen)), 1)
  const v29 = Math.max(v25, v27)
  const v30 = Math.min(v26, v28)
  const v31 = LSP_33_1_tilbage_ir && v30 >= v29
  const v32 = LSP_33_1_tilbage_nej || v31
  const v33 = LSP_33_1_tilbage_nej ? (v31 ? Math.min(v27, v29) : v27) : v29
  const v34 = LSP_33_1_tilbage_nej ? (v31 ? Math.max(v28, v30) : v28) : v30
  const LSP_33_1_er = !v20 || s[514] || LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v31
  s[1915] = LSP_33_1_er
  const LSP_33_1_ir = !v20 || s[514] && !s[2] || !s[514] && (LSP_33_1_tilbage && !s[2] || LSP_33_1_tilbage_nej && !s[2] || LSP_33_1_tilbage_ir && !s[2] || LSP_33_1_tilbage_ir && !(s[2] && v25 === v26 && s[2] && v27 === v28 && v25 === v27))
  s[1916] = LSP_33_1_ir
  const LSP_33_1 = v20 ? (s[514] ? v25 : LSP_33_1_tilbage ? (v32 ? Math.min(v25, v33) : v25) : v33) : FIRST_DAY
  s[1913] = LSP_33_1
  const LSP_33_1_hoej = v20 ? (s[514] ? v26 : LSP_33_1_tilbage ? (v32 ? Math.max(v26, v34) : v26) : v34) : NEVER
  s[1914] = LSP_33_1_hoej
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v39 = shiftDays(monthEnd(s[543]), 1)
  s[552] = v39
  const v40 = s[543] >= f.pensionAfgjortDen ? shiftDays(monthEnd(f.pensionAfgjortDen), 1) : v39
  const LSP_33_2 = s[544] ? v40 : FIRST_DAY
  s[1920] = LSP_33_2
  const LSP_33_2_hoej = s[544] ? v40 : NEVER
  s[1921] = LSP_33_2_hoej
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v43 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v44 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v45 = intersect(v43, v44)
  const LSP_37 = from(v45, 13332 /* 2006-07-03 */)
  s[1922] = LSP_37
  const LSP_37_ir = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1) >= NEVER
  s[1923] = LSP_37_ir
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v48 = f.vurderingsdato >= 18671 /* 2021-02-13 */
  s[732] = v48
  const LSP_44_udsendte = !s[2] || v48
  s[1926] = LSP_44_udsendte
  const LSP_44_udsendte_nej = !s[2] || !v48 || f.vurderingsdato < 19107 /* 2022-04-25 */
  s[1927] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = !s[2] || v48 && f.vurderingsdato < 19107 /* 2022-04-25 */
  s[1928] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v52 = f.vurderingsdato < s[545] || f.samtykkerTilFrakendelse
  const v53 = f.udsendtMedPsykiskLidelse === false || LSP_44_udsendte_nej || LSP_44_udsendte_ir
  const v54 = f.udsendtMedPsykiskLidelse && LSP_44_udsendte
  const v55 = f.vaesentligtForbedretOgSelvforsoergende === false || !v52 || v54
  const v56 = f.vaesentligtForbedretOgSelvforsoergende && v52 && v53
  const LSP_44_1 = !s[2] || !s[539] && v56 || s[539] && (!s[546] && f.vaesentligtForbedretOgSelvforsoergende && v52 && v53 && f.saerligeOmstaendighederForFrakendelse || s[546] && v56)
  s[1924] = LSP_44_1
  const LSP_44_1_nej = !s[2] || !s[539] && v55 || s[539] && (!s[546] && (f.vaesentligtForbedretOgSelvforsoergende === false || !v52 || v54 || f.saerligeOmstaendighederForFrakendelse === false) || s[546] && v55)
  s[1925] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[2] ? v3 : -Infinity
  s[1929] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[2] ? v4 : Infinity
  s[1930] = LSP_49_1_foertidspension_hoej
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v61 = SATS_63(f.vurderingsdato)
  const v62 = s[540] ? -Infinity : v61
  const v63 = s[540] ? Infinity : v61
  const v64 = s[547] || s[375] && f.vurderingsdato <= 17531 /* 2017-12-31 */ || s[52] && f.vurderingsdato <= 18627 /* 2020-12-31 */ || s[59]
  const v65 = SATS_64(f.vurderingsdato)
  const v66 = SATS_65(f.vurderingsdato)
  const v67 = f.giftEllerSamlevende ? (v64 ? -Infinity : v65) : v64 ? -Infinity : v66
  const v68 = f.giftEllerSamlevende ? (v64 ? Infinity : v65) : v64 ? Infinity : v66
  const v69 = v63 === Infinity
  const v70 = v67 === -Infinity
  const v71 = v62 === -Infinity
  const v72 = v68 === Infinity
  const v73 = v69 && v70 || v71 && v72
  const LSP_49_1_folkepension_er = !s[2] || !(v73 && !s[540] && v62 === v63 && !v64 && v67 === v68)
  s[1933] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = !s[2] || s[540] || v64 || v73
  s[1934] = LSP_49_1_folkepension_ir
  const LSP_49_1_folkepension = s[2] ? (v71 || v70 ? -Infinity : v62 + v67) : -Infinity
  s[1931] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[2] ? (v69 || v72 ? Infinity : v63 + v68) : Infinity
  s[1932] = LSP_49_1_folkepension_hoej
}

function svar_49(f, s) {
  // OFL.8: Du kan se oplysninger om dine egne forhold (OFL § 8)
  const v0 = f.personligeForholdErOmtalt && f.undtagetEfterOffentlighedsloven === false && f.hensynModEgenacces === false
  const OFL_8 = !s[5] || v0
  s[1935] = OFL_8
  const OFL_8_nej = !s[5] || !v0
  s[1936] = OFL_8_nej
  // OFL.9.1: Anmodningen efter offentlighedsloven er tilstrækkelig (OFL § 9, stk. 1)
  const v3 = f.sagenAngivet && f.temaErAngivet
  const OFL_9_1 = !s[5] || v3
  s[1937] = OFL_9_1
  const OFL_9_1_nej = !s[5] || !v3
  s[1938] = OFL_9_1_nej
  // OFL.9.2: Anmodningen efter offentlighedsloven kan afslås uden at blive behandlet (OFL § 9, stk. 2)
  const v6 = !s[548] && (f.uforholdsmaessigtRessourceforbrug || f.retsstridigtFormaal) || s[548] && (f.uforholdsmaessigtRessourceforbrug || f.retsstridigtFormaal || f.chikanoestFormaal)
  const OFL_9_2 = !s[5] || v6
  s[1939] = OFL_9_2
  const OFL_9_2_nej = !s[5] || !v6
  s[1940] = OFL_9_2_nej
  // OFL.13.1: Oplysningen skal noteres (OFL § 13, stk. 1)
  const v9 = f.sagenErEnAfgoerelsessag && f.sagenErEnStraffesag === false
  const v10 = v9 && s[549] && f.oplysningenErModtagetUdenDokument && f.oplysningenHarBetydning
  const OFL_13_1 = !s[5] || v10
  s[1941] = OFL_13_1
  const OFL_13_1_nej = !s[5] || !v10
  s[1942] = OFL_13_1_nej
  // OFL.13.2: Sagsskridtet skal noteres (OFL § 13, stk. 2)
  const v13 = v9 && f.sagsskridtetErVaesentligt && f.sagsskridtetFremgaarAfDokumenterne === false
  const OFL_13_2 = !s[5] || v13
  s[1943] = OFL_13_2
  const OFL_13_2_nej = !s[5] || !v13
  s[1944] = OFL_13_2_nej
  // OFL.15.1: Dokumentet skal journaliseres (OFL § 15, stk. 1)
  const v16 = (f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt' || f.dokumentetsVej === 'internt_endeligt') && f.dokumentetHarBetydning
  const OFL_15_1 = !s[5] || v16
  s[1945] = OFL_15_1
  const OFL_15_1_nej = !s[5] || !v16
  s[1946] = OFL_15_1_nej
  // OFL.15.2: Dokumentet skal journaliseres snarest (OFL § 15, stk. 2)
  const v19 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt'
  const OFL_15_2 = !s[5] || (OFL_15_1 || !s[5]) && v19
  s[1947] = OFL_15_2
  const OFL_15_2_nej = !s[5] || OFL_15_1_nej || !v19
  s[1948] = OFL_15_2_nej
  // OFL.36.2: Anmodningen efter offentlighedsloven skal være færdigbehandlet (OFL § 36, stk. 2)
  const v22 = f.anmodningEfterOffentlighedslovenModtaget >= 16071 /* 2014-01-01 */
  s[1954] = v22
  const v23 = shiftDays(f.anmodningEfterOffentlighedslovenModtaget, 1)
  const v24 = from(ALL_DAYS, v23)
  const v25 = from(ALL_DAYS, shiftDays(v23, 120))
  const v26 = without(v24, v25)
  const v27 = onWeekdays(v26, 62)
  const v28 = intersectTable(v26, HELLIGDAGE_1)
  const v29 = without(v27, v28)
  const v30 = dayReaching(v29, v23, 7)
  const v31 = !v22 && s[5] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false
  const OFL_36_2_ir = !v31 && !v22
  s[807] = OFL_36_2_ir
  const OFL_36_2 = v31 ? v30 : v22 ? v30 : FIRST_DAY
  s[1949] = OFL_36_2
  const OFL_36_2_hoej = v31 ? v30 : v22 ? v30 : NEVER
  s[1950] = OFL_36_2_hoej
  // OFL.36.2.praksis: Så hurtigt bør anmodningen efter offentlighedsloven være færdig (OFL § 36, stk. 2)
  const v35 = dayReaching(v29, v23, 14)
  const v36 = f.anmodningensOmfang === 'enkel' ? dayReaching(v29, v23, 2) : f.anmodningensOmfang === 'almindelig' ? v30 : f.anmodningensOmfang === 'saerlig_gennemgang' ? v35 : dayReaching(v29, v23, 40)
  const OFL_36_2_praksis = v22 ? v36 : FIRST_DAY
  s[1952] = OFL_36_2_praksis
  const OFL_36_2_praksis_hoej = v22 ? v36 : NEVER
  s[1953] = OFL_36_2_praksis_hoej
  // OFL.36.2.underretning: Du skal have besked om, at fristen efter offentlighedsloven ikke holdes (OFL § 36, stk. 2)
  const v39 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet || (OFL_36_2_hoej >= f.vurderingsdato || OFL_36_2_ir) && f.ikkeMuligtIndenForFristen === false
  const v40 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && (OFL_36_2 < f.vurderingsdato || f.ikkeMuligtIndenForFristen)
  const OFL_36_2_underretning = v31 && v40 || !v31 && (!v22 || v40)
  s[1955] = OFL_36_2_underretning
  const OFL_36_2_underretning_nej = v31 && v39 || !v31 && (!v22 || v39)
  s[1956] = OFL_36_2_underretning_nej
  // OFL.37.1: Klagen efter offentlighedsloven går til sagens øverste klageinstans (OFL § 37, stk. 1)
  const v43 = f.klagenGaelder === 'offentlighedsloven'
  const v44 = v43 && !s[550]
  const OFL_37_1 = !s[5] || v44
  s[1957] = OFL_37_1
  const OFL_37_1_nej = !s[5] || !v44
  s[1958] = OFL_37_1_nej
  // OFL.37.2: Klagen over aktindsigt skal være sendt videre (OFL § 37, stk. 2)
  const v47 = f.klageOverAfslagModtaget >= 16071 /* 2014-01-01 */
  const v48 = shiftDays(f.klageOverAfslagModtaget, 1)
  const v49 = from(ALL_DAYS, v48)
  const v50 = from(ALL_DAYS, shiftDays(v48, 120))
  const v51 = without(v49, v50)
  const v52 = onWeekdays(v51, 62)
  const v53 = intersectTable(v51, HELLIGDAGE_1)
  const v54 = without(v52, v53)
  const v55 = dayReaching(v54, v48, 7)
  const OFL_37_2 = v47 ? v55 : FIRST_DAY
  s[1959] = OFL_37_2
  const OFL_37_2_hoej = v47 ? v55 : NEVER
  s[1960] = OFL_37_2_hoej
  const OFL_37_2_ir = f.afgoerelsenOmAktindsigtFastholdes === false || !v47
  s[1961] = OFL_37_2_ir
  // OFL.37.3: Klageinstansen skal være færdig med klagen over aktindsigt (OFL § 37, stk. 3)
  const v59 = f.klageOverAfslagModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[1964] = v59
  const v60 = shiftDays(f.klageOverAfslagModtagetAfKlageinstansen, 1)
  const v61 = from(ALL_DAYS, v60)
  const v62 = from(ALL_DAYS, shiftDays(v60, 120))
  const v63 = without(v61, v62)
  const v64 = onWeekdays(v63, 62)
  const v65 = intersectTable(v63, HELLIGDAGE_1)
  const v66 = without(v64, v65)
  const v67 = dayReaching(v66, v60, 20)
  const OFL_37_3 = v59 ? v67 : FIRST_DAY
  s[1962] = OFL_37_3
  const OFL_37_3_hoej = v59 ? v67 : NEVER
  s[1963] = OFL_37_3_hoej
  // OFL.38.1: Afslaget skal vejlede om tilsynet (OFL § 38, stk. 1)
  const v70 = v43 && s[550]
  const OFL_38_1 = !s[5] || v70
  s[1965] = OFL_38_1
  const OFL_38_1_nej = !s[5] || !v70
  s[1966] = OFL_38_1_nej
  // OFL.39.1: Du kan klage over, at svaret trækker ud (OFL § 39, stk. 1)
  const v73 = v35 >= f.vurderingsdato
  const v74 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet === false && !v73
  const OFL_39_1 = v31 && !v73 || !v31 && (!v22 || v74)
  s[1967] = OFL_39_1
  const OFL_39_1_nej = v31 && v73 || !v31 && (!v22 || !v74)
  s[1968] = OFL_39_1_nej
}

function svar_50(f, s) {
  // OFL.39.2: Klagen over sagsbehandlingstiden skal være sendt videre (OFL § 39, stk. 2)
  const v0 = f.klageOverSagsbehandlingstidModtaget >= 16071 /* 2014-01-01 */
  s[1971] = v0
  const v1 = shiftDays(f.klageOverSagsbehandlingstidModtaget, 1)
  const v2 = from(ALL_DAYS, v1)
  const v3 = from(ALL_DAYS, shiftDays(v1, 120))
  const v4 = without(v2, v3)
  const v5 = onWeekdays(v4, 62)
  const v6 = intersectTable(v4, HELLIGDAGE_1)
  const v7 = without(v5, v6)
  const v8 = dayReaching(v7, v1, 7)
  const OFL_39_2 = v0 ? v8 : FIRST_DAY
  s[1969] = OFL_39_2
  const OFL_39_2_hoej = v0 ? v8 : NEVER
  s[1970] = OFL_39_2_hoej
  // OFL.39.3: Klageinstansen skal være færdig med klagen over sagsbehandlingstiden (OFL § 39, stk. 3)
  const v11 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen >= 16071 /* 2014-01-01 */
  s[1974] = v11
  const v12 = shiftDays(f.klageOverSagsbehandlingstidModtagetAfKlageinstansen, 1)
  const v13 = from(ALL_DAYS, v12)
  const v14 = from(ALL_DAYS, shiftDays(v12, 120))
  const v15 = without(v13, v14)
  const v16 = onWeekdays(v15, 62)
  const v17 = intersectTable(v15, HELLIGDAGE_1)
  const v18 = without(v16, v17)
  const v19 = dayReaching(v18, v12, 20)
  const OFL_39_3 = v11 ? v19 : FIRST_DAY
  s[1972] = OFL_39_3
  const OFL_39_3_hoej = v11 ? v19 : NEVER
  s[1973] = OFL_39_3_hoej
  // OFL.40.1: Dokumenterne efter offentlighedsloven udleveres, som du ønsker det (OFL § 40, stk. 1)
  const v22 = s[551] || f.materialetErOffentligtTilgaengeligt
  const OFL_40_1 = !s[5] || !v22
  s[1975] = OFL_40_1
  const OFL_40_1_nej = !s[5] || v22
  s[1976] = OFL_40_1_nej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v25 = f.pensionssagenOvergikDen >= 15095 /* 2011-05-01 */
  s[1979] = v25
  const v26 = f.foertidspensionErBevilget ? Math.min(f.pensionBetalesFra, s[552]) : s[552]
  const PENSBEK_7 = v25 ? v26 : FIRST_DAY
  s[1977] = PENSBEK_7
  const PENSBEK_7_hoej = v25 ? v26 : NEVER
  s[1978] = PENSBEK_7_hoej
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v29 = f.foertidspensionAnsoegtDen >= 13332 /* 2006-07-03 */
  s[808] = v29
  const v30 = f.foertidspensionAnsoegtDen >= 15095 /* 2011-05-01 */
  const v31 = v30 && f.staarTilRaadighedUnderPensionssagen
  const PENSBEK_10 = !v29 || v31
  s[1980] = PENSBEK_10
  const PENSBEK_10_nej = !v29 || !v31
  s[1981] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v34 = shiftMonths(f.foertidspensionAnsoegtDen, 3)
  const v35 = v30 ? shiftDays(f.pensionssagenOvergikDen, -1) : f.foertidspensionErBevilget ? Math.min(v34, shiftDays(f.pensionAfgjortDen, -1)) : v34
  const PENSBEK_11 = v29 ? v35 : FIRST_DAY
  s[1983] = PENSBEK_11
  const PENSBEK_11_hoej = v29 ? v35 : NEVER
  s[1984] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v38 = s[1] && (!s[51] && (f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension') || s[51] && !s[63] && s[553])
  const PLANBEK_2_1 = !s[2] || v38
  s[1985] = PLANBEK_2_1
  const PLANBEK_2_1_nej = !s[2] || !v38
  s[1986] = PLANBEK_2_1_nej
  // PLANBEK.4.1: Den praktiserende læges vurdering kan undlades (BEK 47/2026 § 4, stk. 1)
  const v41 = s[1] && (!s[53] && f.bedtOmAfgoerelseOmPensionAlene || s[53] && (!s[66] && (f.bedtOmAfgoerelseOmPensionAlene || f.erIJobafklaring && f.overgikVedRevurderingen) || s[66] && !s[63]))
  const PLANBEK_4_1 = !s[2] || v41
  s[1987] = PLANBEK_4_1
  const PLANBEK_4_1_nej = !s[2] || !v41
  s[1988] = PLANBEK_4_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v44 = f.anmodetOmRefusionDen >= 16252 /* 2014-07-01 */
  const v45 = f.forkertVejledning || f.saerligeOmstaendighederForRefusion ? f.jobafklaringStartede : Math.max(f.jobafklaringStartede, shiftMonths(f.anmodetOmRefusionDen, -3))
  const REFUSIONSBEK_2 = v44 ? v45 : FIRST_DAY
  s[1989] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v44 ? v45 : NEVER
  s[1990] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v44 && s[171]
  s[1991] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = !REFUSIONSBEK_2_er || !v44
  s[1992] = REFUSIONSBEK_2_ir
  // RSL.3.2: Afgørelsen skal være truffet efter kommunens egen frist (RSL § 3, stk. 2, 1. pkt.)
  const v50 = f.ansoegningenModtaget >= 13332 /* 2006-07-03 */
  s[809] = v50
  const v51 = shiftDays(f.ansoegningenModtaget, f.egenSagsbehandlingsfrist)
  const RSL_3_2 = v50 ? v51 : FIRST_DAY
  s[1993] = RSL_3_2
  const RSL_3_2_hoej = v50 ? v51 : NEVER
  s[1994] = RSL_3_2_hoej
  // RSL.3.2.besked: Du skal have skriftlig besked om forsinkelsen (RSL § 3, stk. 2)
  const RSL_3_2_besked = !v50 || f.sagsbehandlingsfristenKanIkkeHoldes
  s[1996] = RSL_3_2_besked
  const RSL_3_2_besked_nej = !v50 || f.sagsbehandlingsfristenKanIkkeHoldes === false
  s[1997] = RSL_3_2_besked_nej
  // RSL.3.2.offentlig: Kommunen skal offentliggøre sine frister (RSL § 3, stk. 2, 2. pkt.)
  const v56 = f.ansoegningenModtaget >= 14700 /* 2010-04-01 */
  const RSL_3_2_offentlig = !v50 || v56
  s[1998] = RSL_3_2_offentlig
  const RSL_3_2_offentlig_nej = !v50 || !v56
  s[1999] = RSL_3_2_offentlig_nej
  // RSL.4: Du har haft mulighed for at medvirke (RSL § 4)
  const RSL_4 = !s[2] || f.harHaftMulighedForAtMedvirke
  s[2000] = RSL_4
  const RSL_4_nej = !s[2] || f.harHaftMulighedForAtMedvirke === false
  s[2001] = RSL_4_nej
  // RSL.5: Din ansøgning er set i forhold til alle muligheder (RSL § 5)
  const v61 = f.setPaaAlleMuligheder && f.setPaaAndreMyndigheder
  const RSL_5 = !s[2] || v61
  s[2002] = RSL_5
  const RSL_5_nej = !s[2] || !v61
  s[2003] = RSL_5_nej
  // RSL.6: Hjælpen skal planlægges ud fra en samlet vurdering (RSL § 6)
  const RSL_6 = !s[2] || f.behovForHjaelpILaengereTid
  s[2004] = RSL_6
  const RSL_6_nej = !s[2] || f.behovForHjaelpILaengereTid === false
  s[2005] = RSL_6_nej
  // RSL.7.1: Dine behov på længere sigt skal være vurderet (RSL § 7, stk. 1)
  const v66 = f.foerstHenvendtOmForsoergelse >= 13332 /* 2006-07-03 */
  s[2008] = v66
  const v67 = f.iKontaktforloeb || f.iSygedagpengeopfoelgning ? NEVER : shiftDays(f.foerstHenvendtOmForsoergelse, 56)
  const RSL_7_1 = v66 ? v67 : FIRST_DAY
  s[2006] = RSL_7_1
  const RSL_7_1_hoej = v66 ? v67 : NEVER
  s[2007] = RSL_7_1_hoej
  // RSL.7a.1: Der skal være taget stilling til flere foranstaltninger (RSL § 7 a, stk. 1)
  const v70 = f.foranstaltningensSlut >= 13332 /* 2006-07-03 */
  s[2011] = v70
  const v71 = shiftDays(f.foranstaltningensSlut, -14)
  const RSL_7a_1 = v70 ? v71 : FIRST_DAY
  s[2009] = RSL_7a_1
  const RSL_7a_1_hoej = v70 ? v71 : NEVER
  s[2010] = RSL_7a_1_hoej
  // RSL.10: Sagen er oplyst godt nok til en afgørelse (RSL § 10)
  const RSL_10 = !s[2] || f.sagenErTilstraekkeligtOplyst
  s[2012] = RSL_10
  const RSL_10_nej = !s[2] || f.sagenErTilstraekkeligtOplyst === false
  s[2013] = RSL_10_nej
  // RSL.10.grundlag: Afgørelsen om arbejdsevne er ugyldig, fordi grundlaget mangler (RSL § 10)
  const v76 = f.forberedendeDelErAktuel === false || f.laegeattestTilTeametErAktuel === false
  const RSL_10_grundlag = !s[1] || s[63] || (PLANBEK_2_1 || !s[2]) && v76 && f.manglenVarUdenBetydning === false
  s[2014] = RSL_10_grundlag
  const RSL_10_grundlag_nej = !s[1] || s[63] || PLANBEK_2_1_nej || !v76 || f.manglenVarUdenBetydning
  s[2015] = RSL_10_grundlag_nej
  const RSL_10_grundlag_ir = !s[1] || s[63]
  s[2016] = RSL_10_grundlag_ir
}

function svar_51(f, s) {
  // RSL.11.2: Du skal oplyse om ændringer (RSL § 11, stk. 2)
  const v0 = f.faarHjaelp && f.forholdHarAendretSig
  const RSL_11_2 = !s[2] || v0
  s[2017] = RSL_11_2
  const RSL_11_2_nej = !s[2] || !v0
  s[2018] = RSL_11_2_nej
  // RSL.11a.1: Myndigheden skal have dit samtykke (RSL § 11 a, stk. 1-2)
  const v3 = f.oplysningensKilde === 'myndighed_eller_akasse'
  const v4 = v3 && f.oplysningensArt === 'oekonomi'
  const v5 = f.vurderingsdato >= 15080 /* 2011-04-16 */
  const v6 = v3 && (f.oplysningensArt === 'oekonomi' || f.oplysningensArt === 'ferie')
  const RSL_11a_1 = !s[2] || !v5 && !v4 || v5 && (f.vurderingsdato < 15140 /* 2011-06-15 */ || !v6)
  s[2019] = RSL_11a_1
  const RSL_11a_1_nej = !s[2] || !v5 && v4 || v5 && (f.vurderingsdato < 15140 /* 2011-06-15 */ || v6)
  s[2020] = RSL_11a_1_nej
  const RSL_11a_1_ir = !s[2] || v5 && f.vurderingsdato < 15140 /* 2011-06-15 */
  s[2021] = RSL_11a_1_ir
  // RSL.11c.1: Samtykket kan undlades (RSL § 11 c, stk. 1)
  const v10 = (f.sagensArtVedSamtykke === 'foertidspension_rejst' || f.sagensArtVedSamtykke === 'frakendelse' || f.sagensArtVedSamtykke === 'tilbagebetaling') && f.oplysningenErNoedvendigUdenSamtykke && f.samtykkeErForsoegtIndhentet
  const RSL_11c_1 = !s[2] || v10
  s[2026] = RSL_11c_1
  const RSL_11c_1_nej = !s[2] || !v10
  s[2027] = RSL_11c_1_nej
  // RSL.11a.1.hentes: Oplysningen må hentes (RSL § 11 a, stk. 1)
  const v13 = RSL_11a_1 || RSL_11a_1_ir
  const v14 = RSL_11c_1_nej || !s[2]
  const RSL_11a_1_hentes = !s[2] || f.harGivetSamtykke || RSL_11a_1_nej || RSL_11c_1
  s[2022] = RSL_11a_1_hentes
  const RSL_11a_1_hentes_nej = !s[2] || f.harGivetSamtykke === false && v13 && v14
  s[2023] = RSL_11a_1_hentes_nej
  // RSL.11b: Sagen skal afgøres på det foreliggende grundlag (RSL § 11 b)
  const v17 = f.medvirkerTilOplysning === false || f.harGivetSamtykke === false
  const RSL_11b = !s[2] || v17 && v13 && v14
  s[2024] = RSL_11b
  const RSL_11b_nej = !s[2] || !v17 || RSL_11a_1_nej || RSL_11c_1
  s[2025] = RSL_11b_nej
  // RSL.12: Du har fået den skriftlige besked om rettigheder og pligter (RSL § 12)
  const v20 = f.beskedOmAdgangTilOplysninger && f.beskedOmManglendeMedvirken && f.beskedOmAendringerDerBetyderNoget && f.beskedOmTilbagebetalingOgStraf
  const RSL_12 = !s[2] || v20
  s[2028] = RSL_12
  const RSL_12_nej = !s[2] || !v20
  s[2029] = RSL_12_nej
  // RSL.60.1: Klagen går til Ankestyrelsen (RSL § 60, stk. 1)
  const v23 = f.afgoerelsenMeddelt >= 13332 /* 2006-07-03 */
  s[810] = v23
  const v24 = f.afgoerelsenMeddelt >= 15887 /* 2013-07-01 */ && s[554]
  const RSL_60_1 = s[554] && (!v23 || v24)
  s[2030] = RSL_60_1
  const RSL_60_1_nej = s[554] && (!v23 || !v24)
  s[2031] = RSL_60_1_nej
  const RSL_60_1_ir = !s[554] || !v23
  s[2032] = RSL_60_1_ir
  // RSL.60.2: Den, der klager, har ret til at klage (RSL § 60, stk. 2)
  const RSL_60_2 = !v23 || f.klagerErDenAfgoerelsenVedroerer
  s[2033] = RSL_60_2
  const RSL_60_2_nej = !v23 || f.klagerErDenAfgoerelsenVedroerer === false
  s[2034] = RSL_60_2_nej
  // RSL.66.1: Klagen følger retssikkerhedslovens vej med genvurdering (RSL § 66, stk. 1)
  const RSL_66_1 = !v23 || s[554]
  s[2036] = RSL_66_1
  const RSL_66_1_nej = !v23 || !s[554]
  s[2037] = RSL_66_1_nej
  // RSL.67.1: Du skal have klaget (RSL § 67, stk. 1)
  const v32 = shiftDays(f.afgoerelsenMeddelt, 28)
  const RSL_67_1 = v23 ? v32 : FIRST_DAY
  s[2038] = RSL_67_1
  const RSL_67_1_hoej = v23 ? v32 : NEVER
  s[2039] = RSL_67_1_hoej
  // RSL.67.2: Klagen behandles, selv om den kom for sent (RSL § 67, stk. 2)
  const v35 = f.klagenModtaget >= 13332 /* 2006-07-03 */
  s[811] = v35
  const v36 = f.klagenSendtDigitaltITide || f.ankestyrelsenSerBortFraKlagefristen
  const v37 = f.klagefristensSidsteDag >= f.klagenModtaget
  const RSL_67_2 = !v37 && (!v35 || v36)
  s[2040] = RSL_67_2
  const RSL_67_2_nej = !v37 && (!v35 || !v36)
  s[2041] = RSL_67_2_nej
  const RSL_67_2_ir = v37 || !v35
  s[2042] = RSL_67_2_ir
  // RSL.72.1: Klagen udsætter afgørelsen (RSL § 72, stk. 1)
  const v41 = f.afgoerelsensArtVedKlage === 'anbringelse' && f.afgoerelsenIvaerksaettesStraks === false || f.afgoerelsensArtVedKlage === 'boligstoette_tilbage' || f.afgoerelsensArtVedKlage === 'botilbud' && f.ankestyrelsenTillagdeOpsaettendeVirkning || f.afgoerelsensArtVedKlage === 'botilbud_uden_samtykke' && f.afgoerelsenIvaerksaettesStraks === false
  const RSL_72_1 = !v35 || v41
  s[2043] = RSL_72_1
  const RSL_72_1_nej = !v35 || !v41
  s[2044] = RSL_72_1_nej
  // RSLBEK.11.1: Klagen skal være genvurderet (BEK 861/2025 § 11, stk. 1)
  const v44 = shiftDays(f.klagenModtaget, 28)
  const RSLBEK_11_1 = v35 ? v44 : FIRST_DAY
  s[2046] = RSLBEK_11_1
  const RSLBEK_11_1_hoej = v35 ? v44 : NEVER
  s[2047] = RSLBEK_11_1_hoej
  // RSLBEK.11.2: Du skal have besked om, at genvurderingen trækker ud (BEK 861/2025 § 11, stk. 2)
  const RSLBEK_11_2 = !v35 || f.genvurderingenKraeverFlereOplysninger
  s[2048] = RSLBEK_11_2
  const RSLBEK_11_2_nej = !v35 || f.genvurderingenKraeverFlereOplysninger === false
  s[2049] = RSLBEK_11_2_nej
  // RSLBEK.11.5: Klagen skal genvurderes straks (BEK 861/2025 § 11, stk. 5)
  const RSLBEK_11_5 = !v35 || f.klagenHaster
  s[2050] = RSLBEK_11_5
  const RSLBEK_11_5_nej = !v35 || f.klagenHaster === false
  s[2051] = RSLBEK_11_5_nej
  // RSLBEK.12.1: Du skal have sagt, at du fastholder klagen (BEK 861/2025 § 12, 1. pkt.)
  const v51 = f.nyAfgoerelseMeddelt >= 13332 /* 2006-07-03 */
  const v52 = shiftDays(f.nyAfgoerelseMeddelt, 28)
  const RSLBEK_12_1 = v51 ? v52 : FIRST_DAY
  s[2052] = RSLBEK_12_1
  const RSLBEK_12_1_hoej = v51 ? v52 : NEVER
  s[2053] = RSLBEK_12_1_hoej
  const RSLBEK_12_1_er = f.genvurderingensUdfald === 'delvist_medhold'
  s[812] = RSLBEK_12_1_er
  const RSLBEK_12_1_ir = !RSLBEK_12_1_er || !v51
  s[2055] = RSLBEK_12_1_ir
  // RSLBEK.12.2: Den fastholdte klage skal være sendt videre (BEK 861/2025 § 12, 2. pkt.)
  const v57 = f.fastholdelseModtaget >= 13332 /* 2006-07-03 */
  const v58 = shiftDays(f.fastholdelseModtaget, 14)
  const RSLBEK_12_2 = v57 ? v58 : FIRST_DAY
  s[2056] = RSLBEK_12_2
  const RSLBEK_12_2_hoej = v57 ? v58 : NEVER
  s[2057] = RSLBEK_12_2_hoej
  const RSLBEK_12_2_ir = !RSLBEK_12_1_er || !v57
  s[2058] = RSLBEK_12_2_ir
  // RSLBEK.13.1: Klagen skal straks sendes videre som for sen, uden genvurdering (BEK 861/2025 § 13, stk. 1)
  const RSLBEK_13_1 = !v35 || !v37
  s[2059] = RSLBEK_13_1
  const RSLBEK_13_1_nej = !v35 || v37
  s[2060] = RSLBEK_13_1_nej
  // RSLBEK.13.2: Klagen skal sendes tilbage til genvurdering (BEK 861/2025 § 13, stk. 2)
  const v64 = f.klagenErSendtDirekte && v37
  const RSLBEK_13_2 = !v35 || v64
  s[2061] = RSLBEK_13_2
  const RSLBEK_13_2_nej = !v35 || !v64
  s[2062] = RSLBEK_13_2_nej
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v67 = s[132] || s[145] || s[146] || f.arbejdsskade || s[555]
  const v68 = !s[132] && !s[145] && !s[146] && f.arbejdsskade === false && s[556]
  const SDL_2_1 = s[128] || s[131] && v67 || s[144] && v67
  s[2066] = SDL_2_1
  const SDL_2_1_nej = s[128] || s[131] && v68 || s[144] && v68
  s[2067] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v71 = s[557] && s[558] >= f.vurderingsdato
  const v72 = s[138] || s[557] && s[559] < f.vurderingsdato
  const v73 = s[560] && (v71 || s[561]) && (s[135] || v71) || s[562]
  const v74 = SDL_2_1_nej || (v72 || s[136]) && (s[563] || s[136]) && (v72 || s[563]) || s[564] || s[153]
  const v75 = (SDL_2_1 || s[136]) && (v73 || s[136]) && s[565] && s[566] && (SDL_2_1 || v73 || s[567] || s[147])
  const v76 = s[136] && !s[2]
  const SDL_2 = s[128] || s[131] && v75 || s[144] && v75
  s[2063] = SDL_2
  const SDL_2_nej = s[128] || s[131] && v74 || s[144] && v74
  s[2064] = SDL_2_nej
  const SDL_2_ir = s[128] || s[131] && v76 || s[144] && v76 || s[129]
  s[2065] = SDL_2_ir
}

function svar_52(f, s) {
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v0 = f.feriePasserMedForloebet && f.ferieIndenForFerieloven
  const SDL_7_1_ferieaftale = !s[2] || v0
  s[2071] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = !s[2] || !v0
  s[2072] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v3 = periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie')
  const v4 = shiftDays(runEnd(v3, f.vurderingsdato), 1)
  const SDL_7_1_genoptagelse = s[2] ? v4 : FIRST_DAY
  s[2073] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[2] ? v4 : NEVER
  s[2074] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt === false || !s[2]
  s[2075] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = !s[2] || f.ferieAftalt === false
  s[2076] = SDL_7_1_ny
  const SDL_7_1_ny_nej = !s[2] || f.ferieAftalt
  s[2077] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v10 = shiftMonths(s[124], 3)
  s[578] = v10
  const v11 = shiftMonths(s[126], 3)
  s[579] = v11
  const v12 = f.saerligeGrundeTilAndetTidspunkt || !s[71]
  const v13 = f.saerligeGrundeTilAndetTidspunkt === false && s[72]
  const SDL_7_3 = s[128] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v10
  s[2080] = SDL_7_3
  const SDL_7_3_hoej = s[128] ? NEVER : f.saerligeGrundeTilAndetTidspunkt ? f.bredVurderingsdag : v11
  s[2081] = SDL_7_3_hoej
  const v16 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const SDL_7_3_er = v16 && (s[128] || s[131] && v12 || s[144] && v12)
  s[2082] = SDL_7_3_er
  const SDL_7_3_ir = !v16 || s[128] || s[131] && v13 || s[144] && v13 || s[129]
  s[2083] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v19 = !s[1] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false || s[1] && f.helbredetErStationaert && f.arbejdsevnenErAfklaret && f.berettigetTilRevalidering === false && f.berettigetTilFleksjob === false && f.berettigetTilFoertidspension === false && f.berettigetTilRessourceforloeb === false
  const SDL_7_5 = !s[2] || v19
  s[2084] = SDL_7_5
  const SDL_7_5_nej = !s[2] || !v19
  s[2085] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v22 = f.vurderingsdato >= 17655 /* 2018-05-04 */
  s[2088] = v22
  const v23 = f.ophoerErAfgjort ? f.ophoerAfgjortDen : NEVER
  const SDL_7_5_fra = v22 ? v23 : FIRST_DAY
  s[2086] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = v22 ? v23 : NEVER
  s[2087] = SDL_7_5_fra_hoej
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v26 = !s[71] && s[125] && s[124] <= 14612 /* 2010-01-03 */
  const v27 = !s[71] && s[126] >= 14613 /* 2010-01-04 */ && s[568]
  const v28 = allPeriods(f.fravaer)
  const v29 = runStart(v28, f.vurderingsdato)
  const v30 = f.fratraeder && shiftDays(v29, 56) >= f.fratraedelsesdag ? NEVER : shiftDays(v29, 28)
  const SDL_7a_1 = s[128] ? FIRST_DAY : v27 || s[144] ? v30 : NEVER
  s[2089] = SDL_7a_1
  const SDL_7a_1_hoej = s[128] ? NEVER : v26 ? NEVER : v30
  s[2090] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[132] && (s[128] || v26 || v27 || s[144])
  s[2091] = SDL_7a_1_er
  const SDL_7a_1_ir = !s[132] || s[136]
  s[754] = SDL_7a_1_ir
  // SDL.7b.1: Du kan bede om en fastholdelsesplan (SDL § 7 b, stk. 1-3)
  const SDL_7b_1 = s[132] && (!s[2] || f.ventesTilbageInden8Uger === false)
  s[2093] = SDL_7b_1
  const SDL_7b_1_nej = s[132] && (!s[2] || f.ventesTilbageInden8Uger)
  s[2094] = SDL_7b_1_nej
  const SDL_7b_1_ir = !s[132] || !s[2]
  s[813] = SDL_7b_1_ir
  // SDL.9.1: Andre inddrages i opfølgningen (SDL § 9, stk. 1)
  const SDL_9_1 = !s[2] || f.behovForAtInddrage
  s[2096] = SDL_9_1
  const SDL_9_1_nej = !s[2] || f.behovForAtInddrage === false
  s[2097] = SDL_9_1_nej
  // SDL.9.2: Arbejdspladsen må informeres (SDL § 9, stk. 2)
  const SDL_9_2 = !s[2] || f.samtykkeTilAtInformereArbejdspladsen
  s[2098] = SDL_9_2
  const SDL_9_2_nej = !s[2] || f.samtykkeTilAtInformereArbejdspladsen === false
  s[2099] = SDL_9_2_nej
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const v42 = !s[211] || !(f.fikSygedagpengeVedLivstruende && f.sagenErBelyst)
  const SDL_10a = !s[2] || v42
  s[2100] = SDL_10a
  const SDL_10a_nej = !s[2] || !v42
  s[2101] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v45 = f.oplysningsskemaSendt >= 13332 /* 2006-07-03 */
  s[2104] = v45
  const v46 = shiftDays(f.oplysningsskemaSendt, 8)
  const SDL_11_3 = v45 ? v46 : FIRST_DAY
  s[2102] = SDL_11_3
  const SDL_11_3_hoej = v45 ? v46 : NEVER
  s[2103] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const SDL_11a_1 = !s[2] || !s[433] && f.laegeattestNoedvendig || s[433] && (!s[52] && s[436] || s[52] && f.laegeattestNoedvendig)
  s[2105] = SDL_11a_1
  const SDL_11a_1_nej = !s[2] || !s[433] && f.laegeattestNoedvendig === false || s[433] && (!s[52] && s[438] || s[52] && f.laegeattestNoedvendig === false)
  s[2106] = SDL_11a_1_nej
  const SDL_11a_1_ir = !s[2] || s[433] && !s[52] && s[437]
  s[2107] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const v52 = s[52] && f.oenskerLaegeattest && f.attestIndhentet === false
  const SDL_11c = !s[2] || v52
  s[2108] = SDL_11c
  const SDL_11c_nej = !s[2] || !v52
  s[2109] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v55 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb
  const v56 = s[569] || s[72]
  const SDL_12_1_2 = !s[2] || !s[433] && v55 || s[433] && (!s[66] && v56 && f.behovForTvaerfagligIndsats === false || s[66] && !s[63] && s[569])
  s[582] = SDL_12_1_2
  const SDL_12_1_2_nej = !s[2] || !s[433] && !v55 || s[433] && (!s[66] && (s[570] || f.behovForTvaerfagligIndsats) || s[66] && (s[63] || s[570]))
  s[577] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = !s[2] || s[433] && s[66] && s[571]
  s[576] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v60 = f.tilbagevendenForestaar === false && f.risikoForLangtForloeb === false
  const SDL_12_1_3 = !s[2] || !s[433] && v60 || s[433] && !s[66] && v56 && f.behovForTvaerfagligIndsats
  s[583] = SDL_12_1_3
  const SDL_12_1_3_nej = !s[2] || !s[433] && !v60 || s[433] && (s[66] || s[570] || f.behovForTvaerfagligIndsats === false)
  s[584] = SDL_12_1_3_nej
}

function svar_53(f, s) {
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v0 = s[438] || s[436]
  const v1 = s[438] ? 0 : 4
  const v2 = s[436] ? 4 : 0
  const v3 = Math.max(1, v1)
  const v4 = Math.min(1, v2)
  const v5 = s[441] && v0
  const v6 = !s[66] && v0 && v4 >= v3
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(v1, v3) : v1) : v3
  const v9 = v5 ? (v6 ? Math.max(v2, v4) : v2) : v4
  const v10 = s[52] ? (s[66] ? (s[63] ? (s[442] ? 0 : 1) : s[442] ? (v7 ? Math.min(1, v8) : 1) : v8) : v1) : -Infinity
  const v11 = s[52] ? (s[66] ? (s[63] ? (s[441] ? 1 : 0) : s[442] ? (v7 ? Math.max(1, v9) : 1) : v9) : v2) : Infinity
  const v12 = s[572] ? 1 : 4
  const v13 = s[444] ? 0 : 1
  const v14 = !(s[445] && !(!s[63] || !s[71] && s[126] >= 20635 /* 2026-07-01 */)) && (!s[52] || !s[66] && v0 || s[66] && (!s[63] && (s[442] || v5 || v6) || s[63] && (s[442] || s[441])))
  const SDL_13b_1_antal = s[445] ? (v14 ? Math.min(v10, v13) : v13) : v10
  s[2114] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[445] ? (v14 ? Math.max(v11, v12) : v12) : v11
  s[2115] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[52] && (s[445] || v14)
  s[2116] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = !s[52] || !(s[445] && !(!s[63] || !s[71] && s[126] >= 20635 /* 2026-07-01 */)) && (!s[52] || !s[66] && s[437] || s[66] && (!s[63] && (s[441] && s[437] || !s[66] && !((!v0 || !s[437] && v1 === v2) && v0 && v1 === 1)) || s[63] && !s[66]))
  s[2117] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v19 = f.vurderingsdato >= 18990 /* 2021-12-29 */
  const v20 = f.vurderingsdato >= 19437 /* 2023-03-21 */
  const v21 = !s[71] && f.vurderingsdato >= s[573]
  s[591] = v21
  const v22 = !s[71] && f.vurderingsdato < s[574]
  s[593] = v22
  const v23 = s[575] && f.fremmoedeErNoedvendigt === false
  const SDL_13b_1_form = !s[2] || v19 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || !v20 && (v21 || s[72]) && f.fremmoedeErNoedvendigt === false || v20 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || v23))
  s[2118] = SDL_13b_1_form
  const SDL_13b_1_form_nej = !s[2] || !v19 || f.vurderingsdato < 19237 /* 2022-09-02 */ || !v20 && (v22 || f.fremmoedeErNoedvendigt) || v20 && (f.vurderingsdato < 19621 /* 2023-09-21 */ || !v23)
  s[2119] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = !s[2] || v19 && (f.vurderingsdato < 19237 /* 2022-09-02 */ || v20 && f.vurderingsdato < 19621 /* 2023-09-21 */)
  s[2120] = SDL_13b_1_form_ir
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v27 = f.vurderingsdato >= 15012 /* 2011-02-07 */
  s[592] = v27
  const v28 = f.vurderingsdato >= 14407 /* 2009-06-12 */
  s[590] = v28
  const v29 = shiftDays(f.senesteOpfoelgningssamtale, 28)
  const v30 = shiftDays(f.senesteOpfoelgningssamtale, 56)
  const v31 = Math.max(v29, v30)
  const v32 = Math.min(v29, v30)
  const v33 = s[576] && v32 >= v31
  const v34 = s[577] || v33
  const v35 = s[577] ? (v33 ? Math.min(v30, v31) : v30) : v31
  const v36 = s[577] ? (v33 ? Math.max(v30, v32) : v30) : v32
  const v37 = f.holdteSamtaler >= 2
  s[589] = v37
  const v38 = shiftMonths(f.senesteOpfoelgningssamtale, 3)
  const v39 = v37 || !s[71]
  const v40 = !v37 && s[72]
  const v41 = v37 ? v38 : shiftDays(s[578], -1)
  const v42 = v37 ? v38 : shiftDays(s[579], -1)
  const v43 = Math.max(v29, v41)
  const v44 = Math.min(v29, v42)
  const v45 = s[577] && v39
  const v46 = s[576] && v39 && v44 >= v43
  const v47 = v45 || v46
  const v48 = v45 ? (v46 ? Math.min(v41, v43) : v41) : v43
  const v49 = v45 ? (v46 ? Math.max(v42, v44) : v42) : v44
  const v50 = s[437] && v29 >= NEVER
  const v51 = f.holdteSamtaler >= 4
  const v52 = v51 || !s[71]
  const v53 = !v51 && s[72]
  const v54 = v51 ? NEVER : s[580]
  const v55 = v51 ? NEVER : s[581]
  const v56 = s[436] && v52
  const v57 = s[437] && v52 && v55 >= NEVER
  const v58 = v56 || v57 ? (v56 ? v54 : NEVER) : NEVER
  const v59 = s[438] ? NEVER : v55
  const v60 = s[438] || v56 || v57
  const v61 = s[436] && v53 || s[437] && !((!v52 || !v53 && v54 === v55) && v52 && v54 === NEVER)
  const v62 = s[441] && v60
  const v63 = !s[66] && v60 && v59 >= NEVER
  const v64 = s[2] ? (v28 ? (v27 ? (s[433] ? (s[52] ? (s[66] ? (s[63] ? NEVER : v62 || v63 ? (v62 ? v58 : NEVER) : NEVER) : v58) : s[436] || v50 ? (s[436] ? v29 : NEVER) : NEVER) : s[582] ? (v47 ? Math.min(v29, v48) : v29) : v48) : FIRST_DAY) : s[582] ? (v34 ? Math.min(v29, v35) : v29) : v35) : FIRST_DAY
  const v65 = s[572] || v52 ? (s[572] ? NEVER : v54) : NEVER
  const v66 = !(s[445] && !(!s[63] || !s[71] && s[126] >= 20635 /* 2026-07-01 */)) && (!s[2] || !v28 && (s[582] || s[577] || v33) || v28 && (!v27 || !s[433] && (s[582] || v45 || v46) || s[433] && (!s[52] && (s[438] || s[436] || v50) || s[52] && (!s[66] && v60 || s[66] && (s[63] || s[442] || v62 || v63)))))
  const SDL_13b_1_naeste = s[445] ? (v66 ? Math.min(v64, v65) : v65) : v64
  s[596] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[445] ? NEVER : s[2] ? (v28 ? (v27 ? (s[433] ? (s[52] ? (s[66] ? (s[63] ? NEVER : s[442] ? NEVER : v59) : v59) : s[438] ? NEVER : v29) : s[582] ? (v47 ? Math.max(v29, v49) : v29) : v49) : NEVER) : s[582] ? (v34 ? Math.max(v29, v36) : v29) : v36) : NEVER
  s[597] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[575] && (s[445] || v66)
  s[594] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = !s[575] || s[445] && !s[572] && v53 || !(s[445] && !(!s[63] || !s[71] && s[126] >= 20635 /* 2026-07-01 */)) && (!s[2] || !v28 && s[576] && v29 !== v30 || v28 && (!v27 || !s[433] && (s[577] && v40 || s[576] && !((!v39 || !v40 && v41 === v42) && v39 && v29 === v41)) || s[433] && (!s[52] && s[437] && v29 !== NEVER || s[52] && (!s[66] && v61 || s[66] && !s[63] && (s[441] && v61 || !s[66] && !((!v60 || !v61 && v58 === v59) && v60 && v58 === NEVER))))))
  s[595] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v71 = f.vurderingsdato >= 15070 /* 2011-04-06 */
  const SDL_13b_5 = !v27 || !v71 && f.sygdomForhindrerKontakt || v71 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig)
  s[2121] = SDL_13b_5
  const SDL_13b_5_nej = !v27 || !v71 && f.sygdomForhindrerKontakt === false || v71 && (f.vurderingsdato < 15208 /* 2011-08-22 */ || f.kontaktUhensigtsmaessig === false)
  s[2122] = SDL_13b_5_nej
  const SDL_13b_5_ir = !v27 || v71 && f.vurderingsdato < 15208 /* 2011-08-22 */
  s[2123] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = !s[2] || s[433] && (!s[66] && s[583] || s[66] && f.behovForTvaerfagligIndsats)
  s[2124] = SDL_13c_1_2
  const SDL_13c_1_2_nej = !s[2] || !s[433] || !s[66] && s[584] || s[66] && f.behovForTvaerfagligIndsats === false
  s[2125] = SDL_13c_1_2_nej
  const SDL_13c_1_2_ir = !s[2] || s[433] && !s[66] && !s[2]
  s[2126] = SDL_13c_1_2_ir
}

function svar_54(f, s) {
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const SDL_13c_2 = !s[2] || s[52] && (!s[66] && s[582] || s[66] && (s[582] || s[576]) && !s[585])
  s[2127] = SDL_13c_2
  const SDL_13c_2_nej = !s[2] || !s[52] || !s[66] && s[577] || s[66] && (s[577] || s[585])
  s[2128] = SDL_13c_2_nej
  const SDL_13c_2_ir = !s[2] || s[52] && !s[66] && s[576]
  s[2129] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v3 = s[66] ? (s[63] ? s[586] : s[587]) : FIRST_DAY
  const v4 = s[66] ? (s[63] ? s[588] : s[587]) : NEVER
  const v5 = s[71] ? s[587] : Math.min(s[587], s[586])
  const v6 = s[71] ? s[587] : Math.max(s[587], s[588])
  const v7 = !(s[445] && !(!s[63] || !s[71] && s[126] >= 20635 /* 2026-07-01 */)) && (!s[66] || !s[63] || !s[71])
  const SDL_13f_1_dag = s[445] ? (v7 ? Math.min(v3, v5) : v5) : v3
  s[2130] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[445] ? (v7 ? Math.max(v4, v6) : v6) : v4
  s[2131] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[66] && (s[445] || v7)
  s[2132] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = !s[66] || s[445] && s[72] || !(s[445] && !(!s[63] || !s[71] && s[126] >= 20635 /* 2026-07-01 */)) && (!s[66] || s[63] && s[72])
  s[2133] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const v12 = !s[433] && s[589]
  const v13 = !s[590] && s[72]
  const SDL_16_2 = !s[2] || !s[590] && s[591] || s[590] && (!s[592] || v12)
  s[2134] = SDL_16_2
  const SDL_16_2_nej = !s[2] || !s[590] && s[593] || s[590] && (!s[592] || !v12)
  s[2135] = SDL_16_2_nej
  const SDL_16_2_ir = !s[2] || v13 || s[590] && !s[592]
  s[2136] = SDL_16_2_ir
  // SDL.16.2.dag: Opfølgningsplanen skal være lavet (SDL § 16)
  const SDL_16_2_dag_er = !s[2] || !s[590] && !s[71] || s[590] && (!s[592] || s[433] || s[589] || !s[575] || s[594])
  s[2139] = SDL_16_2_dag_er
  const SDL_16_2_dag_ir = !s[2] || v13 || s[590] && (!s[592] || !s[433] && !s[589] && s[575] && s[595])
  s[2140] = SDL_16_2_dag_ir
  const SDL_16_2_dag = s[2] ? (s[590] ? (s[592] ? (s[433] ? NEVER : s[589] ? f.andenOpfoelgningssamtale : s[575] ? s[596] : NEVER) : FIRST_DAY) : s[573]) : FIRST_DAY
  s[2137] = SDL_16_2_dag
  const SDL_16_2_dag_hoej = s[2] ? (s[590] ? (s[592] ? (s[433] ? NEVER : s[589] ? f.andenOpfoelgningssamtale : s[575] ? s[597] : NEVER) : NEVER) : s[574]) : NEVER
  s[2138] = SDL_16_2_dag_hoej
  // SDL.19.1: Opgaven kan overlades til en anden aktør (LOB § 17 a, stk. 1-3)
  const v21 = f.vurderingsdato >= 14408 /* 2009-06-13 */
  s[814] = v21
  const v22 = f.opgavenTilAktoeren === 'opgave' || f.opgavenTilAktoeren === 'vurdering_uarbejdsdygtig' || f.opgavenTilAktoeren === 'anden_afgoerelse' || f.opgavenTilAktoeren === 'afgoerelse_uarbejdsdygtig' && f.enigMedAktoeren
  const SDL_19_1 = !v21 || v22
  s[2141] = SDL_19_1
  const SDL_19_1_nej = !v21 || !v22
  s[2142] = SDL_19_1_nej
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v25 = f.udebliver && f.rimeligGrund === false && f.skriftligtOrienteret
  const SDL_21_1_1 = !s[2] || v25
  s[2144] = SDL_21_1_1
  const SDL_21_1_1_nej = !s[2] || !v25
  s[2145] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v28 = s[53] && (!s[398] && (f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling') && f.andenVurderingIndhentet || s[598])
  const SDL_21a = !s[2] || v28
  s[2165] = SDL_21a
  const SDL_21a_nej = !s[2] || !v28
  s[2166] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v31 = s[599] && f.noedvendigBehandling || f.afviser === 'optraening' && f.hensigtsmaessigOptraening
  const SDL_21_1_2 = !s[2] || v31 && f.opfordret && (SDL_21a_nej || !s[2]) && f.skriftligtOrienteret
  s[2146] = SDL_21_1_2
  const SDL_21_1_2_nej = !s[2] || !v31 || f.opfordret === false || SDL_21a || f.skriftligtOrienteret === false
  s[2147] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = !s[2] || f.forhalerHelbredelsen
  s[2148] = SDL_21_1_3
  const SDL_21_1_3_nej = !s[2] || f.forhalerHelbredelsen === false
  s[2149] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v36 = f.partshoertOmOphoer && (f.harSvaretPaaPartshoering || f.partshoeringsfrist < f.vurderingsdato)
  const SDL_21_3 = !s[2] || v36
  s[2150] = SDL_21_3
  const SDL_21_3_nej = !s[2] || !v36
  s[2151] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v39 = f.andetGrundlagEndHoertOm && f.partshoertOmNytGrundlag === false
  const SDL_21_3_grundlag = !s[2] || v39
  s[2152] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = !s[2] || !v39
  s[2153] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const v42 = shiftDays(f.underrettetOmBortfald, 28)
  const SDL_21_4_dag = s[2] ? v42 : FIRST_DAY
  s[2157] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[2] ? v42 : NEVER
  s[2158] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v45 = SDL_21_4_dag_hoej >= f.opfyldtIgen
  const v46 = f.vurderingsdato >= 15398 /* 2012-02-28 */
  const v47 = f.vurderingsdato >= 15517 /* 2012-06-26 */
  s[623] = v47
  const SDL_21_4 = !s[2] || !v46 && v45 || v46 && (!v47 || (v45 || !s[2]) && f.genoptagetFoer === false)
  s[815] = SDL_21_4
  const SDL_21_4_nej = !s[2] || !v46 && SDL_21_4_dag < f.opfyldtIgen || v46 && (!v47 || SDL_21_4_dag < f.opfyldtIgen || f.genoptagetFoer)
  s[2155] = SDL_21_4_nej
  const SDL_21_4_ir = !s[2] || !v46 && !s[2] || v46 && !v47
  s[2156] = SDL_21_4_ir
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const v51 = shiftDays(f.opfyldtIgen, 1)
  const SDL_21_4_fra = s[2] ? v51 : FIRST_DAY
  s[2159] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[2] ? v51 : NEVER
  s[2160] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = !s[2] || SDL_21_4_nej || SDL_21_4_ir
  s[2161] = SDL_21_4_fra_ir
}

function svar_55(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  s[703] = v0
  const v1 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  s[705] = v1
  const v2 = shiftDays(s[124], 14)
  s[697] = v2
  const v3 = shiftDays(s[126], 14)
  s[698] = v3
  const v4 = v0 && !s[71] || !v0 && (v1 || !s[71])
  s[708] = v4
  const v5 = v0 && s[72] || !v0 && !v1 && s[72]
  s[713] = v5
  const v6 = v0 ? s[124] : v1 ? f.tredjeFravaersdag : v2
  const v7 = v0 ? s[126] : v1 ? f.tredjeFravaersdag : v3
  const v8 = !s[71] && s[130] && s[124] <= 15397 /* 2012-02-27 */
  const v9 = s[126] >= 15398 /* 2012-02-28 */
  s[707] = v9
  const v10 = s[124] <= 15516 /* 2012-06-25 */
  s[678] = v10
  const v11 = !s[71] && v9 && v10
  const v12 = v0 ? s[124] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[124] : v2
  const v13 = v0 ? s[126] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[126] : v3
  const v14 = s[126] >= 15517 /* 2012-06-26 */
  s[679] = v14
  const v15 = !s[71] && v14 && s[124] <= 18318 /* 2020-02-26 */
  const v16 = !s[71] && s[126] >= 18319 /* 2020-02-27 */ && s[124] <= 18858 /* 2021-08-19 */
  const v17 = v0 ? s[124] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[124] : f.sygMedCovid19 ? s[124] : v2
  const v18 = v0 ? s[126] : v1 ? f.tredjeFravaersdag : f.aftaleForSelvstaendig ? s[126] : f.sygMedCovid19 ? s[126] : v3
  const v19 = !s[71] && s[126] >= 18859 /* 2021-08-20 */ && s[124] <= 18953 /* 2021-11-22 */
  const v20 = !s[71] && s[126] >= 18954 /* 2021-11-23 */ && s[124] <= 19051 /* 2022-02-28 */
  const v21 = !s[71] && s[126] >= 19052 /* 2022-03-01 */ && s[127]
  const v22 = s[131] && v4
  s[710] = v22
  const v23 = v8 && v4
  s[709] = v23
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
  const SDL_41_1 = s[128] ? FIRST_DAY : v22 ? (v40 ? Math.min(v6, v41) : v6) : v41
  s[606] = SDL_41_1
  const v43 = v28 ? (v29 ? Math.max(v13, v18) : v18) : v13
  const v44 = v27 ? (v30 ? Math.max(v13, v43) : v13) : v43
  const v45 = v26 ? (v32 ? Math.max(v18, v44) : v18) : v44
  const v46 = v25 ? (v34 ? Math.max(v13, v45) : v13) : v45
  const v47 = v24 ? (v36 ? Math.max(v13, v46) : v13) : v46
  const v48 = v23 ? (v38 ? Math.max(v7, v47) : v7) : v47
  const SDL_41_1_hoej = s[128] ? NEVER : v22 ? (v40 ? Math.max(v7, v48) : v7) : v48
  s[607] = SDL_41_1_hoej
  const SDL_41_1_er = s[128] || v22 || v23 || v24 || v25 || v26 || v27 || v28 || v29
  s[604] = SDL_41_1_er
  const v51 = s[131] && v5
  s[711] = v51
  const v52 = v8 && v5
  s[712] = v52
  const SDL_41_1_ir = s[128] || v51 || v52 || v11 && v5 || v15 && v5 || v16 && v5 || v19 && v5 || v20 && v5 || v21 && v5 || s[129]
  s[605] = SDL_41_1_ir
}

function svar_56(f, s) {
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v0 = s[71] || !s[72] && s[124] === s[126]
  s[680] = v0
  const v1 = s[133] && s[139] < NEVER
  const v2 = s[133] && s[134] >= NEVER
  const v3 = Math.max(s[124], shiftDays(s[139], 1))
  const v4 = Math.max(s[126], shiftDays(s[134], 1))
  const v5 = s[133] && !s[71]
  const v6 = s[137] || s[72]
  const v7 = Math.max(s[124], v3)
  const v8 = Math.min(s[126], v4)
  const v9 = v1 && v5
  const v10 = v2 && !s[71]
  const v11 = s[137] && v5 && !s[71] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[124], v7) : s[124]) : v7
  const v14 = v10 ? (v11 ? Math.max(s[126], v8) : s[126]) : v8
  const v15 = s[600] && s[601] < NEVER
  const v16 = s[600] && s[602] >= NEVER
  const v17 = Math.max(s[124], shiftDays(s[601], 1))
  const v18 = Math.max(s[126], shiftDays(s[602], 1))
  const v19 = s[600] && !s[71]
  const v20 = s[603] || s[72]
  const v21 = Math.max(s[124], v17)
  const v22 = Math.min(s[126], v18)
  const v23 = v15 && v19
  const v24 = v16 && !s[71]
  const v25 = s[603] && v19 && !s[71] && v22 >= v21
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[124], v21) : s[124]) : v21
  const v28 = v24 ? (v25 ? Math.max(s[126], v22) : s[126]) : v22
  const v29 = s[132] && (v9 || v10 || v11) || !s[132] && (s[146] && (v23 || v24 || v25) || !s[146] && (s[145] && (f.arbejdsskade && !s[71] || f.arbejdsskade === false && s[604]) || !s[145] && !s[71]))
  const v30 = s[132] && (v1 && v6 || v2 && s[72] || s[137] && s[72] || s[137] && !((!v5 || !v6 && v3 === v4) && v0 && (v5 && !s[71] || !v5 && s[71]) && (!v5 || s[124] === v3))) || !s[132] && (s[146] && (v15 && v20 || v16 && s[72] || s[603] && s[72] || s[603] && !((!v19 || !v20 && v17 === v18) && v0 && (v19 && !s[71] || !v19 && s[71]) && (!v19 || s[124] === v17))) || !s[146] && (s[145] && (f.arbejdsskade && s[72] || f.arbejdsskade === false && s[605]) || !s[145] && s[72]))
  const SDL_33_1 = s[128] ? FIRST_DAY : s[132] ? (v9 ? (v12 ? Math.min(v3, v13) : v3) : v13) : s[146] ? (v23 ? (v26 ? Math.min(v17, v27) : v17) : v27) : s[145] ? (f.arbejdsskade ? s[124] : s[606]) : s[124]
  s[2255] = SDL_33_1
  const SDL_33_1_hoej = s[128] ? NEVER : s[132] ? (v9 ? (v12 ? Math.max(v4, v14) : v4) : v14) : s[146] ? (v23 ? (v26 ? Math.max(v18, v28) : v18) : v28) : s[145] ? (f.arbejdsskade ? s[126] : s[607]) : s[126]
  s[2256] = SDL_33_1_hoej
  const SDL_33_1_er = s[128] || s[131] && v29 || s[144] && v29
  s[2257] = SDL_33_1_er
  const SDL_33_1_ir = s[128] || s[131] && v30 || s[144] && v30 || s[129]
  s[2258] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v35 = s[138] || f.aftaleMedArbejdsgiver === false
  const v36 = s[560] && f.aftaleMedArbejdsgiver
  const SDL_56_1 = s[128] || s[131] && v36 || s[144] && v36
  s[742] = SDL_56_1
  const SDL_56_1_nej = s[128] || s[131] && v35 || s[144] && v35
  s[744] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v39 = SDL_33_1_er && f.vurderingsdato >= SDL_33_1
  const v40 = SDL_33_1_er && f.vurderingsdato < SDL_33_1_hoej || s[563]
  const v41 = SDL_33_1_ir && s[136]
  const v42 = SDL_56_1_nej || s[608]
  const v43 = s[136] && s[72]
  const v44 = !s[132] || !s[609] || (v40 || v41) && (v42 || v43) && (v40 || v42)
  const v45 = s[132] && s[609] && ((v39 || SDL_33_1_ir) && s[610] && (v39 || s[562]) || (SDL_56_1 || s[136]) && (s[611] || s[72]) && (SDL_56_1 || s[611]) || v41 && v43)
  const SDL_54_1 = s[128] || s[131] && v45 || s[144] && v45
  s[735] = SDL_54_1
  const SDL_54_1_nej = s[128] || s[131] && v44 || s[144] && v44
  s[738] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = !s[2] || SDL_54_1
  s[2162] = SDL_21_5
  const SDL_21_5_nej = !s[2] || SDL_54_1_nej
  s[2163] = SDL_21_5_nej
  const SDL_21_5_ir = !s[2] || s[136]
  s[2164] = SDL_21_5_ir
  // SDL.24.1.meddelt: Stoppet virker tidligst fra (SDL § 24, stk. 1)
  const v51 = f.vurderingsdato >= 16688 /* 2015-09-10 */
  s[2169] = v51
  const v52 = f.afgoerelsenErMeddelt ? Math.max(f.afgoerelsenMeddelt, f.aendringenSkalVirkeFra) : NEVER
  const SDL_24_1_meddelt = v51 ? v52 : FIRST_DAY
  s[2167] = SDL_24_1_meddelt
  const SDL_24_1_meddelt_hoej = v51 ? v52 : NEVER
  s[2168] = SDL_24_1_meddelt_hoej
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const SDL_24_1_ophoer_er = !v51 || f.ophoerErAfgjort === false || s[612]
  s[2172] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = !v51 || f.ophoerErAfgjort && s[613]
  s[2173] = SDL_24_1_ophoer_ir
  const SDL_24_1_ophoer = v51 ? (f.ophoerErAfgjort ? Math.max(s[614], f.ophoerAfgjortDen) : NEVER) : FIRST_DAY
  s[2170] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = v51 ? (f.ophoerErAfgjort ? Math.max(s[615], f.ophoerAfgjortDen) : NEVER) : NEVER
  s[2171] = SDL_24_1_ophoer_hoej
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v59 = s[159] && s[163] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[616] && (v59 || s[159] && s[165] >= 16252 /* 2014-07-01 */ && s[163] <= 2147483646)
  s[2174] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[616] && (v59 || s[159] && s[165] >= 13332 /* 2006-07-03 */ && s[163] <= 16251 /* 2014-06-30 */)
  s[2175] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[616] && (v59 || s[161] || s[159] && s[165] === NEVER) || s[617] || s[161]
  s[2176] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v63 = !s[71] && s[618]
  const SDL_24a_2 = v63 ? FIRST_DAY : s[145] ? s[124] : SDL_33_1
  s[2178] = SDL_24a_2
  const SDL_24a_2_hoej = v63 ? NEVER : s[145] ? s[126] : SDL_33_1_hoej
  s[2179] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[619] && (v63 || s[148] && (s[145] && !s[71] || !s[145] && SDL_33_1_er))
  s[2180] = SDL_24a_2_er
  const SDL_24a_2_ir = s[619] && (v63 || s[148] && (s[145] && s[72] || !s[145] && SDL_33_1_ir) || s[129]) || s[620]
  s[2181] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = !s[2] || s[211] && (s[619] || s[621]) && f.laegenVurdererLivstruende
  s[2182] = SDL_24a_6
  const SDL_24a_6_nej = !s[2] || !s[211] || s[622] || f.laegenVurdererLivstruende === false
  s[2183] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const v70 = s[211] && f.erIJobafklaring && f.laegenVurdererLivstruende && f.opfylderBeskaeftigelseskravetVedLivstruende
  const SDL_24b_1 = !s[2] || v70
  s[816] = SDL_24b_1
  const SDL_24b_1_nej = !s[2] || !v70
  s[2185] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v73 = shiftDays(f.laegenVurderedeLivstruendeDen, 56) >= f.bedtOmSygedagpengeDen ? f.laegenVurderedeLivstruendeDen : f.bedtOmSygedagpengeDen
  const SDL_24b_2 = s[211] ? v73 : FIRST_DAY
  s[2186] = SDL_24b_2
  const SDL_24b_2_hoej = s[211] ? v73 : NEVER
  s[2187] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && !s[211] || SDL_24b_1_nej || !s[2]
  s[2188] = SDL_24b_2_ir
}

function svar_57(f, s) {
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v0 = f.vurderingsdato >= 15321 /* 2011-12-13 */
  const v1 = f.pensionMedTilbagevirkendeKraft ? Math.max(f.pensionAfgjortDen, shiftDays(f.pensionBetalesFra, -1)) : shiftDays(monthStart(f.pensionBetalesFra), -1)
  const SDL_25_2 = s[2] ? (v0 ? (s[623] ? Math.min(s[162], v1) : FIRST_DAY) : s[162]) : FIRST_DAY
  s[2191] = SDL_25_2
  const SDL_25_2_hoej = s[2] ? (v0 ? (s[623] ? Math.min(s[164], v1) : NEVER) : s[164]) : NEVER
  s[2192] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt && (!s[2] || !v0 && s[158] || v0 && (!s[623] || s[158]))
  s[2193] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt === false || !s[2] || !v0 && s[160] || v0 && (!s[623] || s[160])
  s[2194] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v6 = !s[71] && s[130] && s[618]
  const SDL_26_1_uger = s[128] ? -Infinity : v6 || s[148] ? (s[148] ? 0 : 91) : 91
  s[2202] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[128] ? Infinity : s[131] ? 91 : v6 ? 91 : 0
  s[2203] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[128] || s[131] || v6 || s[148]
  s[2204] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v10 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer >= SDL_26_1_uger
  const v11 = SDL_26_1_uger_er && f.arbejdsdygtigUgerEfterOphoer < SDL_26_1_uger_hoej
  const v12 = s[563] || s[167]
  const v13 = s[136] && s[168]
  const v14 = v10 || s[610] && (s[166] || s[168]) && (s[562] || s[166])
  const v15 = (v11 || s[136]) && (v12 || v13) && (v11 || v12)
  const v16 = s[136] && v13
  const v17 = f.retErOpbrugt && f.ugerISammenhaengendeSygeperiode > 364
  const SDL_26_1 = v17 && (s[128] || s[131] && v14 || v6 && v14 || s[148])
  s[2195] = SDL_26_1
  const SDL_26_1_nej = v17 && (s[128] || s[131] && v15 || v6 && v15)
  s[2196] = SDL_26_1_nej
  const SDL_26_1_ir = !v17 || s[128] || s[131] && v16 || v6 && v16 || s[129]
  s[2197] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v21 = Math.max(s[163], 18330 /* 2020-03-09 */)
  const v22 = Math.max(s[165], 18330 /* 2020-03-09 */)
  const v23 = s[159] && v21 <= 18808 /* 2021-06-30 */
  const v24 = s[159] && s[165] >= 18330 /* 2020-03-09 */
  const v25 = s[159] && s[163] < 18330 /* 2020-03-09 */
  const v26 = s[159] && s[163] <= 18535 /* 2020-09-30 */
  const v27 = v25 || s[159] && s[165] > 18535 /* 2020-09-30 */
  const v28 = (v24 || s[161]) && (v26 || s[161]) && (v24 || v26)
  const v29 = countDays(s[67], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1
  const v30 = v24 || !v29 || f.fortsatRet9Marts2020 === false
  const v31 = (v25 || s[161]) && v29 && f.fortsatRet9Marts2020
  const v32 = v28 || v31
  const v33 = (v27 || s[161]) && v30
  const v34 = shiftDays(s[163], 1)
  s[652] = v34
  const v35 = shiftDays(s[165], 1)
  s[654] = v35
  const v36 = shiftDays(shiftMonths(v34, 3), -1)
  const v37 = shiftDays(shiftMonths(v35, 3), -1)
  const v38 = Math.max(v36, 18443 /* 2020-06-30 */)
  const v39 = Math.min(v37, 18443 /* 2020-06-30 */)
  const v40 = v28 && s[159]
  const v41 = s[161] && s[159] && v39 >= v38
  const v42 = v27 || v41
  const v43 = v27 ? 18443 /* 2020-06-30 */ : v38
  const v44 = v40 ? (v42 ? Math.min(v36, v43) : v36) : v43
  const v45 = v27 ? 18443 /* 2020-06-30 */ : v39
  const v46 = v40 ? (v42 ? Math.max(v37, v45) : v37) : v45
  const v47 = v28 && s[161]
  const v48 = v32 && (v40 || v27 || v41)
  const v49 = v33 && s[159]
  const v50 = v48 ? (v49 ? Math.min(s[163], v44) : v44) : s[163]
  const v51 = v48 ? (v49 ? Math.max(s[165], v46) : v46) : s[165]
  const v52 = v21 <= 2147483646
  const v53 = s[159] && v22 >= 18809 /* 2021-07-01 */ && v52
  const v54 = s[161] || s[159] && v22 === NEVER
  const v55 = v23 && (v48 || v49)
  const v56 = v53 && s[159]
  const SDL_26_1_covid_er = v55 || v56
  s[628] = SDL_26_1_covid_er
  const SDL_26_1_covid = v55 ? (v56 ? Math.min(s[163], v50) : v50) : s[163]
  s[626] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v55 ? (v56 ? Math.max(s[165], v51) : v51) : s[165]
  s[627] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v23 && (v32 && (v47 || s[161] && !((!s[159] || !s[161] && v36 === v37) && s[159] && (!s[159] || v36 === 18443 /* 2020-06-30 */))) || v33 && s[161]) || v53 && s[161] || v54
  s[629] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v61 = !s[159] || !s[161] && s[163] === s[165]
  s[672] = v61
  const v62 = s[159] && v52
  const v63 = v31 ? 18352 /* 2020-03-31 */ : NEVER
  const v64 = v30 ? NEVER : 18352 /* 2020-03-31 */
  const v65 = Math.max(s[163], v63)
  const v66 = Math.min(s[165], v64)
  const v67 = s[161] && s[159] && v66 >= v65
  const v68 = v27 || v67
  const v69 = v27 ? (v67 ? Math.min(v63, v65) : v63) : v65
  const SDL_26_1_fra = v40 ? (v68 ? Math.min(s[163], v69) : s[163]) : v69
  s[2198] = SDL_26_1_fra
  const v71 = v27 ? (v67 ? Math.max(v64, v66) : v64) : v66
  const SDL_26_1_fra_hoej = v40 ? (v68 ? Math.max(s[165], v71) : s[165]) : v71
  s[2199] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v62 && (v40 || v27 || v67)
  s[2200] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v62 && (v47 || s[161] && !(v61 && v63 === v64 && s[159] && (!s[159] || s[163] === v63))) || v54
  s[2201] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v75 = f.ugerISammenhaengendeSygeperiode <= 182
  const v76 = f.retErOpbrugt && !v75 && s[624]
  const SDL_26_2 = v76 && (s[128] || s[131] || v6 && v10 || s[148])
  s[2205] = SDL_26_2
  const SDL_26_2_nej = v76 && (s[128] || s[131] || v6 && v11)
  s[2206] = SDL_26_2_nej
  const SDL_26_2_ir = v76 && (s[128] || s[131] || v6 && s[136] || s[129]) || f.retErOpbrugt === false || v75 || s[625]
  s[2207] = SDL_26_2_ir
}

function svar_58(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[626])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[627])
  const v2 = s[628] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[628] && s[159]
  const v4 = v3 && s[163] < s[627]
  const v5 = s[628] && s[627] >= 18443 /* 2020-06-30 */
  const v6 = s[628] && s[626] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[629]) && (v6 || s[629]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[626], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[627], 1), 3), -1)
  const v10 = Math.max(s[626], v8)
  const v11 = Math.min(s[627], v9)
  const v12 = (v4 || s[629] || s[161]) && (v7 || s[629]) && (v4 || v7) && s[628]
  const v13 = (v3 && s[165] >= s[626] || s[628] && s[626] < 18443 /* 2020-06-30 */ || s[628] && s[627] > 18535 /* 2020-09-30 */) && s[628]
  const v14 = s[629] && s[628] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[626], v10) : s[626]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[627], v11) : s[627]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[628] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[628]
  const SDL_26_3_covid_er = v21 || v22
  s[2210] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[626], v17) : v17) : s[626]
  s[2208] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[627], v19) : v19) : s[627]
  s[2209] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[629] || v20 && s[629] || s[629] || s[628] && v1 === NEVER
  s[2211] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = shiftDays(shiftMonths(shiftDays(f.forlaengelsenSlutter, 1), 3), -1)
  const SDL_26a_1_covid = Math.max(f.forlaengelsenSlutter, 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */ ? f.forlaengelsenSlutter : f.forlaengelsenSlutter >= 18330 /* 2020-03-09 */ && f.forlaengelsenSlutter <= 18535 /* 2020-09-30 */ ? (v27 >= 18443 /* 2020-06-30 */ ? v27 : 18443 /* 2020-06-30 */) : f.forlaengelsenSlutter
  s[2212] = SDL_26a_1_covid
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v29 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const SDL_26a_3_covid_ir = v29 >= NEVER
  s[2214] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid = v29 >= 18809 /* 2021-07-01 */ ? SDL_26a_1_covid : f.forlaengelsenSlutter < SDL_26a_1_covid && SDL_26a_1_covid >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */ ? shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1) : SDL_26a_1_covid
  s[2213] = SDL_26a_3_covid
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v32 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid)
  const v33 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid_hoej)
  const v34 = SDL_26_3_covid_er && v32 <= 18808 /* 2021-06-30 */
  const v35 = SDL_26_3_covid_er && SDL_26_3_covid_hoej >= 18535 /* 2020-09-30 */
  const v36 = SDL_26_3_covid_er && SDL_26_3_covid <= 18566 /* 2020-10-31 */
  const v37 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid, 1), 1), -1)
  const v38 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid_hoej, 1), 1), -1)
  const v39 = Math.max(SDL_26_3_covid, v37)
  const v40 = Math.min(SDL_26_3_covid_hoej, v38)
  const v41 = (v35 || SDL_26_3_covid_ir) && (v36 || SDL_26_3_covid_ir) && (v35 || v36) && SDL_26_3_covid_er
  const v42 = (SDL_26_3_covid_er && SDL_26_3_covid < 18535 /* 2020-09-30 */ || SDL_26_3_covid_er && SDL_26_3_covid_hoej > 18566 /* 2020-10-31 */) && SDL_26_3_covid_er
  const v43 = SDL_26_3_covid_ir && SDL_26_3_covid_er && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(SDL_26_3_covid, v39) : SDL_26_3_covid) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(SDL_26_3_covid_hoej, v40) : SDL_26_3_covid_hoej) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = SDL_26_3_covid_er && v33 >= 18809 /* 2021-07-01 */ && v32 <= 2147483646
  const v50 = v34 && (v41 || v42 || v43)
  const v51 = v49 && SDL_26_3_covid_er
  const SDL_26c_covid_er = v50 || v51
  s[631] = SDL_26c_covid_er
  const SDL_26c_covid = v50 ? (v51 ? Math.min(SDL_26_3_covid, v46) : v46) : SDL_26_3_covid
  s[635] = SDL_26c_covid
  const SDL_26c_covid_hoej = v50 ? (v51 ? Math.max(SDL_26_3_covid_hoej, v48) : v48) : SDL_26_3_covid_hoej
  s[637] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v34 && SDL_26_3_covid_ir || v49 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v33 === NEVER
  s[633] = SDL_26c_covid_ir
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v56 = Math.max(18330 /* 2020-03-09 */, SDL_26a_3_covid)
  const v57 = v56 >= 18809 /* 2021-07-01 */
  const v58 = SDL_26a_3_covid >= 18535 /* 2020-09-30 */
  const v59 = !SDL_26a_3_covid_ir && v58
  const v60 = SDL_26a_3_covid <= 18566 /* 2020-10-31 */
  const v61 = !SDL_26a_3_covid_ir && v60
  const v62 = shiftDays(shiftMonths(shiftDays(SDL_26a_3_covid, 1), 1), -1)
  const v63 = Math.max(SDL_26a_3_covid, v62)
  const v64 = Math.min(SDL_26a_3_covid, v62)
  const v65 = (v59 || SDL_26a_3_covid_ir) && (v61 || SDL_26a_3_covid_ir) && (v59 || v61) && !SDL_26a_3_covid_ir
  const v66 = (!SDL_26a_3_covid_ir && !v58 || !SDL_26a_3_covid_ir && !v60) && !SDL_26a_3_covid_ir
  const v67 = SDL_26a_3_covid_ir && !SDL_26a_3_covid_ir && v64 >= v63
  const v68 = v66 || v67
  const v69 = v66 ? (v67 ? Math.min(SDL_26a_3_covid, v63) : SDL_26a_3_covid) : v63
  const v70 = v66 ? (v67 ? Math.max(SDL_26a_3_covid, v64) : SDL_26a_3_covid) : v64
  const v71 = !SDL_26a_3_covid_ir && v56 < NEVER
  const SDL_26d_covid = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.min(v62, v69) : v62) : v69
  s[634] = SDL_26d_covid
  const SDL_26d_covid_hoej = v57 ? SDL_26a_3_covid : v65 ? (v68 ? Math.max(v62, v70) : v62) : v70
  s[636] = SDL_26d_covid_hoej
  const SDL_26d_covid_er = v71 && (!v57 && (v65 || v66 || v67) || v57 && !SDL_26a_3_covid_ir)
  s[630] = SDL_26d_covid_er
  const SDL_26d_covid_ir = !v71 || SDL_26a_3_covid_ir
  s[632] = SDL_26d_covid_ir
}

function svar_59(f, s) {
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v0 = f.forlaengelseErAfgjort && s[630] || f.forlaengelseErAfgjort === false && s[631]
  const v1 = f.forlaengelseErAfgjort && s[632] || f.forlaengelseErAfgjort === false && s[633]
  const v2 = f.forlaengelseErAfgjort ? s[634] : s[635]
  const v3 = f.forlaengelseErAfgjort ? s[636] : s[637]
  const v4 = Math.max(18330 /* 2020-03-09 */, v2)
  const v5 = Math.max(18330 /* 2020-03-09 */, v3)
  const v6 = v0 && v4 <= 18808 /* 2021-06-30 */
  const v7 = shiftDays(v2, 1)
  const v8 = shiftDays(v3, 1)
  const v9 = v0 && v8 >= 18567 /* 2020-11-01 */
  const v10 = v0 && v7 <= 18658 /* 2021-01-31 */
  const v11 = shiftDays(shiftMonths(v7, 3), -1)
  const v12 = shiftDays(shiftMonths(v8, 3), -1)
  const v13 = Math.max(v2, v11)
  const v14 = Math.min(v3, v12)
  const v15 = (v9 || v1) && (v10 || v1) && (v9 || v10) && v0
  const v16 = (v0 && v7 < 18567 /* 2020-11-01 */ || v0 && v8 > 18658 /* 2021-01-31 */) && v0
  const v17 = v1 && v0 && v14 >= v13
  const v18 = v16 || v17
  const v19 = v16 ? (v17 ? Math.min(v2, v13) : v2) : v13
  const v20 = v15 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const v21 = v16 ? (v17 ? Math.max(v3, v14) : v3) : v14
  const v22 = v15 ? (v18 ? Math.max(v12, v21) : v12) : v21
  const v23 = v0 && v5 >= 18809 /* 2021-07-01 */ && v4 <= 2147483646
  const v24 = v6 && (v15 || v16 || v17)
  const v25 = v23 && v0
  const SDL_26f_covid_er = v24 || v25
  s[2217] = SDL_26f_covid_er
  const SDL_26f_covid = v24 ? (v25 ? Math.min(v2, v20) : v20) : v2
  s[2215] = SDL_26f_covid
  const SDL_26f_covid_hoej = v24 ? (v25 ? Math.max(v3, v22) : v22) : v3
  s[2216] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v6 && v1 || v23 && v1 || v1 || v0 && v5 === NEVER
  s[2218] = SDL_26f_covid_ir
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v30 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid)
  const v31 = Math.max(18330 /* 2020-03-09 */, SDL_26f_covid_hoej)
  const v32 = SDL_26f_covid_er && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(SDL_26f_covid, 1)
  const v34 = shiftDays(SDL_26f_covid_hoej, 1)
  const v35 = SDL_26f_covid_er && v34 >= 18659 /* 2021-02-01 */
  const v36 = SDL_26f_covid_er && v33 <= 18686 /* 2021-02-28 */
  const v37 = shiftDays(shiftMonths(v33, 1), -1)
  const v38 = shiftDays(shiftMonths(v34, 1), -1)
  const v39 = Math.max(SDL_26f_covid, v37)
  const v40 = Math.min(SDL_26f_covid_hoej, v38)
  const v41 = (v35 || SDL_26f_covid_ir) && (v36 || SDL_26f_covid_ir) && (v35 || v36) && SDL_26f_covid_er
  const v42 = (SDL_26f_covid_er && v33 < 18659 /* 2021-02-01 */ || SDL_26f_covid_er && v34 > 18686 /* 2021-02-28 */) && SDL_26f_covid_er
  const v43 = SDL_26f_covid_ir && SDL_26f_covid_er && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(SDL_26f_covid, v39) : SDL_26f_covid) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(SDL_26f_covid_hoej, v40) : SDL_26f_covid_hoej) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = SDL_26f_covid_er && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v50 = v32 && (v41 || v42 || v43)
  const v51 = v49 && SDL_26f_covid_er
  const SDL_26g_covid_er = v50 || v51
  s[640] = SDL_26g_covid_er
  const SDL_26g_covid = v50 ? (v51 ? Math.min(SDL_26f_covid, v46) : v46) : SDL_26f_covid
  s[638] = SDL_26g_covid
  const SDL_26g_covid_hoej = v50 ? (v51 ? Math.max(SDL_26f_covid_hoej, v48) : v48) : SDL_26f_covid_hoej
  s[639] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v32 && SDL_26f_covid_ir || v49 && SDL_26f_covid_ir || SDL_26f_covid_ir || SDL_26f_covid_er && v31 === NEVER
  s[641] = SDL_26g_covid_ir
}

function svar_60(f, s) {
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[638])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[639])
  const v2 = s[640] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[638], 1)
  const v4 = shiftDays(s[639], 1)
  const v5 = s[640] && v4 >= 18687 /* 2021-03-01 */
  const v6 = s[640] && v3 <= 18747 /* 2021-04-30 */
  const v7 = shiftDays(shiftMonths(v3, 2), -1)
  const v8 = shiftDays(shiftMonths(v4, 2), -1)
  const v9 = Math.max(s[638], v7)
  const v10 = Math.min(s[639], v8)
  const v11 = (v5 || s[641]) && (v6 || s[641]) && (v5 || v6) && s[640]
  const v12 = (s[640] && v3 < 18687 /* 2021-03-01 */ || s[640] && v4 > 18747 /* 2021-04-30 */) && s[640]
  const v13 = s[641] && s[640] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[638], v9) : s[638]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[639], v10) : s[639]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[640] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[640]
  const SDL_26h_covid_er = v20 || v21
  s[2221] = SDL_26h_covid_er
  const SDL_26h_covid = v20 ? (v21 ? Math.min(s[638], v16) : v16) : s[638]
  s[2219] = SDL_26h_covid
  const SDL_26h_covid_hoej = v20 ? (v21 ? Math.max(s[639], v18) : v18) : s[639]
  s[2220] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v2 && s[641] || v19 && s[641] || s[641] || s[640] && v1 === NEVER
  s[2222] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v26 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  const v27 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  const v28 = SDL_26h_covid_er && v26 <= 18808 /* 2021-06-30 */
  const v29 = shiftDays(SDL_26h_covid, 1)
  const v30 = shiftDays(SDL_26h_covid_hoej, 1)
  const v31 = SDL_26h_covid_er && v30 >= 18748 /* 2021-05-01 */
  const v32 = SDL_26h_covid_er && v29 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(shiftMonths(v29, 2), -1)
  const v34 = shiftDays(shiftMonths(v30, 2), -1)
  const v35 = Math.max(SDL_26h_covid, v33)
  const v36 = Math.min(SDL_26h_covid_hoej, v34)
  const v37 = (v31 || SDL_26h_covid_ir) && (v32 || SDL_26h_covid_ir) && (v31 || v32) && SDL_26h_covid_er
  const v38 = (SDL_26h_covid_er && v29 < 18748 /* 2021-05-01 */ || SDL_26h_covid_er && v30 > 18808 /* 2021-06-30 */) && SDL_26h_covid_er
  const v39 = SDL_26h_covid_ir && SDL_26h_covid_er && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(SDL_26h_covid, v35) : SDL_26h_covid) : v35
  const v42 = v37 ? (v40 ? Math.min(v33, v41) : v33) : v41
  const v43 = v38 ? (v39 ? Math.max(SDL_26h_covid_hoej, v36) : SDL_26h_covid_hoej) : v36
  const v44 = v37 ? (v40 ? Math.max(v34, v43) : v34) : v43
  const v45 = SDL_26h_covid_er && v27 >= 18809 /* 2021-07-01 */ && v26 <= 2147483646
  const v46 = v28 && (v37 || v38 || v39)
  const v47 = v45 && SDL_26h_covid_er
  const SDL_26i_covid_er = v46 || v47
  s[2225] = SDL_26i_covid_er
  const SDL_26i_covid = v46 ? (v47 ? Math.min(SDL_26h_covid, v42) : v42) : SDL_26h_covid
  s[2223] = SDL_26i_covid
  const SDL_26i_covid_hoej = v46 ? (v47 ? Math.max(SDL_26h_covid_hoej, v44) : v44) : SDL_26h_covid_hoej
  s[2224] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v28 && SDL_26h_covid_ir || v45 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v27 === NEVER
  s[2226] = SDL_26i_covid_ir
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v52 = s[642] && s[643] && s[644] <= 14691 /* 2010-03-23 */
  const v53 = s[642] && s[645] >= 14692 /* 2010-03-24 */ && s[646]
  const SDL_27_1_2_uger = s[120] ? -Infinity : v52 ? 182 : v53 ? 273 : s[647] ? 273 : 483
  s[2229] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[120] ? Infinity : v53 || s[648] ? (s[648] ? (s[649] ? 483 : 273) : 273) : 182
  s[2230] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[120] || v52 || v53 || s[647] || s[649]
  s[2231] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v57 = s[642] && s[643] && s[650]
  const v58 = s[161] || s[114]
  const SDL_27_1_2_slut_er = s[120] || v57 && s[159] && SDL_27_1_2_uger_er
  s[664] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[120] ? FIRST_DAY : shiftDays(s[163], SDL_27_1_2_uger)
  s[662] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[120] ? NEVER : shiftDays(s[165], SDL_27_1_2_uger_hoej)
  s[663] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[120] || v57 && v58 || s[123]
  s[671] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v63 = allPeriods(f.ventetidPaaSygehus)
  const v64 = without(ALL_DAYS, v63)
  const v65 = s[159] && s[651]
  const SDL_27_1_3_slut = s[120] ? FIRST_DAY : dayReaching(v64, s[652], s[653])
  s[665] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[120] ? NEVER : dayReaching(v64, s[654], s[655])
  s[666] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[120] || s[121] && v65 || s[122] && v65
  s[667] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[120] || s[121] && v58 || s[122] && v58 || s[123]
  s[673] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v70 = shiftDays(s[163], 182)
  const v71 = s[647] && s[159]
  const v72 = s[656] || s[657]
  const v73 = s[657] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[120] ? FIRST_DAY : s[121] ? FIRST_DAY : v71 ? (v72 ? Math.min(v70, v73) : v70) : v73
  s[668] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[120] ? NEVER : s[121] ? NEVER : v72 ? NEVER : shiftDays(s[165], 182)
  s[669] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[120] || s[121] || v71 || s[656] || s[657]
  s[670] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[120] || s[121] || s[647] && s[161] || s[657] || s[123]
  s[674] = SDL_27_1_4_slut_ir
}

function svar_61(f, s) {
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v0 = s[104] || s[108] || s[109] || s[110]
  const v1 = s[658] && s[659] && s[660] && s[661] && (s[111] || s[113] || s[115] || s[116])
  const v2 = Math.max(s[163], s[662])
  const v3 = Math.min(s[165], s[663])
  const v4 = s[105] && s[664]
  const v5 = s[117] && s[159]
  const v6 = s[114] && s[664] && s[159] && v3 >= v2
  const v7 = v5 || v6
  const v8 = v5 ? (v6 ? Math.min(s[163], v2) : s[163]) : v2
  const v9 = v5 ? (v6 ? Math.max(s[165], v3) : s[165]) : v3
  const v10 = Math.max(s[163], s[665])
  const v11 = Math.min(s[165], s[666])
  const v12 = s[106] && s[667]
  const v13 = s[118] && s[159]
  const v14 = s[114] && s[667] && s[159] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[163], v10) : s[163]) : v10
  const v17 = v13 ? (v14 ? Math.max(s[165], v11) : s[165]) : v11
  const v18 = Math.max(s[163], s[668])
  const v19 = Math.min(s[165], s[669])
  const v20 = s[107] && s[670]
  const v21 = s[119] && s[159]
  const v22 = s[112] && s[670] && s[159] && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(s[163], v18) : s[163]) : v18
  const v25 = v21 ? (v22 ? Math.max(s[165], v19) : s[165]) : v19
  const v26 = Math.max(v20 ? (v23 ? Math.min(s[668], v24) : s[668]) : v24, v4 ? (v7 ? Math.min(s[662], v8) : s[662]) : v8, v12 ? (v15 ? Math.min(s[665], v16) : s[665]) : v16)
  const v27 = Math.max(v20 ? (v23 ? Math.max(s[669], v25) : s[669]) : v25, v4 ? (v7 ? Math.max(s[663], v9) : s[663]) : v9, v12 ? (v15 ? Math.max(s[666], v17) : s[666]) : v17)
  const v28 = (v4 || v5 || v6) && (v12 || v13 || v14) && (v20 || v21 || v22)
  const v29 = s[105] && s[671] || s[117] && s[161] || s[114] && s[671] && s[161] || s[114] && !((!s[664] || !s[671] && s[662] === s[663]) && s[672] && (s[664] && s[159] || !s[664] && !s[159]) && (!s[664] || s[163] === s[662])) || s[106] && s[673] || s[118] && s[161] || s[114] && s[673] && s[161] || s[114] && !((!s[667] || !s[673] && s[665] === s[666]) && s[672] && (s[667] && s[159] || !s[667] && !s[159]) && (!s[667] || s[163] === s[665])) || s[107] && s[674] || s[119] && s[161] || s[112] && s[674] && s[161] || s[112] && !((!s[670] || !s[674] && s[668] === s[669]) && s[672] && (s[670] && s[159] || !s[670] && !s[159]) && (!s[670] || s[163] === s[668]))
  const v30 = v1 && v28
  const v31 = s[675] && v28 && v27 >= NEVER
  const v32 = v0 || v30 || v31
  const v33 = v1 && v29 || s[675] && !((!v28 || !v29 && v26 === v27) && v28 && v26 === NEVER)
  const SDL_27_1_slut = s[120] ? FIRST_DAY : v30 || v31 ? (v30 ? v26 : NEVER) : NEVER
  s[2235] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[120] ? NEVER : v0 ? NEVER : v27
  s[2236] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[166] && (s[120] || s[121] && v32 || s[122] && v32)
  s[2237] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[166] && (s[120] || s[121] && v33 || s[122] && v33 || s[123]) || s[676]
  s[2238] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[624] && !s[71] && (!s[677] || f.laegenVenterArbejdeInden26Uger)
  s[2239] = SDL_29_1
  const SDL_29_1_nej = s[624] && !s[71] && (!s[677] || f.laegenVenterArbejdeInden26Uger === false)
  s[2240] = SDL_29_1_nej
  const SDL_29_1_ir = s[624] && (s[71] || !s[677]) || s[625]
  s[2241] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const v41 = Math.max(s[70], shiftDays(f.fridageneSlutter, 1))
  const SDL_30_1_fri = s[2] ? v41 : FIRST_DAY
  s[2245] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[2] ? v41 : NEVER
  s[2246] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri === false || !s[2]
  s[2247] = SDL_30_1_fri_ir
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v45 = shiftDays(f.sygemeldtTilArbejdsgiver, 1)
  const v46 = f.fyldestgoerendeBegrundelse === false || !s[71]
  const v47 = f.fyldestgoerendeBegrundelse && s[72]
  const v48 = f.sygemeldtITide && !s[71] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v46 || f.indsigelseModSenSygemelding === false && !s[71])
  const v49 = f.sygemeldtITide && s[72] || f.sygemeldtITide === false && (f.indsigelseModSenSygemelding && v47 || f.indsigelseModSenSygemelding === false && s[72])
  const SDL_35_2 = s[128] ? FIRST_DAY : f.sygemeldtITide ? s[124] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[124] : v45) : s[124]
  s[2261] = SDL_35_2
  const SDL_35_2_hoej = s[128] ? NEVER : f.sygemeldtITide ? s[126] : f.indsigelseModSenSygemelding ? (f.fyldestgoerendeBegrundelse ? s[126] : v45) : s[126]
  s[2262] = SDL_35_2_hoej
  const SDL_35_2_er = s[135] && (s[128] || s[131] && v48 || s[144] && v48)
  s[2263] = SDL_35_2_er
  const SDL_35_2_ir = s[135] && (s[128] || s[131] && v49 || s[144] && v49 || s[129]) || s[138] || s[136]
  s[2264] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v54 = !s[71] && s[125] && s[678]
  const v55 = !s[71] && s[679] && s[127]
  s[695] = v55
  const SDL_35_3 = s[128] ? FIRST_DAY : v54 ? FIRST_DAY : s[124]
  s[2265] = SDL_35_3
  const SDL_35_3_hoej = s[128] ? NEVER : v54 ? NEVER : s[126]
  s[2266] = SDL_35_3_hoej
  const SDL_35_3_er = s[146] && (s[128] || v54 || v55 && !s[71])
  s[2267] = SDL_35_3_er
  const SDL_35_3_ir = !s[146] || s[128] || v54 || v55 && s[72] || s[129]
  s[2268] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v60 = SDL_35_3_er && SDL_35_3_hoej >= f.anmeldtTilAkasse
  const v61 = SDL_35_3_er && SDL_35_3 < f.anmeldtTilAkasse
  const v62 = f.fyldestgoerendeBegrundelse ? s[124] : f.anmeldtTilAkasse
  const v63 = f.fyldestgoerendeBegrundelse ? s[126] : f.anmeldtTilAkasse
  const v64 = Math.max(s[124], v62)
  const v65 = Math.min(s[126], v63)
  const v66 = v60 && !s[71]
  const v67 = v61 && v46
  const v68 = SDL_35_3_ir && !s[71] && v65 >= v64
  const v69 = v67 || v68
  const v70 = v67 ? (v68 ? Math.min(v62, v64) : v62) : v64
  const v71 = v67 ? (v68 ? Math.max(v63, v65) : v63) : v65
  const SDL_35_3_fra = s[128] ? FIRST_DAY : v54 ? FIRST_DAY : v66 ? (v69 ? Math.min(s[124], v70) : s[124]) : v70
  s[2269] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[128] ? NEVER : v54 ? NEVER : v66 ? (v69 ? Math.max(s[126], v71) : s[126]) : v71
  s[2270] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[146] && (s[128] || v54 || v55 && (v66 || v67 || v68))
  s[2271] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = !s[146] || s[128] || v54 || v55 && (v60 && s[72] || v61 && v47 || SDL_35_3_ir && s[72] && v47 || SDL_35_3_ir && !(s[680] && (!v46 || !v47 && v62 === v63) && (!s[71] || s[71] && !v46) && (s[71] || s[124] === v62))) || s[129]
  s[2272] = SDL_35_3_fra_ir
}

function svar_62(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  s[690] = v0
  const v1 = shiftDays(f.sidsteDagMedBetaling, 7)
  s[691] = v1
  const v2 = shiftDays(s[124], 7)
  s[704] = v2
  const v3 = shiftDays(s[126], 7)
  s[706] = v3
  const v4 = v0 || !s[71]
  s[694] = v4
  const v5 = !v0 && s[72]
  s[699] = v5
  const v6 = v0 ? v1 : v2
  const v7 = v0 ? v1 : v3
  const v8 = s[124] <= 15426 /* 2012-03-27 */
  s[687] = v8
  const v9 = !s[71] && s[130] && v8
  s[700] = v9
  const v10 = s[126] >= 15427 /* 2012-03-28 */
  const v11 = !s[71] && v10 && s[678]
  s[696] = v11
  const v12 = !s[71] && s[679] && s[140]
  const v13 = shiftDays(f.underretningsbrevAfsendt, 8)
  const v14 = shiftDays(s[124], 21)
  s[688] = v14
  const v15 = shiftDays(s[126], 21)
  s[689] = v15
  const v16 = shiftDays(f.sidsteDagMedBetaling, 21)
  const v17 = v0 || s[609] || !s[71]
  const v18 = v0 ? v16 : s[609] ? NEVER : v14
  const v19 = v0 ? v16 : s[609] ? NEVER : v15
  const v20 = !s[146] && !v0 && !s[609] && s[72]
  const v21 = s[681] && !s[71]
  const v22 = s[681] && s[72]
  const v23 = s[681] ? v2 : f.underretningsbrevSendt ? v13 : s[146] ? v14 : v18
  const v24 = s[681] ? v3 : f.underretningsbrevSendt ? v13 : s[146] ? v15 : v19
  const v25 = s[681] ? v2 : f.underretningsbrevSendt ? v13 : s[146] ? v16 : v18
  const v26 = s[681] ? v3 : f.underretningsbrevSendt ? v13 : s[146] ? v16 : v19
  const v27 = s[131] && v4
  const v28 = v9 && v4
  const v29 = v12 && (v21 || !s[681] && (f.underretningsbrevSendt || s[146] && !s[71] || !s[146] && v17))
  const v30 = s[143] && (v21 || !s[681] && (f.underretningsbrevSendt || s[146] || v17))
  const v31 = v11 || v29 || v30
  const v32 = v11 ? FIRST_DAY : v29 ? (v30 ? Math.min(v23, v25) : v23) : v25
  const v33 = v28 || v31
  const v34 = v28 ? (v31 ? Math.min(v6, v32) : v6) : v32
  const SDL_38_1 = s[128] ? FIRST_DAY : v27 ? (v33 ? Math.min(v6, v34) : v6) : v34
  s[2273] = SDL_38_1
  const v36 = v11 ? NEVER : v29 ? (v30 ? Math.max(v24, v26) : v24) : v26
  const v37 = v28 ? (v31 ? Math.max(v7, v36) : v7) : v36
  const SDL_38_1_hoej = s[128] ? NEVER : v27 ? (v33 ? Math.max(v7, v37) : v7) : v37
  s[2274] = SDL_38_1_hoej
  const v39 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const SDL_38_1_er = v39 && (s[128] || v27 || v28 || v11 || v29 || v30)
  s[2275] = SDL_38_1_er
  const SDL_38_1_ir = !v39 || s[128] || s[131] && v5 || v9 && v5 || v11 || v12 && (v22 || !s[681] && f.underretningsbrevSendt === false && (s[682] || v20)) || s[143] && (v22 || !s[681] && f.underretningsbrevSendt === false && v20) || s[129]
  s[2276] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v42 = SDL_38_1_er && SDL_38_1_hoej >= f.anmodningModtaget
  const v43 = SDL_38_1_er && SDL_38_1 < f.anmodningModtaget
  const SDL_38_7_tide = v39 && (s[128] || s[131] && v42 || s[144] && v42)
  s[2281] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v39 && (s[128] || s[131] && v43 || s[144] && v43)
  s[2282] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = !v39 || s[128] || s[131] && SDL_38_1_ir || s[144] && SDL_38_1_ir || s[129]
  s[2283] = SDL_38_7_tide_ir
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v47 = s[132] && f.arbejdsgiverAnmeldteIkke && f.fratraeder && shiftDays(f.sidsteDagMedBetaling, 28) >= f.anmodningModtaget
  const v48 = (!s[71] && s[574] >= f.anmodningModtaget || s[72]) && f.undskyldendeForhold || v47
  const v49 = (!s[71] && s[573] < f.anmodningModtaget || f.undskyldendeForhold === false) && !v47
  const v50 = !s[71] && v10 && s[124] <= 19722 /* 2023-12-31 */
  const v51 = !s[71] && s[126] >= 19723 /* 2024-01-01 */ && s[127]
  const SDL_38_8 = v39 && (s[128] || s[131] && v48 || v9 && v48 || v50 && v48 || v51 && v48)
  s[2284] = SDL_38_8
  const SDL_38_8_nej = v39 && (s[128] || s[131] && v49 || v9 && v49 || v50 && v49 || v51 && v49)
  s[2285] = SDL_38_8_nej
  const SDL_38_8_ir = !v39 || s[136]
  s[2286] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v55 = Math.max(s[124], f.anmodningModtaget)
  const v56 = Math.min(s[126], f.anmodningModtaget)
  const v57 = SDL_38_8 && !s[71]
  const v58 = SDL_38_8_ir && !s[71] && v56 >= v55
  const v59 = SDL_38_8_nej || v58
  const v60 = SDL_38_8_nej ? (v58 ? Math.min(f.anmodningModtaget, v55) : f.anmodningModtaget) : v55
  const v61 = v57 ? (v59 ? Math.min(s[124], v60) : s[124]) : v60
  const v62 = SDL_38_8_nej ? (v58 ? Math.max(f.anmodningModtaget, v56) : f.anmodningModtaget) : v56
  const v63 = v57 ? (v59 ? Math.max(s[126], v62) : s[126]) : v62
  const v64 = v57 || SDL_38_8_nej || v58
  const v65 = SDL_38_8 && s[72] || SDL_38_8_ir && !(s[680] && !s[71] && (s[71] || s[124] === f.anmodningModtaget))
  const v66 = Math.max(s[124], v61)
  const v67 = Math.min(s[126], v63)
  const v68 = SDL_38_7_tide && !s[71]
  const v69 = SDL_38_7_tide_nej && v64
  const v70 = SDL_38_7_tide_ir && !s[71] && v64 && v67 >= v66
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v61, v66) : v61) : v66
  const v73 = v69 ? (v70 ? Math.max(v63, v67) : v63) : v67
  const v74 = v68 || v69 || v70
  const v75 = SDL_38_7_tide && s[72] || SDL_38_7_tide_nej && v65 || SDL_38_7_tide_ir && s[72] && v65 || SDL_38_7_tide_ir && !(s[680] && (!v64 || !v65 && v61 === v63) && (!s[71] && v64 || s[71] && !v64) && (s[71] || s[124] === v61))
  const SDL_38_7 = s[128] ? FIRST_DAY : v68 ? (v71 ? Math.min(s[124], v72) : s[124]) : v72
  s[2277] = SDL_38_7
  const SDL_38_7_hoej = s[128] ? NEVER : v68 ? (v71 ? Math.max(s[126], v73) : s[126]) : v73
  s[2278] = SDL_38_7_hoej
  const SDL_38_7_er = v39 && (s[128] || s[131] && v74 || v9 && v74 || v50 && v74 || v51 && v74)
  s[2279] = SDL_38_7_er
  const SDL_38_7_ir = !v39 || s[128] || s[131] && v75 || v9 && v75 || v50 && v75 || v51 && v75 || s[129]
  s[2280] = SDL_38_7_ir
}

function svar_63(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[557] && s[69] >= s[683]
  const v1 = s[557] && s[69] < s[684]
  const v2 = shiftDays(s[124], 28)
  s[751] = v2
  const v3 = shiftDays(s[126], 28)
  s[752] = v3
  const v4 = !s[609] || !s[71]
  const v5 = s[609] && s[72]
  const v6 = s[609] ? v2 : NEVER
  const v7 = s[609] ? v3 : NEVER
  const v8 = v4 && v7 >= NEVER
  const v9 = v0 && v4
  const v10 = s[561] && v8
  const v11 = v9 ? v6 : NEVER
  const v12 = v1 ? NEVER : v7
  const v13 = v9 ? (v1 || v10 ? Math.max(v7, v12) : v7) : v12
  const v14 = v9 || v1 || v10
  const v15 = v0 && v5 || s[561] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))
  const v16 = !s[71] && s[130] && s[685]
  const v17 = !s[71] && s[686] && s[687]
  const v18 = !s[71] && s[69] >= s[688]
  s[755] = v18
  const v19 = !s[71] && s[69] < s[689]
  s[753] = v19
  const v20 = v18 && v4
  const v21 = s[72] && v8
  const v22 = v20 ? v6 : NEVER
  const v23 = v19 ? NEVER : v7
  const v24 = v20 ? (v19 || v21 ? Math.max(v7, v23) : v7) : v23
  const v25 = f.arbejdsgiverensBetaling === 'ingen'
  const v26 = s[690] ? s[691] : s[692]
  const v27 = s[690] ? s[691] : s[693]
  const v28 = v0 && s[694]
  const v29 = s[561] && s[694] && v27 >= NEVER
  const v30 = v1 ? NEVER : v27
  const v31 = s[131] && v14
  const v32 = v16 && v14
  const v33 = v17 && (v20 || v19 || v21)
  const v34 = s[695] && (v25 && !s[71] || !v25 && (v28 || v1 || v29))
  const v35 = s[696] || v34
  const v36 = s[696] ? FIRST_DAY : v25 ? s[697] : v28 ? v26 : NEVER
  const v37 = v33 || v35
  const v38 = v33 ? (v35 ? Math.min(v22, v36) : v22) : v36
  const v39 = v32 || v37
  const v40 = v32 ? (v37 ? Math.min(v11, v38) : v11) : v38
  const SDL_40_1 = s[128] ? FIRST_DAY : v31 ? (v39 ? Math.min(v11, v40) : v11) : v40
  s[2287] = SDL_40_1
  const v42 = s[696] ? NEVER : v25 ? s[698] : v28 ? (v1 || v29 ? Math.max(v27, v30) : v27) : v30
  const v43 = v33 ? (v35 ? Math.max(v24, v42) : v24) : v42
  const v44 = v32 ? (v37 ? Math.max(v13, v43) : v13) : v43
  const SDL_40_1_hoej = s[128] ? NEVER : v31 ? (v39 ? Math.max(v13, v44) : v13) : v44
  s[2288] = SDL_40_1_hoej
  const SDL_40_1_er = s[132] && (s[128] || v31 || v32 || v33 || s[696] || v34)
  s[2289] = SDL_40_1_er
  const SDL_40_1_ir = !s[132] || s[128] || s[131] && v15 || v16 && v15 || v17 && (v18 && v5 || s[72] && !((!v4 || !v5 && v6 === v7) && v4 && (!v4 || v6 === NEVER))) || s[696] || s[695] && (v25 && s[72] || !v25 && (v0 && s[699] || s[561] && !((!s[694] || !s[699] && v26 === v27) && s[694] && (!s[694] || v26 === NEVER)))) || s[129]
  s[2290] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v48 = !s[71] && s[679] && s[124] <= 16248 /* 2014-06-27 */
  const v49 = shiftDays(f.anmeldtTilAkasse, 7)
  const v50 = !s[71] && s[126] >= 16249 /* 2014-06-28 */ && s[124] <= 16658 /* 2015-08-11 */
  const v51 = !s[71] && s[126] >= 16659 /* 2015-08-12 */ && s[127]
  const v52 = f.oplystDelvistLedig ? v49 : shiftDays(f.anmeldtTilAkasse, 21)
  const v53 = v50 || v51
  const v54 = v50 ? FIRST_DAY : v52
  const v55 = s[696] || v48 || v53
  const SDL_40a_1 = s[128] ? FIRST_DAY : s[700] || v55 ? (v55 ? (s[696] ? FIRST_DAY : v48 ? (v53 ? Math.min(v49, v54) : v49) : v54) : NEVER) : NEVER
  s[2291] = SDL_40a_1
  const v57 = v50 ? NEVER : v52
  const SDL_40a_1_hoej = s[128] ? NEVER : s[131] ? NEVER : s[700] ? NEVER : s[696] ? NEVER : v48 ? (v53 ? Math.max(v49, v57) : v49) : v57
  s[2292] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[146] && (s[128] || s[131] || s[700] || s[696] || v48 || v50 || v51)
  s[2293] = SDL_40a_1_er
  const SDL_40a_1_ir = !s[146] || s[128] || s[696] || v50 || s[129]
  s[2294] = SDL_40a_1_ir
  // SDL.42.1.ved-siden-af: Sygedagpenge også for virksomheden ved siden af jobbet (SDL § 42, stk. 1)
  const v61 = !s[71] && s[125] && s[124] <= 19265 /* 2022-09-30 */
  const v62 = !s[71] && s[126] >= 19266 /* 2022-10-01 */ && s[127]
  const v63 = s[132] && f.driverVirksomhedVedSidenAf
  const SDL_42_1_ved_siden_af = v63 && (s[128] || v61 && s[701] || v62 && s[701])
  s[2295] = SDL_42_1_ved_siden_af
  const SDL_42_1_ved_siden_af_nej = v63 && (s[128] || v61 && s[702] || v62 && s[702])
  s[2296] = SDL_42_1_ved_siden_af_nej
  const SDL_42_1_ved_siden_af_ir = !v63 || s[128] || v61 && s[136] || v62 && s[136] || s[129]
  s[2297] = SDL_42_1_ved_siden_af_ir
}

function svar_64(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(f.tredjeFravaersdag, 7)
  const v1 = s[703] ? s[704] : s[705] ? v0 : s[688]
  const v2 = s[703] ? s[706] : s[705] ? v0 : s[689]
  const v3 = !s[71] && s[707] && s[127]
  const v4 = f.aftaleForSelvstaendig ? s[704] : v1
  const v5 = f.aftaleForSelvstaendig ? s[706] : v2
  const v6 = v3 && (f.aftaleForSelvstaendig && !s[71] || f.aftaleForSelvstaendig === false && s[708])
  const v7 = s[709] || v6
  const v8 = s[709] ? (v6 ? Math.min(v1, v4) : v1) : v4
  const SDL_43_1 = s[128] ? FIRST_DAY : s[710] ? (v7 ? Math.min(v1, v8) : v1) : v8
  s[2298] = SDL_43_1
  const v10 = s[709] ? (v6 ? Math.max(v2, v5) : v2) : v5
  const SDL_43_1_hoej = s[128] ? NEVER : s[710] ? (v7 ? Math.max(v2, v10) : v2) : v10
  s[2299] = SDL_43_1_hoej
  const SDL_43_1_er = s[145] && (s[128] || s[710] || s[709] || v6)
  s[2300] = SDL_43_1_er
  const SDL_43_1_ir = !s[145] || s[128] || s[711] || s[712] || v3 && (f.aftaleForSelvstaendig && s[72] || f.aftaleForSelvstaendig === false && s[713]) || s[129]
  s[2301] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v14 = !s[71] && s[573] < f.selvstaendigAnmeldt
  const v15 = v14 || f.undskyldendeForhold === false
  const v16 = !s[71] && s[574] >= f.selvstaendigAnmeldt || s[72]
  const v17 = v16 && f.undskyldendeForhold
  const v18 = !s[71] && s[130] && s[124] <= 15111 /* 2011-05-17 */
  s[748] = v18
  const v19 = !s[71] && s[126] >= 15112 /* 2011-05-18 */ && s[124] <= 15207 /* 2011-08-21 */
  s[749] = v19
  const v20 = f.undskyldendeForhold || f.nemrefusionNede
  const v21 = v14 || !v20
  const v22 = v16 && v20
  const v23 = !s[71] && s[126] >= 15208 /* 2011-08-22 */ && s[127]
  s[750] = v23
  const SDL_43_5 = s[145] && (s[128] || s[131] && v17 || v18 && v17 || v19 && v22 || v23 && v22)
  s[2309] = SDL_43_5
  const SDL_43_5_nej = s[145] && (s[128] || s[131] && v15 || v18 && v15 || v19 && v21 || v23 && v21)
  s[2310] = SDL_43_5_nej
  const SDL_43_5_ir = !s[145] || s[136]
  s[2311] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v27 = SDL_43_1_er && SDL_43_1_hoej >= f.selvstaendigAnmeldt
  const v28 = SDL_43_1_er && SDL_43_1 < f.selvstaendigAnmeldt
  const v29 = Math.max(s[124], f.selvstaendigAnmeldt)
  const v30 = Math.min(s[126], f.selvstaendigAnmeldt)
  const v31 = SDL_43_5 && !s[71]
  const v32 = SDL_43_5_ir && !s[71] && v30 >= v29
  const v33 = SDL_43_5_nej || v32
  const v34 = SDL_43_5_nej ? (v32 ? Math.min(f.selvstaendigAnmeldt, v29) : f.selvstaendigAnmeldt) : v29
  const v35 = v31 ? (v33 ? Math.min(s[124], v34) : s[124]) : v34
  const v36 = SDL_43_5_nej ? (v32 ? Math.max(f.selvstaendigAnmeldt, v30) : f.selvstaendigAnmeldt) : v30
  const v37 = v31 ? (v33 ? Math.max(s[126], v36) : s[126]) : v36
  const v38 = v31 || SDL_43_5_nej || v32
  const v39 = SDL_43_5 && s[72] || SDL_43_5_ir && !(s[680] && !s[71] && (s[71] || s[124] === f.selvstaendigAnmeldt))
  const v40 = Math.max(s[124], v35)
  const v41 = Math.min(s[126], v37)
  const v42 = v27 && !s[71]
  const v43 = v28 && v38
  const v44 = SDL_43_1_ir && !s[71] && v38 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v35, v40) : v35) : v40
  const v47 = v43 ? (v44 ? Math.max(v37, v41) : v37) : v41
  const v48 = v42 || v43 || v44
  const v49 = v27 && s[72] || v28 && v39 || SDL_43_1_ir && s[72] && v39 || SDL_43_1_ir && !(s[680] && (!v38 || !v39 && v35 === v37) && (!s[71] && v38 || s[71] && !v38) && (s[71] || s[124] === v35))
  const SDL_43_4 = s[128] ? FIRST_DAY : v42 ? (v45 ? Math.min(s[124], v46) : s[124]) : v46
  s[2302] = SDL_43_4
  const SDL_43_4_hoej = s[128] ? NEVER : v42 ? (v45 ? Math.max(s[126], v47) : s[126]) : v47
  s[2303] = SDL_43_4_hoej
  const SDL_43_4_er = s[145] && (s[128] || s[131] && v48 || s[144] && v48)
  s[2304] = SDL_43_4_er
  const SDL_43_4_ir = !s[145] || s[128] || s[131] && v49 || s[144] && v49 || s[129]
  s[2305] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[145] && (s[128] || s[131] && v27 || s[144] && v27)
  s[2306] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[145] && (s[128] || s[131] && v28 || s[144] && v28)
  s[2307] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = !s[145] || s[128] || s[131] && SDL_43_1_ir || s[144] && SDL_43_1_ir || s[129]
  s[2308] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const v57 = s[703] ? 8500 : s[705] ? 5500 : 0
  const SDL_45_4 = s[2] ? v57 : -Infinity
  s[2312] = SDL_45_4
  const SDL_45_4_hoej = s[2] ? v57 : Infinity
  s[2313] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[2] ? f.dagpengePrUge : -Infinity
  s[728] = SDL_51_1
  const SDL_51_1_hoej = s[2] ? f.dagpengePrUge : Infinity
  s[729] = SDL_51_1_hoej
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v62 = f.selvstaendigForsikring === 'ingen'
  s[745] = v62
  const v63 = quotient([s[714], 2], [3], 'nærmeste', 100)
  const v64 = quotient([s[715], 2], [3], 'nærmeste', 100)
  const SDL_52_1_er = !s[2] || v62 || !(!s[716] && !s[717] && s[714] === s[715])
  s[721] = SDL_52_1_er
  const SDL_52_1_ir = !s[2] || !v62 && s[718] || s[717]
  s[722] = SDL_52_1_ir
  const SDL_52_1 = s[2] ? Math.min(s[714], v62 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[716] ? Math.min(v63, v64) : -Infinity)) : -Infinity
  s[719] = SDL_52_1
  const SDL_52_1_hoej = s[2] ? Math.min(s[715], v62 ? f.indtaegtSomSelvstaendig : Math.max(f.indtaegtSomSelvstaendig, s[716] ? Math.max(v63, v64) : Infinity)) : Infinity
  s[720] = SDL_52_1_hoej
}

function svar_65(f, s) {
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v0 = f.vurderingsdato >= 14692 /* 2010-03-24 */
  const v1 = s[719] > -Infinity && s[720] < Infinity
  const v2 = quotient([s[719], 3], [4], 'nærmeste', 1)
  const v3 = quotient([s[720], 3], [4], 'nærmeste', 1)
  const v4 = s[721] && !(!v1 && (!s[721] || !s[722] && s[719] === s[720]))
  const v5 = s[722] || !v1
  const v6 = quotient([s[719]], [2], 'nærmeste', 1)
  const v7 = quotient([s[720]], [2], 'nærmeste', 1)
  const v8 = s[386] && s[721]
  const v9 = s[386] && s[722]
  const SDL_53_3_er = !v0 || v8 || !s[386] && (s[723] && v4 || !s[723] && (!s[356] || v4))
  s[2337] = SDL_53_3_er
  const SDL_53_3_ir = !v0 || v9 || !s[386] && (s[723] && v5 || !s[723] && s[356] && v5)
  s[2338] = SDL_53_3_ir
  const SDL_53_3 = v0 ? (s[386] ? s[719] : s[723] ? (v1 ? Math.min(v2, v3) : -Infinity) : s[356] ? (v1 ? Math.min(v6, v7) : -Infinity) : 0) : -Infinity
  s[2335] = SDL_53_3
  const SDL_53_3_hoej = v0 ? (s[386] ? s[720] : s[723] ? (v1 ? Math.max(v2, v3) : Infinity) : s[356] ? (v1 ? Math.max(v6, v7) : Infinity) : 0) : Infinity
  s[2336] = SDL_53_3_hoej
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v14 = f.vurderingsdato >= 13605 /* 2007-04-02 */
  s[2334] = v14
  const v15 = f.ledigUdenLoen || s[146] || f.arbejdsgiverTilbyderDeltid === false
  const SDL_53_2 = !v14 || v15
  s[2332] = SDL_53_2
  const SDL_53_2_nej = !v14 || !v15
  s[2333] = SDL_53_2_nej
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v18 = quotient([s[714], 100], [3700], 'nærmeste', 1)
  const v19 = quotient([s[715], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[2] ? (s[716] ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[730] = SDL_50_1
  const SDL_50_1_hoej = s[2] ? (s[716] ? Math.max(v18, v19) : Infinity) : Infinity
  s[731] = SDL_50_1_hoej
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v22 = s[724] && f.timefortjeneste < SDL_50_1_hoej
  const v23 = f.normalTimerPrUge >= 3700
  const v24 = v22 || !v23
  const v25 = s[724] && f.timefortjeneste >= SDL_50_1 || s[725]
  const v26 = v25 && v23
  const v27 = Math.min(f.timefortjeneste, SDL_50_1)
  const v28 = Math.min(f.timefortjeneste, SDL_50_1_hoej)
  const v29 = v27 <= -Infinity
  const v30 = quotient([v27, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v31 = quotient([v28, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v32 = s[724] && !(v29 && (!s[724] || !s[725] && v27 === v28))
  const v33 = Math.min(s[714], v29 ? -Infinity : Math.min(v30, v31))
  const v34 = Math.min(s[715], v29 ? Infinity : Math.max(v30, v31))
  const v35 = s[725] || v29 || s[717]
  const v36 = v24 && v32
  const v37 = v26 || v36
  const v38 = v26 && s[717] || v24 && v35
  const SDL_47_1 = s[128] ? -Infinity : v26 ? (v36 ? Math.min(s[714], v33) : s[714]) : v33
  s[740] = SDL_47_1
  const SDL_47_1_hoej = s[128] ? Infinity : v26 ? (v36 ? Math.max(s[715], v34) : s[715]) : v34
  s[741] = SDL_47_1_hoej
  const SDL_47_1_er = s[128] || s[131] && v37 || s[726] && v37 || s[143] && v37
  s[739] = SDL_47_1_er
  const SDL_47_1_ir = s[128] || s[131] && v38 || s[726] && v38 || s[143] && v38 || s[129]
  s[743] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v43 = Math.max(0, s[727])
  const v44 = v43 >= 3700
  const v45 = v22 || !v44
  const v46 = v25 && v44
  const v47 = quotient([v27, v43], [100], 'nærmeste', 1)
  const v48 = quotient([v28, v43], [100], 'nærmeste', 1)
  const v49 = Math.min(s[714], v29 ? -Infinity : Math.min(v47, v48))
  const v50 = Math.min(s[715], v29 ? Infinity : Math.max(v47, v48))
  const v51 = v45 && v32
  const v52 = v46 || v51
  const v53 = v46 ? (v51 ? Math.min(s[714], v49) : s[714]) : v49
  const v54 = v46 ? (v51 ? Math.max(s[715], v50) : s[715]) : v50
  const v55 = v46 && s[717] || v45 && v35
  const v56 = Math.max(SDL_47_1, v53)
  const v57 = Math.min(SDL_47_1_hoej, v54)
  const v58 = SDL_53_2 && SDL_47_1_er
  const v59 = SDL_53_2_nej && v52
  const v60 = !v14 && SDL_47_1_er && v52 && v57 >= v56
  const v61 = v59 || v60
  const v62 = v59 ? (v60 ? Math.min(v53, v56) : v53) : v56
  const v63 = v59 ? (v60 ? Math.max(v54, v57) : v54) : v57
  const SDL_53_1_er = !s[2] || v58 || v59 || v60
  s[736] = SDL_53_1_er
  const SDL_53_1_ir = !s[2] || SDL_53_2 && SDL_47_1_ir || SDL_53_2_nej && v55 || !v14 && SDL_47_1_ir && v55 || !v14 && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v52 || !v55 && v53 === v54) && (SDL_47_1_er && v52 || !SDL_47_1_er && !v52) && (!SDL_47_1_er || SDL_47_1 === v53))
  s[737] = SDL_53_1_ir
  const SDL_53_1 = s[2] ? (v58 ? (v61 ? Math.min(SDL_47_1, v62) : SDL_47_1) : v62) : -Infinity
  s[733] = SDL_53_1
  const SDL_53_1_hoej = s[2] ? (v58 ? (v61 ? Math.max(SDL_47_1_hoej, v63) : SDL_47_1_hoej) : v63) : Infinity
  s[734] = SDL_53_1_hoej
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const SDL_46_1_er = !s[2] || s[146] || s[145] && (v8 || !s[386] && SDL_53_3_er) || !s[145] && SDL_53_1_er
  s[2316] = SDL_46_1_er
  const SDL_46_1_ir = !s[2] || s[146] && !s[2] || !s[146] && (s[145] && (v9 || !s[386] && SDL_53_3_ir) || !s[145] && SDL_53_1_ir)
  s[2317] = SDL_46_1_ir
  const SDL_46_1 = s[2] ? (s[146] ? s[728] : s[145] ? (s[386] ? s[719] : SDL_53_3) : SDL_53_1) : -Infinity
  s[2314] = SDL_46_1
  const SDL_46_1_hoej = s[2] ? (s[146] ? s[729] : s[145] ? (s[386] ? s[720] : SDL_53_3_hoej) : SDL_53_1_hoej) : Infinity
  s[2315] = SDL_46_1_hoej
}

function svar_66(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[730], f.timeloenHosArbejdsgiveren)
  const v1 = Math.min(s[731], f.timeloenHosArbejdsgiveren)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v4 = quotient([v1, f.normalTimerPrUge], [100], 'nærmeste', 1)
  const v5 = s[724] && !(v2 && (!s[724] || !s[725] && v0 === v1))
  const v6 = s[725] || v2
  const SDL_47_1_3 = s[128] ? -Infinity : v2 ? -Infinity : Math.min(v3, v4)
  s[2318] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[128] ? Infinity : v2 ? Infinity : Math.max(v3, v4)
  s[2319] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[128] || s[131] && v5 || s[144] && v5
  s[2320] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[128] || s[131] && v6 || s[144] && v6 || s[129]
  s[2321] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[2] ? Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - f.loenUnderSygdomPrUge) : -Infinity
  s[2322] = SDL_50_4
  const SDL_50_4_hoej = s[2] ? Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - f.loenUnderSygdomPrUge) : Infinity
  s[2323] = SDL_50_4_hoej
  const SDL_50_4_er = s[132] && (!s[2] || SDL_47_1_3_er)
  s[2324] = SDL_50_4_er
  const SDL_50_4_ir = !s[132] || !s[2] || SDL_47_1_3_ir
  s[2325] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v15 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 })
  const v16 = sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_66(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(f.timefortjeneste, r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(f.timefortjeneste, r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 })
  const v17 = v15 > -Infinity && v16 < Infinity
  const v18 = quotient([v15, 1], [1], 'nærmeste', 1)
  const v19 = quotient([v16, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[2] ? (v17 ? Math.min(v18, v19) : -Infinity) : -Infinity
  s[2326] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[2] ? (v17 ? Math.max(v18, v19) : Infinity) : Infinity
  s[2327] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[132] && (!s[2] || !(!v17 && v15 === v16))
  s[2328] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = !s[132] || !s[2] || !v17
  s[2329] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v24 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[2] ? v24 : -Infinity
  s[2330] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[2] ? v24 : Infinity
  s[2331] = SDL_53_1_timer_hoej
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v27 = intersectTable(ALL_DAYS, HELLIGDAGE_2)
  const v28 = f.vurderingsdato >= 15523 /* 2012-07-02 */ && countDays(v27, f.vurderingsdato, f.vurderingsdato) >= 1
  const SDL_53a_1 = !s[2] || v28
  s[2339] = SDL_53a_1
  const SDL_53a_1_nej = !s[2] || !v28
  s[2340] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v31 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v32 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v33 = intersect(v31, v32)
  const v34 = from(v33, 13332 /* 2006-07-03 */)
  const v35 = dayReaching(v34, 13332 /* 2006-07-03 */, 1)
  const SDL_53a_2_eksakt = v35 >= 16659 /* 2015-08-12 */
  s[2344] = SDL_53a_2_eksakt
  const v37 = v35 >= NEVER
  s[2343] = v37
  const SDL_53a_2 = !SDL_53a_2_eksakt ? NO_DAYS : v34
  s[2341] = SDL_53a_2
  const SDL_53a_2_hoej = !SDL_53a_2_eksakt ? ALL_DAYS : v34
  s[2342] = SDL_53a_2_hoej
  const SDL_53a_2_ir = v37 || !SDL_53a_2_eksakt
  s[2345] = SDL_53a_2_ir
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v41 = f.vurderingsdato >= 18319 /* 2020-02-27 */
  const v42 = s[132] && (f.sygMedCovid19 || f.hjemmeEfterAnbefaling)
  const v43 = f.vurderingsdato >= 18954 /* 2021-11-23 */ && f.vurderingsdato < 19052 /* 2022-03-01 */ && v42
  const SDL_53b_1 = !s[2] || v41 && (!s[732] && v42 || s[732] && (f.vurderingsdato < 18859 /* 2021-08-20 */ || v43))
  s[2346] = SDL_53b_1
  const SDL_53b_1_nej = !s[2] || !v41 || !s[732] && !v42 || s[732] && (f.vurderingsdato < 18859 /* 2021-08-20 */ || !v43)
  s[2347] = SDL_53b_1_nej
  const SDL_53b_1_ir = !s[2] || v41 && s[732] && f.vurderingsdato < 18859 /* 2021-08-20 */
  s[2348] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[733]) : -Infinity
  s[2349] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[2] ? Math.min(f.loenUnderSygdomPrUge, s[734]) : Infinity
  s[2350] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[735] && (!s[2] || s[736])
  s[2351] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[735] && (!s[2] || s[737]) || s[738] || s[136]
  s[2352] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v51 = Math.min(s[714], SDL_47_1_3)
  const v52 = Math.min(s[715], SDL_47_1_3_hoej)
  const v53 = SDL_47_1_3_ir || s[717]
  const v54 = s[131] && SDL_47_1_3_er
  const v55 = s[726] && SDL_47_1_3_er
  const v56 = s[143] && s[739]
  const v57 = v55 || v56
  const v58 = v55 ? (v56 ? Math.min(s[740], v51) : v51) : s[740]
  const SDL_56_1_beloeb = s[128] ? -Infinity : v54 ? (v57 ? Math.min(v51, v58) : v51) : v58
  s[2353] = SDL_56_1_beloeb
  const v60 = v55 ? (v56 ? Math.max(s[741], v52) : v52) : s[741]
  const SDL_56_1_beloeb_hoej = s[128] ? Infinity : v54 ? (v57 ? Math.max(v52, v60) : v52) : v60
  s[2354] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[742] && (s[128] || v54 || v55 || v56)
  s[2355] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[742] && (s[128] || s[131] && v53 || s[726] && v53 || s[143] && s[743] || s[129]) || s[744] || s[136]
  s[2356] = SDL_56_1_beloeb_ir
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v64 = f.aftaleIndgaaetDen >= 13332 /* 2006-07-03 */
  s[747] = v64
  const v65 = f.aftaleIndgaaetDen >= 13605 /* 2007-04-02 */
  const v66 = f.langvarigEllerKroniskLidelse && f.risikoenErVaesentligtForoeget && f.skoennedeFravaersdage >= 10
  s[746] = v66
  const v67 = f.aftaleIndgaaetDen >= 14032 /* 2008-06-02 */
  const v68 = !v65 && (v66 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 14) || v65 && (!v67 && (v66 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 15) || v67 && (v66 || f.behandlingBesluttetVedAnsaettelsen || f.dageBetaltForLidelsen >= 21))
  const SDL_56_2 = !v64 || v68
  s[2357] = SDL_56_2
  const SDL_56_2_nej = !v64 || !v68
  s[2358] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v71 = f.aftaleErSkriftlig && f.aftaleErGodkendt
  const SDL_56_3 = !v64 || v71
  s[2360] = SDL_56_3
  const SDL_56_3_nej = !v64 || !v71
  s[2361] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const v74 = shiftDays(shiftMonths(f.aftaleIndgaaetDen, 24), -1)
  const SDL_56_4 = v64 ? v74 : FIRST_DAY
  s[2362] = SDL_56_4
  const SDL_56_4_hoej = v64 ? v74 : NEVER
  s[2363] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v77 = f.fravaersdageSidsteAar >= 10 || f.vaesentligeAendringerVedUdloeb
  const SDL_56_4_fornyelse = !v64 || v77
  s[2364] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = !v64 || !v77
  s[2365] = SDL_56_4_fornyelse_nej
}

function svar_67(f, s) {
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v0 = f.aftaleIndgaaetDen >= 15398 /* 2012-02-28 */ && s[745] && s[746] && f.aftaleErSkriftlig && f.laegeligDokumentationForRisiko
  const SDL_58a_1 = !s[747] || v0
  s[2366] = SDL_58a_1
  const SDL_58a_1_nej = !s[747] || !v0
  s[2367] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v3 = !s[71] && s[573] < f.refusionskravFremsat
  const v4 = f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v5 = v3 || !v4
  const v6 = !s[71] && s[574] >= f.refusionskravFremsat || s[72]
  const v7 = v6 && v4
  const v8 = f.nemrefusionNede || f.skyldesLoenmodtageren || f.forkertVejledning || f.saerligeOmstaendighederForRefusion
  const v9 = v3 || !v8
  const v10 = v6 && v8
  const SDL_59_6 = s[132] && (s[128] || s[131] && v7 || s[748] && v7 || s[749] && v10 || s[750] && v10)
  s[2372] = SDL_59_6
  const SDL_59_6_nej = s[132] && (s[128] || s[131] && v5 || s[748] && v5 || s[749] && v9 || s[750] && v9)
  s[2373] = SDL_59_6_nej
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v13 = !s[71] && s[751] < f.arbejdsgiverAnmeldt
  const v14 = !s[71] && s[752] >= f.arbejdsgiverAnmeldt || s[753] || SDL_59_6
  const v15 = SDL_59_6_nej || s[754]
  const v16 = (v13 || s[72]) && (s[755] || s[72]) && v15 && (v13 || s[755] || SDL_59_6_nej)
  const v17 = s[72] && s[754]
  const v18 = shiftMonths(f.refusionskravFremsat, -3)
  const v19 = Math.max(f.arbejdsgiverAnmeldt, v18)
  const v20 = Math.max(v18, v19)
  const v21 = Math.min(v18, v19)
  const v22 = v17 && v18 !== v19
  const v23 = v17 && v21 >= v20
  const v24 = v16 || v23
  const v25 = v23 ? Math.min(v19, v20) : v19
  const v26 = v16 ? v25 : v20
  const v27 = v14 ? (v24 ? Math.min(v18, v26) : v18) : v26
  const v28 = v23 ? Math.max(v19, v21) : v19
  const v29 = v16 ? v28 : v21
  const v30 = v14 ? (v24 ? Math.max(v18, v29) : v18) : v29
  const v31 = v14 || v16 || v23
  const v32 = !s[71] && s[692] < f.arbejdsgiverAnmeldt
  const v33 = !s[71] && s[69] >= shiftDays(s[124], 30)
  const v34 = !s[71] && s[693] >= f.arbejdsgiverAnmeldt || !s[71] && s[69] < shiftDays(s[126], 30) || SDL_59_6
  const v35 = (v32 || s[72]) && (v33 || s[72]) && v15 && (v32 || v33 || SDL_59_6_nej)
  const v36 = v35 || v23
  const v37 = v35 ? v25 : v20
  const v38 = v35 ? v28 : v21
  const v39 = s[131] && v31
  const v40 = s[700] && v31
  const v41 = s[695] && (v34 || v35 || v23)
  const v42 = s[696] || v41
  const v43 = s[696] ? FIRST_DAY : v34 ? (v36 ? Math.min(v18, v37) : v18) : v37
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v27, v43) : v27) : v43
  const SDL_59_2 = s[128] ? FIRST_DAY : v39 ? (v44 ? Math.min(v27, v45) : v27) : v45
  s[2368] = SDL_59_2
  const v47 = s[696] ? NEVER : v34 ? (v36 ? Math.max(v18, v38) : v18) : v38
  const v48 = v40 ? (v42 ? Math.max(v30, v47) : v30) : v47
  const SDL_59_2_hoej = s[128] ? NEVER : v39 ? (v44 ? Math.max(v30, v48) : v30) : v48
  s[2369] = SDL_59_2_hoej
  const SDL_59_2_er = s[132] && (s[128] || v39 || v40 || s[696] || v41)
  s[2370] = SDL_59_2_er
  const SDL_59_2_ir = !s[132] || s[128] || s[131] && v22 || s[700] && v22 || s[696] || s[695] && v22 || s[129]
  s[2371] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const v52 = s[756] >= 13332 /* 2006-07-03 */
  const SDL_82_1 = !s[2] || v52
  s[2374] = SDL_82_1
  const SDL_82_1_nej = !s[2] || !v52
  s[2375] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v55 = f.hjaelpemiddelKoebtFoerBevilling && f.saerligGrundTilKoebFoerBevilling === false
  const SEL_112_1_forud = !s[757] || v55
  s[2379] = SEL_112_1_forud
  const SEL_112_1_forud_nej = !s[757] || !v55
  s[2380] = SEL_112_1_forud_nej
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const v58 = f.hjaelpemidletAfhjaelperVaesentligt || f.hjaelpemidletLetterHjemmetVaesentligt || f.hjaelpemidletErNoedvendigtForErhverv
  const SEL_112_1 = !s[757] || f.funktionsevnenErVarigtNedsat && v58 && f.hjaelpemidletErBedstOgBilligst && (SEL_112_1_forud_nej || !s[757])
  s[2376] = SEL_112_1
  const SEL_112_1_nej = !s[757] || f.funktionsevnenErVarigtNedsat === false || !v58 || f.hjaelpemidletErBedstOgBilligst === false || SEL_112_1_forud
  s[2377] = SEL_112_1_nej
}

function svar_68(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v0 = f.vurderingsdato >= 15400 /* 2012-03-01 */
  const v1 = f.boernIHjemmetVedSaerligStoette >= 1
  const v2 = f.vurderingsdato >= 17532 /* 2018-01-01 */
  const v3 = f.vurderingsdato <= 14517 /* 2009-09-30 */ || v2 && s[758] || s[179] && f.vurderingsdato <= 20088 /* 2024-12-31 */ || s[546]
  const v4 = SATS_67(f.vurderingsdato)
  const v5 = v3 ? -Infinity : v4
  const v6 = v3 ? Infinity : v4
  const v7 = f.boernIHjemmetVedSaerligStoette - 1
  const v8 = Math.round(65000 * v7 / 100) * 100
  const v9 = v6 === Infinity
  const v10 = v5 === -Infinity
  const v11 = v10 ? -Infinity : v5 - v8
  const v12 = v9 ? Infinity : v6 - v8
  const v13 = Math.round(55000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v14 = f.boernUdeVedSaerligStoette <= 0
  const v15 = SATS_68(f.vurderingsdato)
  const v16 = v3 ? -Infinity : v15
  const v17 = v3 ? Infinity : v15
  const v18 = f.boernUdeVedSaerligStoette - 1
  const v19 = Math.round(55000 * v18 / 100) * 100
  const v20 = v17 === Infinity
  const v21 = v16 === -Infinity
  const v22 = SATS_69(f.vurderingsdato)
  const v23 = v3 ? -Infinity : v22
  const v24 = v3 ? Infinity : v22
  const v25 = Math.round(75000 * v7 / 100) * 100
  const v26 = v10 ? -Infinity : v5 - v25
  const v27 = v9 ? Infinity : v6 - v25
  const v28 = Math.round(60000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v29 = Math.round(60000 * v18 / 100) * 100
  const v30 = v14 ? v23 : v21 ? -Infinity : v16 - v29
  const v31 = v14 ? v24 : v20 ? Infinity : v17 - v29
  const v32 = Math.round(80000 * v7 / 100) * 100
  const v33 = v10 ? -Infinity : v5 - v32
  const v34 = v9 ? Infinity : v6 - v32
  const v35 = v34 === Infinity
  const v36 = v33 === -Infinity
  const v37 = Math.round(65000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v38 = Math.round(65000 * v18 / 100) * 100
  const v39 = v14 ? v23 : v21 ? -Infinity : v16 - v38
  const v40 = v14 ? v24 : v20 ? Infinity : v17 - v38
  const v41 = Math.round(85000 * v7 / 100) * 100
  const v42 = v10 ? -Infinity : v5 - v41
  const v43 = v9 ? Infinity : v6 - v41
  const v44 = v43 === Infinity
  const v45 = v42 === -Infinity
  const v46 = Math.round(70000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v47 = Math.round(70000 * v18 / 100) * 100
  const v48 = Math.round(95000 * v7 / 100) * 100
  const v49 = v10 ? -Infinity : v5 - v48
  const v50 = v9 ? Infinity : v6 - v48
  const v51 = Math.round(75000 * f.boernUdeVedSaerligStoette / 100) * 100
  const v52 = Math.round(75000 * v18 / 100) * 100
  const SSBEK_3_1_ir = !s[493] || !v0 && v3 || v0 && (!s[211] && v3 || s[211] && (!s[759] && v3 || s[759] && (!v2 && v3 || v2 && (!s[760] || !s[52] && v3 || s[52] && (!s[179] && v3 || s[179] && (!s[66] || s[546] || v3))))))
  s[2385] = SSBEK_3_1_ir
  const SSBEK_3_1 = s[493] ? (v0 ? (s[211] ? (s[759] ? (v2 ? (s[760] ? (s[52] ? (s[179] ? (s[66] ? (s[546] ? -Infinity : Math.max(0, v1 ? (v49 === -Infinity ? -Infinity : v49 - v51) : v14 ? v23 : v21 ? -Infinity : v16 - v52)) : -Infinity) : Math.max(0, v1 ? (v45 ? -Infinity : v42 - v46) : v14 ? v23 : v21 ? -Infinity : v16 - v47)) : Math.max(0, v1 ? (v45 ? -Infinity : v42 - v37) : v39)) : -Infinity) : Math.max(0, v1 ? (v36 ? -Infinity : v33 - v37) : v39)) : Math.max(0, v1 ? (v36 ? -Infinity : v33 - v28) : v30)) : Math.max(0, v1 ? (v26 === -Infinity ? -Infinity : v26 - v28) : v30)) : Math.max(0, v1 ? (v11 === -Infinity ? -Infinity : v11 - v13) : v14 ? v23 : v21 ? -Infinity : v16 - v19)) : -Infinity
  s[2383] = SSBEK_3_1
  const SSBEK_3_1_hoej = s[493] ? (v0 ? (s[211] ? (s[759] ? (v2 ? (s[760] ? (s[52] ? (s[179] ? (s[66] ? (s[546] ? Infinity : Math.max(0, v1 ? (v50 === Infinity ? Infinity : v50 - v51) : v14 ? v24 : v20 ? Infinity : v17 - v52)) : Infinity) : Math.max(0, v1 ? (v44 ? Infinity : v43 - v46) : v14 ? v24 : v20 ? Infinity : v17 - v47)) : Math.max(0, v1 ? (v44 ? Infinity : v43 - v37) : v40)) : Infinity) : Math.max(0, v1 ? (v35 ? Infinity : v34 - v37) : v40)) : Math.max(0, v1 ? (v35 ? Infinity : v34 - v28) : v31)) : Math.max(0, v1 ? (v27 === Infinity ? Infinity : v27 - v28) : v31)) : Math.max(0, v1 ? (v12 === Infinity ? Infinity : v12 - v13) : v14 ? v24 : v20 ? Infinity : v17 - v19)) : Infinity
  s[2384] = SSBEK_3_1_hoej
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v56 = Math.round(f.hidtidigNettoindtaegt * 9 / 10)
  const v57 = f.boernIHjemmetVedSaerligStoette === 0 && f.boernUdeVedSaerligStoette === 0 ? Math.max(v56, f.nettoForsoergersats) : v56
  const v58 = f.faaetHjaelp3MaanederAf18 && !(f.ydelseVedSaerligStoette === 'revalidering' && f.behovetBortfalderEfterRevalidering) ? Math.min(v57, f.nettoHoejesteDagpenge) : v57
  const SSBEK_6_1 = s[493] ? (s[51] ? -Infinity : v58) : -Infinity
  s[2390] = SSBEK_6_1
  const SSBEK_6_1_hoej = s[493] ? (s[51] ? Infinity : v58) : Infinity
  s[2391] = SSBEK_6_1_hoej
  const v61 = s[761] || s[762]
  const SSBEK_6_1_ir = s[763] && (!s[493] || s[51]) || v61
  s[2392] = SSBEK_6_1_ir
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v63 = Math.max(0, -SSBEK_3_1 === Infinity ? Infinity : f.nettoboligudgift - SSBEK_3_1)
  const v64 = Math.max(0, f.nettoindtaegtVedSaerligStoette - f.nettohjaelpAlene)
  const SSBEK_5_1 = s[493] ? (s[51] ? -Infinity : Math.max(0, Math.min(Math.max(0, -SSBEK_3_1_hoej === -Infinity ? -Infinity : f.nettoboligudgift - SSBEK_3_1_hoej) - v64, SSBEK_6_1 === -Infinity ? -Infinity : SSBEK_6_1 - f.nettoindtaegtVedSaerligStoette))) : -Infinity
  s[2386] = SSBEK_5_1
  const SSBEK_5_1_hoej = s[493] ? (s[51] ? Infinity : Math.max(0, Math.min(v63 === Infinity ? Infinity : v63 - v64, SSBEK_6_1_hoej === Infinity ? Infinity : SSBEK_6_1_hoej - f.nettoindtaegtVedSaerligStoette))) : Infinity
  s[2387] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[763] && (!s[493] || s[51] || s[763])
  s[2388] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[763] && (!s[493] || s[51] || SSBEK_3_1_ir || SSBEK_6_1_ir) || v61
  s[2389] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const SSBEK_10_1 = s[493] ? (s[51] ? -Infinity : Math.min(SSBEK_5_1, f.nettoLaaneudgifter)) : -Infinity
  s[2393] = SSBEK_10_1
  const SSBEK_10_1_hoej = s[493] ? (s[51] ? Infinity : Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter)) : Infinity
  s[2394] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[763] && (!s[493] || s[51] || SSBEK_5_1_er)
  s[2395] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[763] && (!s[493] || s[51] || SSBEK_5_1_ir) || v61
  s[2396] = SSBEK_10_1_ir
  // STATSFLEKSBEK.11: Statens refusion af lønnen i et fleksjob (BEK 2270/2020 § 11, stk. 1)
  const v73 = f.fleksjobStartede >= 11778 /* 2002-04-01 */ ? 5000 : 10000
  const STATSFLEKSBEK_11 = s[2] ? v73 : -Infinity
  s[2397] = STATSFLEKSBEK_11
  const STATSFLEKSBEK_11_hoej = s[2] ? v73 : Infinity
  s[2398] = STATSFLEKSBEK_11_hoej
  const STATSFLEKSBEK_11_er = f.ansatIFleksjob && f.omfattetAfStatensFleksjobordning
  s[764] = STATSFLEKSBEK_11_er
  const STATSFLEKSBEK_11_ir = !STATSFLEKSBEK_11_er || !s[2]
  s[817] = STATSFLEKSBEK_11_ir
}

function svar_69(f, s) {
  // STATSFLEKSBEK.11.3: Statens refusion har et loft over lønnen (BEK 2270/2020 § 11, stk. 3)
  const v0 = f.fleksjobStartede <= 13333 /* 2006-07-04 */ || f.fleksjobAftaltSenest4Juli2006
  const STATSFLEKSBEK_11_3 = s[764] && (!s[2] || !v0)
  s[2400] = STATSFLEKSBEK_11_3
  const STATSFLEKSBEK_11_3_nej = s[764] && (!s[2] || v0)
  s[2401] = STATSFLEKSBEK_11_3_nej
}

function svar_70(f, s) {
  const v0 = s[2] ? 0 : 4
  s[825] = v0
  const v1 = s[765] ? 4 : 0
  s[828] = v1
  const v2 = s[3] ? 4 : 0
  s[832] = v2
  const v3 = s[1] ? 0 : 4
  s[846] = v3
  const v4 = s[207] ? 4 : 0
  s[860] = v4
  const v5 = (s[199] ? 1 : 0) + v4
  s[857] = v5
  const v6 = s[18] ? 0 : 4
  s[863] = v6
  const v7 = 1 + v0
  s[935] = v7
  const v8 = s[766] ? 1 : 0
  s[944] = v8
  const v9 = s[767] ? 1 : 0
  s[951] = v9
  const v10 = v9 + (s[768] ? 4 : 0)
  s[955] = v10
  const v11 = s[17] ? 0 : 4
  s[983] = v11
  const v12 = s[28] ? 4 : 0
  s[1651] = v12
  const v13 = (f.erVisiteretTilFleksjob ? 1 : 0) + v12
  s[993] = v13
  const v14 = (s[724] ? 1 : 0) + (s[725] ? 4 : 0)
  s[1002] = v14
  const v15 = 1 + v6
  s[1005] = v15
  const v16 = s[769] ? 0 : 4
  s[1036] = v16
  const v17 = s[770] ? 1 : 0
  s[1055] = v17
  const v18 = v17 + (s[771] ? 4 : 0)
  s[1059] = v18
  const v19 = s[772] ? 1 : 0
  s[1063] = v19
  const v20 = s[773] ? 1 : 0
  s[1068] = v20
  const v21 = s[774] ? 4 : 0
  s[1098] = v21
  const v22 = s[5] ? 0 : 4
  s[1104] = v22
  const v23 = s[54] ? 1 : 0
  s[1127] = v23
  const v24 = s[775] ? 4 : 0
  s[1112] = v24
  const v25 = v23 + v24
  s[1107] = v25
  const v26 = (s[55] ? 1 : 0) + (s[776] ? 4 : 0)
  s[1115] = v26
  const v27 = f.revalideringErBevilget ? 1 : 0
  s[1381] = v27
  const v28 = v27 + (s[777] ? 4 : 0)
  s[1120] = v28
  const v29 = (s[778] ? 1 : 0) + (s[779] ? 2 : 0) + (s[780] ? 4 : 0)
  s[1129] = v29
  const v30 = (s[781] ? 1 : 0) + (s[782] ? 2 : 0) + v0
  s[1130] = v30
  const v31 = s[174] ? 1 : 0
  s[1131] = v31
  const v32 = s[57] ? 1 : 0
  s[1136] = v32
  const v33 = s[783] ? 1 : 0
  s[1144] = v33
  const v34 = 1 + (s[784] ? 4 : 0)
  s[1154] = v34
  const v35 = s[62] ? 0 : 1
  s[1163] = v35
  const v36 = s[66] ? 0 : 4
  s[1177] = v36
  const v37 = s[66] ? 1 : 4
  s[1180] = v37
  const v38 = s[785] ? 4 : 0
  s[1213] = v38
  const v39 = f.ressourceforloebErBevilget ? 1 : 0
  s[1241] = v39
  const v40 = s[786] ? 4 : 0
  s[1252] = v40
  const v41 = v39 + v40
  s[1232] = v41
  const v42 = s[181] ? 4 : 0
  s[1238] = v42
  const v43 = s[787] ? 4 : 0
  s[1242] = v43
  const v44 = s[240] ? 4 : 0
  s[1281] = v44
  const v45 = s[788] ? 4 : 0
  s[1287] = v45
  const v46 = s[789] ? 4 : 0
  s[1305] = v46
  const v47 = s[790] ? 1 : 0
  s[1324] = v47
  const v48 = s[791] ? 1 : 0
  s[1329] = v48
  const v49 = (s[792] ? 1 : 0) + (s[793] ? 4 : 0)
  s[1333] = v49
  const v50 = s[794] ? 1 : 0
  s[1378] = v50
  const v51 = s[795] ? 1 : 0
  s[1391] = v51
  const v52 = s[796] ? 1 : 0
  s[1418] = v52
  const v53 = s[797] ? 1 : 0
  s[1423] = v53
  const v54 = s[256] ? 4 : 0
  s[1440] = v54
  const v55 = s[249] ? 4 : 0
  s[1448] = v55
  const v56 = s[242] ? 1 : 0
  s[1468] = v56
  const v57 = s[323] ? 1 : 0
  s[1479] = v57
  const v58 = s[798] ? 4 : 0
  s[1482] = v58
  const v59 = s[763] ? 1 : 0
  s[1492] = v59
  const v60 = s[799] ? 0 : 4
  s[1500] = v60
  const v61 = s[410] ? 4 : 0
  s[1509] = v61
  const v62 = s[53] ? 0 : 4
  s[1537] = v62
  const v63 = s[800] ? 1 : 4
  s[1576] = v63
  const v64 = s[53] ? 1 : 4
  s[1601] = v64
  const v65 = s[2] ? 0 : 2
  s[1632] = v65
  const v66 = 1 + (s[801] ? 4 : 0)
  s[1684] = v66
  const v67 = s[802] ? 0 : 4
  s[1706] = v67
  const v68 = s[803] ? 1 : 0
  s[1740] = v68
  const v69 = s[804] ? 1 : 0
  s[1745] = v69
  const v70 = s[242] ? 1 : 4
  s[1766] = v70
  const v71 = f.fikHjaelpTilBoligindskud ? 1 : 0
  s[1785] = v71
  const v72 = s[805] ? 4 : 0
  s[1787] = v72
  const v73 = (s[2] ? 0 : 1) + 2 + v0
  s[1806] = v73
  const v74 = s[806] ? 1 : 0
  s[1813] = v74
  const v75 = s[526] ? 0 : 4
  s[1816] = v75
  const v76 = 1 + (s[544] ? 0 : 4)
  s[1873] = v76
  const v77 = s[807] ? 4 : 0
  s[1951] = v77
  const v78 = s[808] ? 0 : 4
  s[1982] = v78
  const v79 = s[809] ? 0 : 4
  s[1995] = v79
}

function svar_71(f, s) {
  const v0 = s[810] ? 0 : 4
  s[2035] = v0
  const v1 = s[811] ? 0 : 4
  s[2045] = v1
  const v2 = s[812] ? 1 : 0
  s[2054] = v2
  const v3 = s[136] ? 4 : 0
  s[2068] = v3
  const v4 = s[71] ? 0 : 1
  s[2069] = v4
  const v5 = s[72] ? 4 : 0
  s[2070] = v5
  const v6 = s[754] ? 4 : 0
  s[2092] = v6
  const v7 = s[813] ? 4 : 0
  s[2095] = v7
  const v8 = s[814] ? 0 : 4
  s[2143] = v8
  const v9 = s[815] ? 1 : 0
  s[2154] = v9
  const v10 = s[816] ? 1 : 0
  s[2184] = v10
  const v11 = s[112] ? 4 : 0
  s[2227] = v11
  const v12 = s[114] ? 4 : 0
  s[2228] = v12
  const v13 = s[747] ? 0 : 4
  s[2359] = v13
  const v14 = s[757] ? 0 : 4
  s[2378] = v14
  const v15 = s[817] ? 4 : 0
  s[2399] = v15
}

export function svar(f) {
  const s = new Array(2402)
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
  return { AIBEK_1_6_kan: (s[818] ? 1 : 0) + (s[819] ? 2 : 0) + (s[51] ? 0 : 4), AIBEK_2_kan: (s[820] ? 1 : 0) + (s[821] ? 2 : 0) + (s[822] ? 4 : 0), ALF_53_2_fleksjob_kan: (s[823] ? 1 : 0) + (s[824] ? 2 : 0) + s[825], ALF_55_sygdom_kan: (s[826] ? 1 : 0) + (s[827] ? 2 : 0) + s[828], ALF_62_3: s[601], ALF_62_3_hoej: s[602], ALF_62_3_kan: (s[600] ? 1 : 0) + (s[603] ? 4 : 0), ALF_62_tilmelding_kan: (s[829] ? 1 : 0) + (s[830] ? 2 : 0) + s[828], ALF_75h_3_fleksjob_kan: (s[831] ? 1 : 0) + (f.ansatIFleksjob ? 2 : 0) + s[832], ARBEVNEBEK_6_1_kan: (s[833] ? 1 : 0) + (s[834] ? 2 : 0) + s[825], BEK937_27_kan: (s[835] ? 1 : 0) + (s[836] ? 2 : 0) + (s[837] ? 4 : 0), BEK937_27_2007_kan: (s[838] ? 1 : 0) + (s[839] ? 2 : 0) + (s[840] ? 4 : 0), DPL_3_1_kan: (s[841] ? 1 : 0) + (s[842] ? 2 : 0) + (s[843] ? 0 : 4), DPL_10: s[844], DPL_10_hoej: s[845], DPL_10_kan: 1 + (s[0] ? 0 : 4), FERIEBEK_2_kan: (s[396] ? 1 : 0) + (s[395] ? 2 : 0) + s[846], FERIEBEK_2_6_kan: (s[847] ? 3 : 0) + 4, FERIEHINDRINGSBEK_2_kan: (s[848] ? 1 : 0) + (s[55] ? 2 : 0) + (s[849] ? 4 : 0), FLEKSLOENBEK_1_1_kan: (s[850] ? 1 : 0) + (s[851] ? 2 : 0) + s[825], FLEKSLOENBEK_3_4: s[852], FLEKSLOENBEK_3_4_hoej: s[853], FLEKSLOENBEK_3_4_kan: 1 + (s[854] ? 4 : 0), FLEKSLOENBEK_4_1: s[855], FLEKSLOENBEK_4_1_hoej: s[856], FLEKSLOENBEK_4_1_kan: s[857], FLEKSLOENBEK_4_2_kan: (s[858] ? 1 : 0) + (s[859] ? 2 : 0) + s[860], FLEKSLOENBEK_4_4: s[861], FLEKSLOENBEK_4_4_hoej: s[862], FLEKSLOENBEK_4_4_kan: s[857], FLEKSYDELSESBEK_4_kan: (s[20] ? 1 : 0) + (s[22] ? 2 : 0) + s[863], FVL_7_1_kan: (s[864] ? 1 : 0) + (s[865] ? 2 : 0) + s[825], FVL_7_2_kan: (s[866] ? 1 : 0) + (s[867] ? 2 : 0) + s[825], FVL_8_1_kan: (s[868] ? 1 : 0) + (s[869] ? 2 : 0) + s[825], FVL_8_1_aktindsigt_kan: (s[870] ? 1 : 0) + (s[871] ? 2 : 0) + s[825], FVL_8_1_breve_kan: (s[872] ? 1 : 0) + (s[873] ? 2 : 0) + s[825], FVL_8_1_fuldmagt_kan: (s[874] ? 1 : 0) + (s[875] ? 2 : 0) + s[825], FVL_8_1_omfang_kan: (s[876] ? 1 : 0) + (s[877] ? 2 : 0) + s[825], FVL_8_1_personligt_kan: (s[878] ? 1 : 0) + (s[879] ? 2 : 0) + s[825], FVL_9_1_kan: (s[880] ? 1 : 0) + (s[881] ? 2 : 0) + s[825], FVL_9_2_kan: (s[882] ? 1 : 0) + (s[883] ? 2 : 0) + s[825], FVL_9_4: s[884], FVL_9_4_hoej: s[885], FVL_9_4_kan: (f.dokumentetErAfsendtTilAndre ? 1 : 0) + (s[886] ? 4 : 0), FVL_9a_1_kan: (s[887] ? 1 : 0) + (s[888] ? 2 : 0) + s[825], FVL_9a_2_kan: (s[889] ? 1 : 0) + (s[890] ? 2 : 0) + s[825], FVL_9b_1_kan: (s[891] ? 1 : 0) + (s[892] ? 2 : 0) + s[825], FVL_10_1_kan: (s[893] ? 1 : 0) + (s[894] ? 2 : 0) + s[825], FVL_12_1_kan: (s[895] ? 1 : 0) + (s[896] ? 2 : 0) + s[825], FVL_12_1_navn_kan: (s[897] ? 1 : 0) + (s[898] ? 2 : 0) + s[825], FVL_12_1_skik_kan: (s[899] ? 1 : 0) + (s[900] ? 2 : 0) + s[825], FVL_12_1_undtaget_kan: (s[901] ? 1 : 0) + (s[902] ? 2 : 0) + s[825], FVL_13_kan: (s[903] ? 1 : 0) + (s[904] ? 2 : 0) + s[825], FVL_14_kan: (s[905] ? 1 : 0) + (s[906] ? 2 : 0) + s[825], FVL_14a_1_kan: (s[907] ? 1 : 0) + (s[908] ? 2 : 0) + (s[909] ? 4 : 0), FVL_14b_kan: (s[910] ? 1 : 0) + (s[911] ? 2 : 0) + s[825], FVL_15_kan: (s[912] ? 1 : 0) + (s[913] ? 2 : 0) + s[825], FVL_15c_kan: (s[914] ? 1 : 0) + (s[915] ? 2 : 0) + (s[916] ? 4 : 0), FVL_16_2: s[917], FVL_16_2_hoej: s[918], FVL_16_2_kan: (f.anmodetOmAktindsigt ? 1 : 0) + (s[919] ? 4 : 0), FVL_16_2_underretning_kan: (s[920] ? 1 : 0) + (s[921] ? 2 : 0) + (s[922] ? 0 : 4), FVL_16_3_kan: (s[923] ? 1 : 0) + (s[924] ? 2 : 0) + s[825], FVL_16_4_kan: (s[925] ? 1 : 0) + (s[926] ? 2 : 0) + s[825], FVL_16_4_ankestyrelsen_kan: (s[927] ? 1 : 0) + (s[928] ? 2 : 0) + s[825], FVL_16_4_spor_kan: (s[929] ? 1 : 0) + (s[930] ? 2 : 0) + s[825], FVL_16_4_udsaettelse_kan: (s[931] ? 1 : 0) + (s[932] ? 2 : 0) + s[825], FVL_17: s[933], FVL_17_hoej: s[934], FVL_17_kan: s[935], FVL_19_1_kan: (s[936] ? 1 : 0) + (s[937] ? 2 : 0) + s[825], FVL_19_1_udbetaling_kan: (s[938] ? 1 : 0) + (s[939] ? 2 : 0) + s[825], FVL_19_1_venter_kan: (s[940] ? 1 : 0) + (s[941] ? 2 : 0) + s[825], FVL_20_1_kan: (s[942] ? 1 : 0) + (s[943] ? 2 : 0) + s[825], FVL_20_2_kan: s[944] + (s[945] ? 2 : 0) + s[825], FVL_20_3: s[946], FVL_20_3_hoej: s[947], FVL_20_3_kan: s[944] + (s[948] ? 4 : 0), FVL_21_1_kan: (s[949] ? 1 : 0) + (s[950] ? 2 : 0) + s[825], FVL_22_kan: (s[9] ? 1 : 0) + (s[14] ? 2 : 0) + s[825], FVL_23_1_kan: s[951] + (s[952] ? 2 : 0) + s[825], FVL_23_1_frist: s[953], FVL_23_1_frist_hoej: s[954], FVL_23_1_frist_kan: s[955], FVL_23_2: s[956], FVL_23_2_hoej: s[957], FVL_23_2_kan: s[955], FVL_24_1_kan: (s[958] ? 1 : 0) + (s[959] ? 2 : 0) + (s[960] ? 4 : 0), FVL_24_1_hovedhensyn_kan: (s[12] ? 1 : 0) + (s[10] ? 2 : 0) + s[825], FVL_24_2_kan: (s[13] ? 1 : 0) + (s[11] ? 2 : 0) + s[825], FVL_25_1_kan: (s[961] ? 1 : 0) + (s[962] ? 2 : 0) + s[825], FVL_25_1_fristloeb_kan: (s[963] ? 1 : 0) + (s[964] ? 2 : 0) + (s[965] ? 4 : 0), FVL_25_1_indhold_kan: (s[966] ? 1 : 0) + (s[967] ? 2 : 0) + (s[968] ? 4 : 0), FVL_27_1_kan: (s[969] ? 1 : 0) + (s[970] ? 2 : 0) + s[825], FVL_28_1_kan: (s[971] ? 1 : 0) + (s[972] ? 2 : 0) + (s[973] ? 0 : 4), FVL_28_2_kan: (s[974] ? 1 : 0) + (s[975] ? 2 : 0) + (s[976] ? 4 : 0), FYL_1a: s[30], FYL_1a_hoej: s[26], FYL_1a_kan: 1 + (s[29] ? 4 : 0), FYL_1a_2: s[977], FYL_1a_2_hoej: s[978], FYL_1a_2_kan: (s[979] ? 1 : 0) + (s[980] ? 4 : 0), FYL_2_1_kan: (s[981] ? 1 : 0) + (s[982] ? 2 : 0) + s[983], FYL_2a_kan: (s[19] ? 1 : 0) + (s[23] ? 2 : 0) + s[983], FYL_3a_1_kan: (s[984] ? 1 : 0) + (s[985] ? 2 : 0) + (s[986] ? 4 : 0), FYL_3a_4: s[987], FYL_3a_4_hoej: s[988], FYL_3a_4_kan: (s[989] ? 1 : 0) + (s[990] ? 4 : 0), FYL_4_1: s[991], FYL_4_1_hoej: s[992], FYL_4_1_kan: s[993], FYL_4_2: s[27], FYL_4_2_hoej: s[31], FYL_4_2_kan: s[993], FYL_4_3: s[994], FYL_4_3_hoej: s[995], FYL_4_3_kan: s[993], FYL_5: s[996], FYL_5_hoej: s[997], FYL_5_kan: (s[998] ? 1 : 0) + (s[999] ? 4 : 0), FYL_8: s[1000], FYL_8_hoej: s[1001], FYL_8_kan: s[1002], FYL_9_1: s[1003], FYL_9_1_hoej: s[1004], FYL_9_1_kan: s[1005], FYL_9_3: s[1006], FYL_9_3_hoej: s[1007], FYL_9_3_kan: s[1005], FYL_15_1: s[41], FYL_15_1_hoej: s[42], FYL_15_1_kan: 1 + (s[40] ? 4 : 0), FYL_15_4_kan: (s[1008] ? 1 : 0) + (s[1009] ? 2 : 0) + s[863], FYL_15_4_pension: flat(s[1010]), FYL_15_4_pension_kan: s[1011] ? 4 : 1, FYL_17_1_kan: (s[1012] ? 1 : 0) + (s[1013] ? 2 : 0) + s[863], FYL_17_2: s[35], FYL_17_2_hoej: s[36], FYL_17_2_kan: (s[37] ? 1 : 0) + (s[38] ? 4 : 0), FYL_17_4: s[1014], FYL_17_4_hoej: s[1015], FYL_17_4_kan: (s[1016] ? 1 : 0) + (s[1017] ? 4 : 0), FYL_18_5: s[1018], FYL_18_5_hoej: s[1019], FYL_18_5_kan: (s[39] ? 1 : 0) + (s[1020] ? 4 : 0), FYL_20_3_kan: (s[1021] ? 1 : 0) + (s[1022] ? 2 : 0) + (s[25] ? 0 : 4), FYL_22_1: s[1023], FYL_22_1_hoej: s[1024], FYL_22_1_kan: 1 + (s[1025] ? 4 : 0), FYL_22_2: s[1026], FYL_22_2_hoej: s[1027], FYL_22_2_kan: 1 + (s[1028] ? 4 : 0), FYL_22_2_laengst: s[1029], FYL_22_2_laengst_hoej: s[1030], FYL_22_2_laengst_kan: s[1005], GDPR_12_3: s[1031], GDPR_12_3_hoej: s[1032], GDPR_12_3_kan: 1 + (s[1033] ? 0 : 4), GDPR_15_1_medarbejder_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + s[1036], GDPR_15_1_opslag_kan: (s[1037] ? 1 : 0) + (s[1038] ? 2 : 0) + s[1036], INDSATSBEK_65: s[1039], INDSATSBEK_65_hoej: s[1040], INDSATSBEK_65_kan: s[935], INDSATSBEK_86: s[1041], INDSATSBEK_86_hoej: s[1042], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat ? 1 : 0) + (s[1043] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1044] ? 1 : 0) + (s[1045] ? 2 : 0) + (s[1046] ? 4 : 0), INDSATSBEK_138_3_kan: (s[1047] ? 1 : 0) + (s[1048] ? 2 : 0) + (s[1049] ? 4 : 0), INDSATSBEK_138_3_plan_kan: (s[1050] ? 1 : 0) + (s[1051] ? 2 : 0) + (s[1052] ? 4 : 0), KOMP_3_1_kan: (s[1053] ? 1 : 0) + (s[1054] ? 2 : 0) + s[825], KOMP_4_kan: s[1055] + (s[1056] ? 2 : 0) + s[825], KOMP_7_3: s[1057], KOMP_7_3_hoej: s[1058], KOMP_7_3_kan: s[1059], KOMP_7_3_behov: s[1060], KOMP_7_3_behov_hoej: s[1061], KOMP_7_3_behov_kan: s[1055] + (s[1062] ? 4 : 0), KOMP_14_kan: s[1063] + (s[1064] ? 2 : 0) + s[825], KOMP_14a_3: s[1065], KOMP_14a_3_hoej: s[1066], KOMP_14a_3_kan: s[1063] + (s[1067] ? 4 : 0), KOMP_15_1_kan: s[1068] + (s[1069] ? 2 : 0) + s[825], KOMP_15b_3: s[1070], KOMP_15b_3_hoej: s[1071], KOMP_15b_3_kan: s[1068] + (s[1072] ? 4 : 0), KOMP_15f_1_kan: (s[1073] ? 1 : 0) + (s[1074] ? 2 : 0) + (s[1075] ? 4 : 0), KOMP_15i_1_kan: (s[1076] ? 1 : 0) + (s[1077] ? 2 : 0) + (s[1078] ? 4 : 0), KOMP_15j_1_kan: (s[1079] ? 1 : 0) + (s[1080] ? 2 : 0) + (s[1081] ? 4 : 0), KOMP_16: s[1082], KOMP_16_hoej: s[1083], KOMP_16_kan: s[935], KOMP_16a_2: s[1084], KOMP_16a_2_hoej: s[1085], KOMP_16a_2_kan: s[1059], KOMP_17a_3: s[1086], KOMP_17a_3_hoej: s[1087], KOMP_17a_3_kan: (s[47] ? 1 : 0) + (s[1088] ? 4 : 0), KOMPBEK_6_2_kan: (s[1089] ? 1 : 0) + (s[1090] ? 2 : 0) + s[825], KOMPBEK_15_4: s[1091], KOMPBEK_15_4_hoej: s[1092], KOMPBEK_15_4_kan: s[1059], LAB_4b_kan: 1 + (s[1093] ? 0 : 2) + (s[1093] ? 0 : 4), LAB_6_11_kan: (s[1094] ? 1 : 0) + (s[1095] ? 2 : 0) + s[825], LAB_22_1_kan: (s[1096] ? 1 : 0) + (s[1097] ? 2 : 0) + s[1098], LAB_29_1: s[1099], LAB_29_1_hoej: s[1100], LAB_29_1_kan: 1 + (s[1101] ? 4 : 0), LAB_30_3_kan: (s[1102] ? 1 : 0) + (s[1103] ? 2 : 0) + s[1104], LAB_31_3: s[1105], LAB_31_3_hoej: s[1106], LAB_31_3_kan: s[1107], LAB_31_3_ledighedsydelse: s[1108], LAB_31_3_ledighedsydelse_hoej: s[1109], LAB_31_3_ledighedsydelse_kan: s[52] ? 1 : 4, LAB_31_3_loebende_kan: (s[1110] ? 1 : 0) + (s[1111] ? 2 : 0) + s[1112], LAB_31_3_ressourceforloeb: s[1113], LAB_31_3_ressourceforloeb_hoej: s[1114], LAB_31_3_ressourceforloeb_kan: s[1115], LAB_31_3_ressourceforloeb_vindue: s[1116], LAB_31_3_ressourceforloeb_vindue_hoej: s[1117], LAB_31_3_ressourceforloeb_vindue_kan: s[1115], LAB_31_3_revalidering: s[1118], LAB_31_3_revalidering_hoej: s[1119], LAB_31_3_revalidering_kan: s[1120], LAB_31_3_revalidering_antal: s[1121], LAB_31_3_revalidering_antal_hoej: s[1122], LAB_31_3_revalidering_antal_kan: s[1120], LAB_31_3_vindue: s[1123], LAB_31_3_vindue_hoej: s[1124], LAB_31_3_vindue_kan: s[1107], LAB_33_3_kan: (s[1125] ? 1 : 0) + (s[1126] ? 2 : 0) + s[1098], LAB_36_3_kan: s[1127] + (s[1128] ? 2 : 0) + s[1098], LAB_36_3_ressourceforloeb_kan: s[1129], LAB_43_kan: s[1130], LAB_44_1_kan: s[1131] + (s[1132] ? 2 : 0) + (s[1133] ? 4 : 0), LAB_45_1_kan: (s[171] ? 1 : 0) + (s[1134] ? 2 : 0) + (s[1135] ? 4 : 0), LAB_57_1_kan: s[1136] + (s[58] ? 2 : 0) + s[825], LAB_58_1_kan: (s[1137] ? 1 : 0) + (s[1138] ? 2 : 0) + s[825], LAB_60_1_kan: (s[1139] ? 1 : 0) + (s[1140] ? 2 : 0) + s[825], LAB_61_1: s[1141], LAB_61_1_hoej: s[1142], LAB_61_1_kan: s[1136] + (s[1143] ? 4 : 0), LAB_66_1_kan: s[1144] + (s[1145] ? 2 : 0) + (s[1146] ? 4 : 0), LAB_68_1: s[1147], LAB_68_1_hoej: s[1148], LAB_68_1_kan: s[1144] + (s[1149] ? 4 : 0), LAB_74_kan: (s[1150] ? 1 : 0) + (s[1151] ? 2 : 0) + s[825], LAB_76_6: s[1152], LAB_76_6_hoej: s[1153], LAB_76_6_kan: s[1154], LAB_78_kan: (s[1155] ? 1 : 0) + (s[1156] ? 2 : 0) + s[825], LAB_79_kan: (s[1157] ? 1 : 0) + (s[1158] ? 2 : 0) + s[825], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[237] ? 0 : 1) + 4, LAB_90_kan: (s[1159] ? 1 : 0) + (s[1160] ? 2 : 0) + (s[52] ? 0 : 4), LAB_92_1: s[1161], LAB_92_1_hoej: s[1162], LAB_92_1_kan: s[1163] + (s[1164] ? 4 : 0), LAB_92_straks_kan: 1 + (s[1165] ? 2 : 0) + (s[1165] ? 4 : 0), LAB_92_timer: s[1166], LAB_92_timer_hoej: s[1167], LAB_92_timer_kan: s[1163] + (s[1168] ? 4 : 0), LAB_95_1: s[1169], LAB_95_1_hoej: s[1170], LAB_95_1_kan: (s[62] ? 1 : 0) + (s[1171] ? 4 : 0), LAB_102_1: s[1172], LAB_102_1_hoej: s[1173], LAB_102_1_kan: (s[236] ? 1 : 0) + (s[1174] ? 4 : 0), LAB_105a_1_kan: (s[1175] ? 1 : 0) + (s[1176] ? 2 : 0) + s[1177], LAB_105a_3: s[1178], LAB_105a_3_hoej: s[1179], LAB_105a_3_kan: s[1180], LAB_105a_indfaset: s[1181], LAB_105a_indfaset_hoej: s[1182], LAB_105a_indfaset_kan: s[1180], LAB_107_1_kan: (s[1183] ? 1 : 0) + (s[1184] ? 2 : 0) + (s[1185] ? 4 : 0), LAB_108_2_kan: (s[1186] ? 1 : 0) + (s[1187] ? 2 : 0) + s[1098], LAB_109_1_kan: (s[1188] ? 1 : 0) + (s[1189] ? 2 : 0) + (s[1190] ? 4 : 0), LAB_109_1_frist: s[1191], LAB_109_1_frist_hoej: s[1192], LAB_109_1_frist_kan: s[1131] + (s[1193] ? 4 : 0), LAB_109_2_kraft_kan: (s[1194] ? 1 : 0) + (s[1195] ? 2 : 0) + (s[1196] ? 4 : 0), LAB_110_1: s[1197], LAB_110_1_hoej: s[1198], LAB_110_1_kan: (s[1199] ? 1 : 0) + (s[1200] ? 4 : 0), LAB_110_2_kan: (s[1201] ? 1 : 0) + (s[1202] ? 2 : 0) + (s[1203] ? 4 : 0), LAB_110_3_kan: (s[1204] ? 1 : 0) + (s[1205] ? 2 : 0) + (s[1206] ? 4 : 0), LAB_111_1: s[1207], LAB_111_1_hoej: s[1208], LAB_111_1_kan: (s[1209] ? 1 : 0) + (s[1210] ? 4 : 0), LAB_111_2_kan: (s[1211] ? 1 : 0) + (s[1212] ? 2 : 0) + s[1213], LAB_111_3: s[1214], LAB_111_3_hoej: s[1215], LAB_111_3_kan: (s[1216] ? 1 : 0) + (s[1217] ? 4 : 0), LAB_111_4_kan: (s[1218] ? 1 : 0) + (s[1219] ? 2 : 0) + s[1213], LAB_112_kan: (s[1220] ? 1 : 0) + (s[1221] ? 2 : 0) + (s[1222] ? 4 : 0), LAB_112_1_kan: (s[1223] ? 1 : 0) + (s[1224] ? 2 : 0) + (s[1225] ? 4 : 0), LAB_112_2_kan: (s[1226] ? 1 : 0) + (s[1227] ? 2 : 0) + s[825], LAB_112_3_kan: (s[1228] ? 1 : 0) + (s[1229] ? 2 : 0) + s[825], LAB_112_3_igang_kan: s[1129], LAB_113_2: s[1230], LAB_113_2_hoej: s[1231], LAB_113_2_kan: s[1232], LAB_113_2_team_kan: (s[1233] ? 1 : 0) + (s[1234] ? 2 : 0) + (s[1235] ? 4 : 0), LAB_113_3_kan: (s[1236] ? 1 : 0) + (s[1237] ? 2 : 0) + s[1238], LAB_113_4: s[1239], LAB_113_4_hoej: s[1240], LAB_113_4_kan: s[1241] + s[1242], LAB_113_4_ydelse_kan: (s[1243] ? 1 : 0) + (s[1244] ? 2 : 0) + s[1242], LAB_113a_kan: (s[1245] ? 1 : 0) + (s[1246] ? 2 : 0) + (s[1247] ? 4 : 0), LAB_114_1: s[1248], LAB_114_1_hoej: s[1249], LAB_114_1_kan: s[1232], LAB_114_1_plan_kan: (s[1250] ? 1 : 0) + (s[1251] ? 2 : 0) + s[1252], LAB_114_3: s[1253], LAB_114_3_hoej: s[1254], LAB_114_3_kan: 1 + (s[1255] ? 4 : 0), LAB_114_3_igang_kan: s[1129], LAB_114_4: s[1256], LAB_114_4_hoej: s[1257], LAB_114_4_kan: (s[1258] ? 1 : 0) + (s[1259] ? 4 : 0), LAB_115_1_kan: (s[1260] ? 1 : 0) + (s[1261] ? 2 : 0) + s[825], LAB_116_1_kan: (s[187] ? 1 : 0) + (s[190] ? 2 : 0) + s[825], LAB_116_1_alder_kan: (s[1262] ? 1 : 0) + (s[188] ? 2 : 0) + s[825], LAB_116_1_foertidspension: flat(s[1263]), LAB_116_1_foertidspension_kan: s[1264] ? 4 : 1, LAB_116_1_pension_kan: (s[1265] ? 1 : 0) + (s[189] ? 2 : 0) + (s[1266] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1267]), LAB_116_1_seniorpension_hoej: flat(s[1268]), LAB_116_1_seniorpension_kan: (s[1269] ? 0 : 1) + (!s[1269] && !s[1270] ? 2 : 0) + (s[1271] ? 4 : 0), LAB_116_2_kan: (s[1272] ? 1 : 0) + (s[1273] ? 2 : 0) + (s[1274] ? 4 : 0), LAB_116_3_kan: (s[1275] ? 1 : 0) + (s[222] ? 2 : 0) + s[825], LAB_116_frakendelse_kan: (s[1276] ? 1 : 0) + (s[1277] ? 2 : 0) + (s[1278] ? 4 : 0), LAB_117_1_kan: (s[1279] ? 1 : 0) + (s[1280] ? 2 : 0) + s[825], LAB_118_2_kan: (s[239] ? 1 : 0) + (s[238] ? 2 : 0) + s[1281], LAB_118_3_kan: (s[1282] ? 1 : 0) + (s[1283] ? 2 : 0) + (s[1284] ? 4 : 0), LAB_119_1_kan: (s[1285] ? 1 : 0) + (s[1286] ? 2 : 0) + s[1287], LAB_119_1_bundet_kan: (s[1288] ? 1 : 0) + (s[1289] ? 2 : 0) + (s[1290] ? 4 : 0), LAB_119_1_mangler: s[1291], LAB_119_1_mangler_hoej: s[1292], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads ? 1 : 0) + s[1287], LAB_119_2_kan: (s[1293] ? 1 : 0) + (s[1294] ? 2 : 0) + (s[1295] ? 4 : 0), LAB_120_1: s[1296], LAB_120_1_hoej: s[1297], LAB_120_1_kan: 1 + (s[1298] ? 4 : 0), LAB_120_2_kan: (s[1299] ? 1 : 0) + (s[1300] ? 2 : 0) + s[825], LAB_121_1: s[1301], LAB_121_1_hoej: s[1302], LAB_121_1_kan: (f.ansatIFleksjob ? 1 : 0) + s[832], LAB_121_3: s[1303], LAB_121_3_hoej: s[1304], LAB_121_3_kan: (s[194] ? 1 : 0) + s[1305], LAB_121_4_kan: (s[1306] ? 1 : 0) + (s[1307] ? 2 : 0) + s[1305], LAB_122_2_kan: (s[1308] ? 1 : 0) + (s[1309] ? 2 : 0) + s[825], LAB_122_3_kan: (s[1310] ? 1 : 0) + (s[1311] ? 2 : 0) + s[825], LAB_122_3_afvigelse_kan: (s[1312] ? 1 : 0) + (s[1313] ? 2 : 0) + (s[1314] ? 4 : 0), LAB_122_5_kan: (s[1315] ? 1 : 0) + (s[1316] ? 2 : 0) + s[825], LAB_123_1: s[227], LAB_123_1_hoej: s[228], LAB_123_1_kan: (s[229] ? 1 : 0) + (s[230] ? 4 : 0), LAB_123_1_ret_kan: (s[209] ? 1 : 0) + (s[210] ? 2 : 0) + s[825], LAB_123_2: s[202], LAB_123_2_hoej: s[201], LAB_123_2_kan: (s[205] ? 1 : 0) + (s[206] ? 4 : 0), LAB_123_3: s[203], LAB_123_3_hoej: s[204], LAB_123_3_kan: s[857], LAB_123_4_kan: (s[1317] ? 1 : 0) + (s[1318] ? 2 : 0) + (s[1319] ? 4 : 0), LAB_124_5: s[1320], LAB_124_5_hoej: s[1321], LAB_124_5_kan: (s[1322] ? 1 : 0) + (s[1323] ? 4 : 0), LAB_125_1_kan: s[1324] + (s[1325] ? 2 : 0) + s[825], LAB_125_4: s[1326], LAB_125_4_hoej: s[1327], LAB_125_4_kan: s[1324] + (s[1328] ? 4 : 0), LAB_126_1_kan: s[1329] + (s[1330] ? 2 : 0) + s[825], LAB_126_1_til: s[1331], LAB_126_1_til_hoej: s[1332], LAB_126_1_til_kan: s[1333], LAB_126_3: s[1334], LAB_126_3_hoej: s[1335], LAB_126_3_kan: s[1333], LAB_126_4: s[1336], LAB_126_4_hoej: s[1337], LAB_126_4_kan: s[1333], LAB_126_5: s[1338], LAB_126_5_hoej: s[1339], LAB_126_5_kan: s[1329] + (s[1340] ? 4 : 0), LAB_126_5_maaned: s[1341], LAB_126_5_maaned_hoej: s[1342], LAB_126_5_maaned_kan: (s[1343] ? 1 : 0) + (s[1344] ? 4 : 0), LAB_133_1_kan: (s[193] ? 1 : 0) + (s[192] ? 2 : 0) + s[832], LAB_133_1_nyt_kan: (s[1345] ? 1 : 0) + (s[1346] ? 2 : 0) + s[825], LAB_133_3: s[1347], LAB_133_3_hoej: s[1348], LAB_133_3_kan: (s[1349] ? 1 : 0) + (s[1350] ? 4 : 0), LAB_133_3_aar: s[1351], LAB_133_3_aar_hoej: s[1352], LAB_133_3_aar_kan: (s[1353] ? 1 : 0) + (s[1354] ? 4 : 0), LAB_133_3_loft_kan: (s[215] ? 1 : 0) + (s[214] ? 2 : 0) + (s[213] ? 4 : 0), LAB_133_4: s[1355], LAB_133_4_hoej: s[1356], LAB_133_4_kan: (s[1357] ? 1 : 0) + (s[1358] ? 4 : 0), LAB_133_5_kan: (s[1359] ? 1 : 0) + (s[1360] ? 2 : 0) + (s[1361] ? 4 : 0), LAB_134_3_kan: (s[217] ? 1 : 0) + (s[220] ? 2 : 0) + (s[218] ? 4 : 0), LAB_134_4: s[1362], LAB_134_4_hoej: s[1363], LAB_134_4_kan: (s[1364] ? 1 : 0) + (s[1365] ? 4 : 0), LAB_136_1_kan: (s[1366] ? 1 : 0) + (s[1367] ? 2 : 0) + s[825], LAB_136_2: s[1368], LAB_136_2_hoej: s[1369], LAB_136_2_kan: (s[1370] ? 1 : 0) + (s[1371] ? 4 : 0), LAB_137_1: s[1372], LAB_137_1_hoej: s[1373], LAB_137_1_kan: (s[1374] ? 1 : 0) + (s[1375] ? 4 : 0), LAB_142_1_kan: (s[1376] ? 1 : 0) + (s[1377] ? 2 : 0) + s[825], LAB_144_kan: s[1378] + (s[412] ? 2 : 0) + s[825], LAB_145_1: s[1379], LAB_145_1_hoej: s[1380], LAB_145_1_kan: s[1381] + (s[1382] ? 4 : 0), LAB_145_1_plan_kan: (s[1383] ? 1 : 0) + (s[1384] ? 2 : 0) + (s[1385] ? 4 : 0), LAB_145_2_kan: (s[1386] ? 1 : 0) + (s[1387] ? 2 : 0) + (s[1388] ? 0 : 4), LAB_146_kan: (s[1389] ? 1 : 0) + (s[1390] ? 2 : 0) + s[825], LAB_167_1_kan: s[1391] + (s[1392] ? 2 : 0) + s[825], LAB_167_1_periode: s[1393], LAB_167_1_periode_hoej: s[1394], LAB_167_1_periode_kan: s[1391] + (s[1395] ? 4 : 0), LAB_167_2_kan: (s[1396] ? 1 : 0) + (s[1397] ? 2 : 0) + (s[1398] ? 4 : 0), LAB_167_3_kan: (s[1399] ? 1 : 0) + (s[1400] ? 2 : 0) + (s[1401] ? 4 : 0), LAB_175_1_kan: (s[1402] ? 1 : 0) + (s[1403] ? 2 : 0) + (s[1404] ? 4 : 0), LAB_175_2: s[1405], LAB_175_2_hoej: s[1406], LAB_175_2_kan: (s[1407] ? 1 : 0) + (s[1408] ? 4 : 0), LAB_175_2_takst: s[1409], LAB_175_2_takst_hoej: s[1410], LAB_175_2_takst_kan: (s[1411] ? 1 : 0) + (s[1412] ? 4 : 0), LAB_175_4_kan: (s[1413] ? 1 : 0) + (s[1414] ? 2 : 0) + (s[1415] ? 4 : 0), LAB_175_5_kan: (s[1416] ? 1 : 0) + (s[1417] ? 2 : 0) + s[825], LAB_176_1_kan: s[1418] + (s[1419] ? 2 : 0) + s[825], LAB_176_1_beloeb: s[1420], LAB_176_1_beloeb_hoej: s[1421], LAB_176_1_beloeb_kan: s[1418] + (s[1422] ? 4 : 0), LAB_2003_121_4_kan: s[1423] + (s[241] ? 2 : 0) + s[825], LAB_2003_121_4_til: s[1424], LAB_2003_121_4_til_hoej: s[1425], LAB_2003_121_4_til_kan: s[1423] + (s[1426] ? 4 : 0), LAS_2a_kan: (s[1427] ? 1 : 0) + (s[1428] ? 2 : 0) + (s[1429] ? 4 : 0), LAS_10_3: s[1430], LAS_10_3_hoej: s[1431], LAS_10_3_kan: s[1005], LAS_11_kan: (s[1432] ? 1 : 0) + (s[1433] ? 2 : 0) + s[825], LAS_11_2_kan: (s[1434] ? 1 : 0) + (s[1435] ? 2 : 0) + s[825], LAS_11_2_supplerende_kan: (s[1436] ? 1 : 0) + (s[1437] ? 2 : 0) + s[825], LAS_11_3_kan: (s[1438] ? 1 : 0) + (s[1439] ? 2 : 0) + s[1440], LAS_11_8_kan: (s[1441] ? 1 : 0) + (s[1442] ? 2 : 0) + s[1440], LAS_13_1_kan: (s[1443] ? 1 : 0) + (s[1444] ? 2 : 0) + s[825], LAS_13_8_kan: (s[1445] ? 1 : 0) + (s[1446] ? 2 : 0) + (s[1447] ? 4 : 0), LAS_13f_1_kan: (s[247] ? 1 : 0) + (s[248] ? 2 : 0) + s[1448], LAS_13f_14_kan: (s[1449] ? 1 : 0) + (s[1450] ? 2 : 0) + s[1448], LAS_13g_1: s[1451], LAS_13g_1_hoej: s[1452], LAS_13g_1_kan: (s[1453] ? 1 : 0) + (s[1454] ? 4 : 0), LAS_13g_1_beloeb: s[252], LAS_13g_1_beloeb_hoej: s[253], LAS_13g_1_beloeb_kan: (s[250] ? 1 : 0) + (s[254] ? 4 : 0), LAS_14_1_kan: (s[1455] ? 1 : 0) + (s[1456] ? 2 : 0) + (s[1457] ? 4 : 0), LAS_14_1_graense: s[1458], LAS_14_1_graense_hoej: s[1459], LAS_14_1_graense_kan: 1 + (s[1460] ? 4 : 0), LAS_14_1_over: s[1461], LAS_14_1_over_hoej: s[1462], LAS_14_1_over_kan: 1 + (s[1463] ? 4 : 0), LAS_16_1: s[310], LAS_16_1_hoej: s[309], LAS_16_1_kan: (s[316] ? 1 : 0) + (s[317] ? 4 : 0), LAS_16_3_kan: (s[1464] ? 1 : 0) + (s[1465] ? 2 : 0) + (s[242] ? 0 : 4), LAS_16_overgang_kan: (s[1466] ? 1 : 0) + (s[1467] ? 2 : 0) + s[825], LAS_17_1: s[296], LAS_17_1_hoej: s[294], LAS_17_1_kan: s[1468] + (s[298] ? 4 : 0), LAS_18_1: s[295], LAS_18_1_hoej: s[297], LAS_18_1_kan: s[1468] + (s[299] ? 4 : 0), LAS_18_3: s[300], LAS_18_3_hoej: s[301], LAS_18_3_kan: s[1468] + (s[302] ? 4 : 0), LAS_19_1: s[303], LAS_19_1_hoej: s[304], LAS_19_1_kan: s[1468] + (s[305] ? 4 : 0), LAS_20_1: s[306], LAS_20_1_hoej: s[307], LAS_20_1_kan: s[1468] + (s[308] ? 4 : 0), LAS_23_1_kan: (s[264] ? 1 : 0) + (s[265] ? 2 : 0) + s[825], LAS_24_1: s[286], LAS_24_1_hoej: s[285], LAS_24_1_kan: (s[274] ? 1 : 0) + (s[289] ? 4 : 0), LAS_24_3: s[1469], LAS_24_3_hoej: s[1470], LAS_24_3_kan: (s[1471] ? 1 : 0) + (s[1472] ? 4 : 0), LAS_25: s[1473], LAS_25_hoej: s[1474], LAS_25_kan: (s[1475] ? 1 : 0) + (s[1476] ? 4 : 0), LAS_25_3: s[311], LAS_25_3_hoej: s[313], LAS_25_3_kan: (s[315] ? 1 : 0) + (s[318] ? 4 : 0), LAS_25_3_forsoerger: s[270], LAS_25_3_forsoerger_hoej: s[272], LAS_25_3_forsoerger_kan: (s[275] ? 1 : 0) + (s[280] ? 4 : 0), LAS_25b_1: s[1477], LAS_25b_1_hoej: s[1478], LAS_25b_1_kan: (s[319] ? 1 : 0) + s[1448], LAS_26_1: s[326], LAS_26_1_hoej: s[327], LAS_26_1_kan: (s[328] ? 1 : 0) + (s[329] ? 4 : 0), LAS_26_3_kan: s[1479] + (s[324] ? 2 : 0) + (s[325] ? 4 : 0), LAS_26_5_kan: (s[1480] ? 1 : 0) + (s[1481] ? 2 : 0) + s[1482], LAS_26_7_kan: (s[1483] ? 1 : 0) + (s[1484] ? 2 : 0) + s[1482], LAS_30_1: s[1485], LAS_30_1_hoej: s[1486], LAS_30_1_kan: (s[1487] ? 1 : 0) + (s[1488] ? 4 : 0), LAS_30_2: s[1489], LAS_30_2_hoej: s[1490], LAS_30_2_kan: s[1479] + (s[1491] ? 4 : 0), LAS_34_1_kan: s[1492] + (s[761] ? 2 : 0) + (s[762] ? 4 : 0), LAS_34_2_kan: (s[1493] ? 1 : 0) + (s[1494] ? 2 : 0) + (s[1495] ? 4 : 0), LAS_35_1_kan: (s[1496] ? 1 : 0) + (s[1497] ? 2 : 0) + (s[493] ? 0 : 4), LAS_35_3: s[1498], LAS_35_3_hoej: s[1499], LAS_35_3_kan: 1 + s[1500], LAS_36_sanktion_kan: (s[1501] ? 1 : 0) + (s[1502] ? 2 : 0) + s[1500], LAS_40a_1_kan: (s[1503] ? 1 : 0) + (s[1504] ? 2 : 0) + s[825], LAS_49_1_normeret_kan: (s[1505] ? 1 : 0) + (s[1506] ? 2 : 0) + s[825], LAS_50_kan: (s[1507] ? 1 : 0) + (s[1508] ? 2 : 0) + s[1509], LAS_68_2: s[1510], LAS_68_2_hoej: s[1511], LAS_68_2_kan: (s[1512] ? 1 : 0) + (s[1513] ? 4 : 0), LAS_68_4: s[348], LAS_68_4_hoej: s[347], LAS_68_4_kan: (s[349] ? 1 : 0) + (s[350] ? 4 : 0), LAS_68_5_kan: (s[1] ? 1 : 0) + (s[1514] ? 2 : 0) + (s[1515] ? 4 : 0), LAS_68a_1: s[1516], LAS_68a_1_hoej: s[1517], LAS_68a_1_kan: (s[1518] ? 1 : 0) + (s[1519] ? 4 : 0), LAS_68a_1_tid_kan: (s[1520] ? 1 : 0) + (s[342] ? 2 : 0) + s[846], LAS_68a_2: s[1521], LAS_68a_2_hoej: s[1522], LAS_68a_2_kan: (s[1523] ? 1 : 0) + (s[1524] ? 4 : 0), LAS_68a_3: s[344], LAS_68a_3_hoej: s[341], LAS_68a_3_kan: (s[346] ? 1 : 0) + (s[345] ? 4 : 0), LAS_69j_2: s[1525], LAS_69j_2_hoej: s[1526], LAS_69j_2_kan: (s[1527] ? 1 : 0) + (s[1528] ? 4 : 0), LAS_69j_2_bidrag: s[331], LAS_69j_2_bidrag_hoej: s[332], LAS_69j_2_bidrag_kan: (s[334] ? 1 : 0) + (s[335] ? 4 : 0), LAS_69j_4: s[391], LAS_69j_4_hoej: s[390], LAS_69j_4_kan: (s[392] ? 1 : 0) + (s[393] ? 4 : 0), LAS_69j_5: s[1529], LAS_69j_5_hoej: s[1530], LAS_69j_5_kan: (s[1531] ? 1 : 0) + (s[1532] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1533] ? 1 : 0) + (s[1534] ? 2 : 0) + (s[1535] ? 4 : 0), LAS_69j_5_tid_kan: (s[1536] ? 1 : 0) + (s[365] ? 2 : 0) + s[1537], LAS_69j_7_kan: (s[1538] ? 1 : 0) + (s[1539] ? 2 : 0) + s[1537], LAS_69j_8_kan: (s[1540] ? 1 : 0) + (s[1541] ? 2 : 0) + (s[1542] ? 4 : 0), LAS_69j_9: s[388], LAS_69j_9_hoej: s[389], LAS_69j_9_kan: (s[1543] ? 1 : 0) + (s[1544] ? 4 : 0), LAS_69j_10: s[367], LAS_69j_10_hoej: s[364], LAS_69j_10_kan: (s[368] ? 1 : 0) + (s[369] ? 4 : 0), LAS_69j_11_kan: (s[1545] ? 1 : 0) + (s[1546] ? 2 : 0) + (s[1547] ? 4 : 0), LAS_69j_13_kan: (s[1548] ? 1 : 0) + (s[1549] ? 2 : 0) + (s[1550] ? 4 : 0), LAS_69j_15_kan: (s[1551] ? 1 : 0) + (s[1552] ? 2 : 0) + s[1537], LAS_69j_udbetales: s[1553], LAS_69j_udbetales_hoej: s[1554], LAS_69j_udbetales_kan: (s[1555] ? 1 : 0) + (s[1556] ? 4 : 0), LAS_69k_1_kan: (s[1557] ? 1 : 0) + (s[1558] ? 2 : 0) + s[1537], LAS_69k_2_kan: (s[1559] ? 1 : 0) + (s[1560] ? 2 : 0) + (s[1561] ? 4 : 0), LAS_69k_5_kan: (s[1562] ? 1 : 0) + (s[1563] ? 2 : 0) + s[1537], LAS_69k_6: s[1564], LAS_69k_6_hoej: s[1565], LAS_69k_6_kan: (s[1566] ? 1 : 0) + s[846], LAS_69k_6_aftale_kan: (s[1567] ? 1 : 0) + (s[1568] ? 2 : 0) + s[846], LAS_69k_6_senest: s[1569], LAS_69k_6_senest_hoej: s[1570], LAS_69k_6_senest_kan: s[1] ? 1 : 4, LAS_69l_1_kan: (s[1571] ? 1 : 0) + (s[1572] ? 2 : 0) + (s[1573] ? 4 : 0), LAS_69l_3: s[1574], LAS_69l_3_hoej: s[1575], LAS_69l_3_kan: s[1576], LAS_69m_1_kan: (s[1577] ? 1 : 0) + (s[1578] ? 2 : 0) + (s[1579] ? 4 : 0), LAS_69m_2: s[1580], LAS_69m_2_hoej: s[1581], LAS_69m_2_kan: (s[1582] ? 1 : 0) + (s[1583] ? 4 : 0), LAS_69n_1: s[1584], LAS_69n_1_hoej: s[1585], LAS_69n_1_kan: (s[1586] ? 1 : 0) + (s[1587] ? 4 : 0), LAS_69o_1_kan: (s[1588] ? 1 : 0) + (s[1589] ? 2 : 0) + (s[1590] ? 4 : 0), LAS_69o_2: s[1591], LAS_69o_2_hoej: s[1592], LAS_69o_2_kan: (s[1593] ? 1 : 0) + (s[1594] ? 4 : 0), LAS_69p_1_kan: (s[1595] ? 1 : 0) + (s[1596] ? 2 : 0) + (s[800] ? 0 : 4), LAS_69q_1: s[1597], LAS_69q_1_hoej: s[1598], LAS_69q_1_kan: s[1576], LAS_69t_2: s[1599], LAS_69t_2_hoej: s[1600], LAS_69t_2_kan: s[1601], LAS_69x_3: s[1602], LAS_69x_3_hoej: s[1603], LAS_69x_3_kan: s[1601], LAS_70_1_kan: (s[411] ? 1 : 0) + (s[409] ? 2 : 0) + s[1509], LAS_70_1_3_kan: (s[1604] ? 1 : 0) + (s[1605] ? 2 : 0) + (s[1606] ? 4 : 0), LAS_70_4: s[1607], LAS_70_4_hoej: s[1608], LAS_70_4_kan: (s[1609] ? 1 : 0) + (s[1610] ? 4 : 0), LAS_70_5: flat(s[1611]), LAS_70_5_kan: s[1612] ? 4 : 1, LAS_71_1: s[1613], LAS_71_1_hoej: s[1614], LAS_71_1_kan: (s[1615] ? 1 : 0) + (s[1616] ? 4 : 0), LAS_71_2: s[1617], LAS_71_2_hoej: s[1618], LAS_71_2_kan: (s[1619] ? 1 : 0) + (s[1620] ? 4 : 0), LAS_71_2_ung: s[1621], LAS_71_2_ung_hoej: s[1622], LAS_71_2_ung_kan: (s[1623] ? 1 : 0) + (s[1624] ? 4 : 0), LAS_71_3: s[1625], LAS_71_3_hoej: s[1626], LAS_71_3_kan: (s[1627] ? 1 : 0) + (s[1628] ? 4 : 0), LAS_71_4_kan: (s[1629] ? 1 : 0) + (s[1630] ? 2 : 0) + (s[1631] ? 4 : 0), LAS_71_6_kan: s[1378] + s[1632] + (s[1633] ? 4 : 0), LAS_73b_kan: (s[1634] ? 1 : 0) + (s[1635] ? 2 : 0) + s[1509], LAS_73c_1: s[1636], LAS_73c_1_hoej: s[1637], LAS_73c_1_kan: s[1381] + (s[1638] ? 4 : 0), LAS_73f_1_kan: (s[1639] ? 1 : 0) + (s[1640] ? 2 : 0) + s[1509], LAS_73f_1_beloeb: s[1641], LAS_73f_1_beloeb_hoej: s[1642], LAS_73f_1_beloeb_kan: s[1381] + s[1509], LAS_74_1_foertidspension: flat(s[1643]), LAS_74_1_foertidspension_kan: s[1644] ? 4 : 1, LAS_74a_1_kan: (s[1645] ? 1 : 0) + (s[1646] ? 2 : 0) + s[863], LAS_74a_1_fleksjob: flat(s[1647]), LAS_74a_1_fleksjob_kan: s[1648] ? 4 : 1, LAS_74a_2_kan: (s[1649] ? 1 : 0) + (s[1650] ? 2 : 0) + s[1651], LAS_74a_2_uge: s[1652], LAS_74a_2_uge_hoej: s[1653], LAS_74a_2_uge_kan: (s[467] ? 1 : 0) + (s[468] ? 4 : 0), LAS_74a_3: s[476], LAS_74a_3_hoej: s[475], LAS_74a_3_kan: (s[477] ? 1 : 0) + (s[478] ? 4 : 0), LAS_74a_7: s[1654], LAS_74a_7_hoej: s[1655], LAS_74a_7_kan: (s[1656] ? 1 : 0) + (s[1657] ? 4 : 0), LAS_74b_2_kan: (s[424] ? 1 : 0) + (s[466] ? 2 : 0) + s[863], LAS_74c_1: s[1658], LAS_74c_1_hoej: s[1659], LAS_74c_1_kan: 1 + (s[1660] ? 4 : 0), LAS_74c_1_18: s[1661], LAS_74c_1_18_hoej: s[1662], LAS_74c_1_18_kan: (s[1663] ? 1 : 0) + s[863], LAS_74c_1_frist: s[1664], LAS_74c_1_frist_hoej: s[1665], LAS_74c_1_frist_kan: (s[1666] ? 1 : 0) + (s[1667] ? 4 : 0), LAS_74c_1_nu_kan: (s[1668] ? 1 : 0) + (s[1669] ? 2 : 0) + s[863], LAS_74d_2: s[1670], LAS_74d_2_hoej: s[1671], LAS_74d_2_kan: (s[1672] ? 1 : 0) + (s[1673] ? 4 : 0), LAS_74d_3: s[1674], LAS_74d_3_hoej: s[1675], LAS_74d_3_kan: (s[1676] ? 1 : 0) + (s[1677] ? 4 : 0), LAS_74d_3_udbetales: s[1678], LAS_74d_3_udbetales_hoej: s[1679], LAS_74d_3_udbetales_kan: (s[1680] ? 1 : 0) + (s[1681] ? 4 : 0), LAS_74e_3: s[1682], LAS_74e_3_hoej: s[1683], LAS_74e_3_kan: s[1684], LAS_74e_4: s[1685], LAS_74e_4_hoej: s[1686], LAS_74e_4_kan: s[1684], LAS_74e_8: s[1687], LAS_74e_8_hoej: s[1688], LAS_74e_8_kan: s[1689] ? 1 : 4, LAS_74f_1_kan: (s[1690] ? 1 : 0) + (s[1691] ? 2 : 0) + s[863], LAS_74f_1_dag: s[481], LAS_74f_1_dag_hoej: s[479], LAS_74f_1_dag_kan: s[1005], LAS_75_1: s[1692], LAS_75_1_hoej: s[1693], LAS_75_1_kan: 1 + (s[1694] ? 0 : 4), LAS_75a_1_kan: (s[1695] ? 1 : 0) + (s[1696] ? 2 : 0) + (s[1697] ? 4 : 0), LAS_76_1_kan: (s[1698] ? 1 : 0) + (s[1699] ? 2 : 0) + s[863], LAS_77_1: s[1700], LAS_77_1_hoej: s[1701], LAS_77_1_kan: (s[1702] ? 1 : 0) + (s[1703] ? 4 : 0), LAS_77_sanktion_kan: (s[1704] ? 1 : 0) + (s[1705] ? 2 : 0) + s[1706], LAS_77a_1: s[1707], LAS_77a_1_hoej: s[1708], LAS_77a_1_kan: 1 + s[1706], LAS_77a_2: s[1709], LAS_77a_2_hoej: s[1710], LAS_77a_2_kan: (s[1711] ? 1 : 0) + (s[1712] ? 4 : 0), LAS_77a_4_kan: (s[1713] ? 1 : 0) + (s[1714] ? 2 : 0) + s[1706], LAS_77a_6_kan: (s[1715] ? 1 : 0) + (s[1716] ? 2 : 0) + s[863], LAS_77b_1_kan: (s[1717] ? 1 : 0) + (s[1718] ? 2 : 0) + s[863], LAS_81_1_kan: (s[1719] ? 1 : 0) + (s[1720] ? 2 : 0) + s[825], LAS_81_1_forudsigelig_kan: (s[1721] ? 1 : 0) + (s[1722] ? 2 : 0) + s[825], LAS_81_1_rimelig_kan: (s[1723] ? 1 : 0) + (s[498] ? 2 : 0) + s[825], LAS_81_1_aendring_kan: (s[1724] ? 1 : 0) + (s[490] ? 2 : 0) + s[825], LAS_81a_1_kan: (s[1725] ? 1 : 0) + (s[1726] ? 2 : 0) + s[825], LAS_81a_1_proevet_kan: (s[1727] ? 1 : 0) + (s[1728] ? 2 : 0) + (s[1729] ? 4 : 0), LAS_82_1_kan: (s[1730] ? 1 : 0) + (s[1731] ? 2 : 0) + s[825], LAS_82_1_formue: s[1732], LAS_82_1_formue_hoej: s[1733], LAS_82_1_formue_kan: s[935], LAS_82a_1_kan: (s[1734] ? 1 : 0) + (s[1735] ? 2 : 0) + s[825], LAS_82a_2: s[1736], LAS_82a_2_hoej: s[1737], LAS_82a_2_kan: (s[1738] ? 1 : 0) + (s[1739] ? 4 : 0), LAS_82a_6_kan: s[1740] + (s[1741] ? 2 : 0) + s[825], LAS_82a_6_gaelder: s[1742], LAS_82a_6_gaelder_hoej: s[1743], LAS_82a_6_gaelder_kan: s[1740] + (s[1744] ? 4 : 0), LAS_82b_1_kan: s[1745] + (s[1746] ? 2 : 0) + s[825], LAS_82b_2: s[1747], LAS_82b_2_hoej: s[1748], LAS_82b_2_kan: s[1745] + (s[1749] ? 4 : 0), LAS_83_1_kan: (s[1750] ? 1 : 0) + (s[1751] ? 2 : 0) + (s[1752] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[1753] ? 1 : 0) + (s[1754] ? 2 : 0) + (s[1755] ? 4 : 0), LAS_85_1_kan: (s[1756] ? 1 : 0) + (s[1757] ? 2 : 0) + s[825], LAS_85_2_kan: (s[1758] ? 1 : 0) + (s[1759] ? 2 : 0) + s[825], LAS_85_4_kan: (s[1760] ? 1 : 0) + (s[1761] ? 2 : 0) + s[825], LAS_86_2: s[1762], LAS_86_2_hoej: s[1763], LAS_86_2_kan: (s[1764] ? 1 : 0) + (s[1765] ? 4 : 0), LAS_86_7: s[501], LAS_86_7_hoej: s[500], LAS_86_7_kan: s[1766], LAS_86_8: s[1767], LAS_86_8_hoej: s[1768], LAS_86_8_kan: s[1766], LAS_86_8_beloeb: s[1769], LAS_86_8_beloeb_hoej: s[1770], LAS_86_8_beloeb_kan: (s[1771] ? 1 : 0) + (s[1772] ? 4 : 0), LAS_88_1_kan: (s[495] ? 1 : 0) + (s[1773] ? 2 : 0) + s[825], LAS_91_1_kan: (s[1774] ? 1 : 0) + (s[1775] ? 2 : 0) + s[825], LAS_91_1_dom_kan: (s[1776] ? 1 : 0) + (s[1777] ? 2 : 0) + (s[1778] ? 4 : 0), LAS_91_1_su_kan: (s[1779] ? 1 : 0) + (s[1780] ? 2 : 0) + (s[1781] ? 4 : 0), LAS_91_6_kan: (s[1782] ? 1 : 0) + (s[1783] ? 2 : 0) + (s[1784] ? 0 : 4), LAS_92_1_kan: s[1785] + (s[1786] ? 2 : 0) + s[1787], LAS_92_3: s[1788], LAS_92_3_hoej: s[1789], LAS_92_3_kan: s[1785] + s[1787], LAS_93_1_kan: (s[1790] ? 1 : 0) + (s[1791] ? 2 : 0) + s[825], LAS_93_1_selvforskyldt_kan: (s[1792] ? 1 : 0) + (s[1793] ? 2 : 0) + (s[1794] ? 4 : 0), LAS_94_1_kan: (s[1795] ? 1 : 0) + (s[1796] ? 2 : 0) + s[825], LOB_4_1_kan: (s[1797] ? 1 : 0) + (s[1798] ? 2 : 0) + s[825], LOB_9_1_kan: (s[1799] ? 1 : 0) + (s[1800] ? 2 : 0) + (s[1801] ? 4 : 0), LOB_10_1_kan: (s[1802] ? 1 : 0) + (s[1803] ? 2 : 0) + s[825], LOB_10_2_kan: (s[1804] ? 1 : 0) + (s[1805] ? 2 : 0) + s[825], LOB_11_1_kan: s[1806], LOB_11_2_kan: (s[1807] ? 1 : 0) + (s[1808] ? 2 : 0) + s[825], LOB_15_1_kan: (s[1809] ? 1 : 0) + (s[1810] ? 2 : 0) + s[1281], LOB_15a_1_kan: s[1130], LOV1559_9_betaling: s[1811], LOV1559_9_betaling_hoej: s[1812], LOV1559_9_betaling_kan: s[1813] + (s[1814] ? 4 : 0), LOV1559_9_valg_kan: s[1813] + (s[1815] ? 2 : 0) + s[1816], LOV1655_udbetaling: s[1817], LOV1655_udbetaling_hoej: s[1818], LOV1655_udbetaling_kan: (s[1819] ? 1 : 0) + (s[1820] ? 4 : 0), LOV1750_21_8_kan: (s[180] ? 1 : 0) + (s[182] ? 2 : 0) + s[1238], LOV1750_21_revalidering_kan: (s[1821] ? 1 : 0) + (s[404] ? 2 : 0) + s[1509], LSP_1a_1: s[513], LSP_1a_1_hoej: s[512], LSP_1a_1_kan: s[935], LSP_1a_1_dag: s[43], LSP_1a_1_dag_hoej: s[44], LSP_1a_1_dag_kan: s[935], LSP_1a_1_tabel2006_kan: (s[1822] ? 1 : 0) + (s[1823] ? 2 : 0) + (s[1824] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[1825] ? 1 : 0) + (s[1826] ? 2 : 0) + (s[1827] ? 4 : 0), LSP_2_1_kan: (s[1828] ? 1 : 0) + (s[1829] ? 2 : 0) + s[825], LSP_2_1_eu_kan: (s[519] ? 1 : 0) + (s[522] ? 2 : 0) + s[825], LSP_3_1_kan: (s[520] ? 1 : 0) + (s[523] ? 2 : 0) + s[825], LSP_3_2_kan: (s[1830] ? 1 : 0) + (s[1831] ? 2 : 0) + s[825], LSP_3_3_kan: (s[1832] ? 1 : 0) + (s[1833] ? 2 : 0) + s[825], LSP_3_danmark_kan: (s[1834] ? 1 : 0) + (s[1835] ? 2 : 0) + (s[1836] ? 4 : 0), LSP_4_kan: (s[521] ? 1 : 0) + (s[524] ? 2 : 0) + s[825], LSP_5_2: s[509], LSP_5_2_hoej: s[510], LSP_5_2_kan: (s[515] ? 1 : 0) + (s[516] ? 4 : 0), LSP_5_3: s[1837], LSP_5_3_hoej: s[1838], LSP_5_3_kan: (s[1839] ? 1 : 0) + (s[1840] ? 4 : 0), LSP_6: s[1841], LSP_6_hoej: s[1842], LSP_6_kan: 1 + (s[1843] ? 4 : 0), LSP_12_1_kan: (s[1844] ? 1 : 0) + (s[1845] ? 2 : 0) + s[825], LSP_13_kan: (s[1846] ? 1 : 0) + (s[1847] ? 2 : 0) + (s[1848] ? 4 : 0), LSP_16_kan: (s[1849] ? 1 : 0) + (s[1850] ? 2 : 0) + s[825], LSP_16_1_kan: (s[1851] ? 1 : 0) + (s[1852] ? 2 : 0) + s[825], LSP_16_2_kan: (s[1853] ? 1 : 0) + (s[1854] ? 2 : 0) + s[825], LSP_16_3_kan: (s[1855] ? 1 : 0) + (s[1856] ? 2 : 0) + s[825], LSP_17_2_kan: (s[1857] ? 1 : 0) + (s[1858] ? 2 : 0) + s[825], LSP_17_2_oplysninger_kan: (s[1859] ? 1 : 0) + (f.bedtOmAfgoerelseOmPensionAlene ? 2 : 0) + (s[1860] ? 4 : 0), LSP_17_3_senior_kan: (s[1861] ? 1 : 0) + (s[1862] ? 2 : 0) + s[1816], LSP_17_4_kan: 1 + s[1632] + s[825], LSP_18_1_kan: (s[1863] ? 1 : 0) + (s[1864] ? 2 : 0) + s[825], LSP_18_2_kan: (s[529] ? 1 : 0) + (s[1865] ? 2 : 0) + (s[1866] ? 4 : 0), LSP_19_1_kan: (s[1867] ? 1 : 0) + (s[1868] ? 2 : 0) + s[1281], LSP_20_3_kan: (s[1869] ? 1 : 0) + (s[1870] ? 2 : 0) + s[825], LSP_21_1: s[1871], LSP_21_1_hoej: s[1872], LSP_21_1_kan: s[1873], LSP_26a_1_kan: (s[1874] ? 1 : 0) + (s[1875] ? 2 : 0) + s[825], LSP_26a_5: flat(s[1876]), LSP_26a_5_hoej: flat(s[1877]), LSP_26a_5_kan: (s[1878] ? 0 : 1) + (!s[1878] && !s[1879] ? 2 : 0) + (s[1880] ? 4 : 0), LSP_26b: s[1881], LSP_26b_hoej: s[1882], LSP_26b_kan: s[935], LSP_26d_2: s[1883], LSP_26d_2_hoej: s[1884], LSP_26d_2_kan: 1 + s[1816], LSP_26g_kan: (s[1885] ? 1 : 0) + (s[1886] ? 2 : 0) + (s[1887] ? 4 : 0), LSP_26g_dag: s[1888], LSP_26g_dag_hoej: s[1889], LSP_26g_dag_kan: (s[1890] ? 1 : 0) + (s[1891] ? 4 : 0), LSP_26h_1: s[1892], LSP_26h_1_hoej: s[1893], LSP_26h_1_kan: 1 + (s[1894] ? 4 : 0), LSP_26h_3: s[1895], LSP_26h_3_hoej: s[1896], LSP_26h_3_kan: 1 + (s[1897] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 5, LSP_26v_1: flat(s[1898]), LSP_26v_1_kan: s[1899] ? 4 : 1, LSP_26v_2: flat(s[1900]), LSP_26v_2_kan: s[1901] ? 4 : 1, LSP_29_1_eget_kan: (s[1902] ? 1 : 0) + (s[1903] ? 2 : 0) + (s[1904] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[1905] ? 1 : 0) + (s[1906] ? 2 : 0) + s[825], LSP_32c_1: s[1907], LSP_32c_1_hoej: s[1908], LSP_32c_1_kan: s[935], LSP_32c_2: s[1909], LSP_32c_2_hoej: s[1910], LSP_32c_2_kan: (s[1911] ? 1 : 0) + (s[1912] ? 4 : 0), LSP_33_1: s[1913], LSP_33_1_hoej: s[1914], LSP_33_1_kan: (s[1915] ? 1 : 0) + (s[1916] ? 4 : 0), LSP_33_1_tilbage_kan: (s[1917] ? 1 : 0) + (s[1918] ? 2 : 0) + (s[1919] ? 4 : 0), LSP_33_2: s[1920], LSP_33_2_hoej: s[1921], LSP_33_2_kan: s[1873], LSP_37: flat(s[1922]), LSP_37_kan: s[1923] ? 4 : 1, LSP_44_1_kan: (s[1924] ? 1 : 0) + (s[1925] ? 2 : 0) + s[825], LSP_44_udsendte_kan: (s[1926] ? 1 : 0) + (s[1927] ? 2 : 0) + (s[1928] ? 4 : 0), LSP_49_1_foertidspension: s[1929], LSP_49_1_foertidspension_hoej: s[1930], LSP_49_1_foertidspension_kan: s[1154], LSP_49_1_folkepension: s[1931], LSP_49_1_folkepension_hoej: s[1932], LSP_49_1_folkepension_kan: (s[1933] ? 1 : 0) + (s[1934] ? 4 : 0), OFL_8_kan: (s[1935] ? 1 : 0) + (s[1936] ? 2 : 0) + s[1104], OFL_9_1_kan: (s[1937] ? 1 : 0) + (s[1938] ? 2 : 0) + s[1104], OFL_9_2_kan: (s[1939] ? 1 : 0) + (s[1940] ? 2 : 0) + s[1104], OFL_13_1_kan: (s[1941] ? 1 : 0) + (s[1942] ? 2 : 0) + s[1104], OFL_13_2_kan: (s[1943] ? 1 : 0) + (s[1944] ? 2 : 0) + s[1104], OFL_15_1_kan: (s[1945] ? 1 : 0) + (s[1946] ? 2 : 0) + s[1104], OFL_15_2_kan: (s[1947] ? 1 : 0) + (s[1948] ? 2 : 0) + s[1104], OFL_36_2: s[1949], OFL_36_2_hoej: s[1950], OFL_36_2_kan: 1 + s[1951], OFL_36_2_praksis: s[1952], OFL_36_2_praksis_hoej: s[1953], OFL_36_2_praksis_kan: 1 + (s[1954] ? 0 : 4), OFL_36_2_underretning_kan: (s[1955] ? 1 : 0) + (s[1956] ? 2 : 0) + s[1951], OFL_37_1_kan: (s[1957] ? 1 : 0) + (s[1958] ? 2 : 0) + s[1104], OFL_37_2: s[1959], OFL_37_2_hoej: s[1960], OFL_37_2_kan: (f.afgoerelsenOmAktindsigtFastholdes ? 1 : 0) + (s[1961] ? 4 : 0), OFL_37_3: s[1962], OFL_37_3_hoej: s[1963], OFL_37_3_kan: 1 + (s[1964] ? 0 : 4), OFL_38_1_kan: (s[1965] ? 1 : 0) + (s[1966] ? 2 : 0) + s[1104], OFL_39_1_kan: (s[1967] ? 1 : 0) + (s[1968] ? 2 : 0) + s[1951], OFL_39_2: s[1969], OFL_39_2_hoej: s[1970], OFL_39_2_kan: 1 + (s[1971] ? 0 : 4), OFL_39_3: s[1972], OFL_39_3_hoej: s[1973], OFL_39_3_kan: 1 + (s[1974] ? 0 : 4), OFL_40_1_kan: (s[1975] ? 1 : 0) + (s[1976] ? 2 : 0) + s[1104], PENSBEK_7: s[1977], PENSBEK_7_hoej: s[1978], PENSBEK_7_kan: 1 + (s[1979] ? 0 : 4), PENSBEK_10_kan: (s[1980] ? 1 : 0) + (s[1981] ? 2 : 0) + s[1982], PENSBEK_11: s[1983], PENSBEK_11_hoej: s[1984], PENSBEK_11_kan: 1 + s[1982], PLANBEK_2_1_kan: (s[1985] ? 1 : 0) + (s[1986] ? 2 : 0) + s[825], PLANBEK_4_1_kan: (s[1987] ? 1 : 0) + (s[1988] ? 2 : 0) + s[825], REFUSIONSBEK_2: s[1989], REFUSIONSBEK_2_hoej: s[1990], REFUSIONSBEK_2_kan: (s[1991] ? 1 : 0) + (s[1992] ? 4 : 0), RSL_3_2: s[1993], RSL_3_2_hoej: s[1994], RSL_3_2_kan: 1 + s[1995], RSL_3_2_besked_kan: (s[1996] ? 1 : 0) + (s[1997] ? 2 : 0) + s[1995], RSL_3_2_offentlig_kan: (s[1998] ? 1 : 0) + (s[1999] ? 2 : 0) + s[1995], RSL_4_kan: (s[2000] ? 1 : 0) + (s[2001] ? 2 : 0) + s[825], RSL_5_kan: (s[2002] ? 1 : 0) + (s[2003] ? 2 : 0) + s[825], RSL_6_kan: (s[2004] ? 1 : 0) + (s[2005] ? 2 : 0) + s[825], RSL_7_1: s[2006], RSL_7_1_hoej: s[2007], RSL_7_1_kan: 1 + (s[2008] ? 0 : 4), RSL_7a_1: s[2009], RSL_7a_1_hoej: s[2010], RSL_7a_1_kan: 1 + (s[2011] ? 0 : 4), RSL_10_kan: (s[2012] ? 1 : 0) + (s[2013] ? 2 : 0) + s[825], RSL_10_grundlag_kan: (s[2014] ? 1 : 0) + (s[2015] ? 2 : 0) + (s[2016] ? 4 : 0), RSL_11_2_kan: (s[2017] ? 1 : 0) + (s[2018] ? 2 : 0) + s[825], RSL_11a_1_kan: (s[2019] ? 1 : 0) + (s[2020] ? 2 : 0) + (s[2021] ? 4 : 0), RSL_11a_1_hentes_kan: (s[2022] ? 1 : 0) + (s[2023] ? 2 : 0) + s[825], RSL_11b_kan: (s[2024] ? 1 : 0) + (s[2025] ? 2 : 0) + s[825], RSL_11c_1_kan: (s[2026] ? 1 : 0) + (s[2027] ? 2 : 0) + s[825], RSL_12_kan: (s[2028] ? 1 : 0) + (s[2029] ? 2 : 0) + s[825], RSL_60_1_kan: (s[2030] ? 1 : 0) + (s[2031] ? 2 : 0) + (s[2032] ? 4 : 0), RSL_60_2_kan: (s[2033] ? 1 : 0) + (s[2034] ? 2 : 0) + s[2035], RSL_66_1_kan: (s[2036] ? 1 : 0) + (s[2037] ? 2 : 0) + s[2035], RSL_67_1: s[2038], RSL_67_1_hoej: s[2039], RSL_67_1_kan: 1 + s[2035], RSL_67_2_kan: (s[2040] ? 1 : 0) + (s[2041] ? 2 : 0) + (s[2042] ? 4 : 0), RSL_72_1_kan: (s[2043] ? 1 : 0) + (s[2044] ? 2 : 0) + s[2045], RSLBEK_11_1: s[2046], RSLBEK_11_1_hoej: s[2047], RSLBEK_11_1_kan: 1 + s[2045], RSLBEK_11_2_kan: (s[2048] ? 1 : 0) + (s[2049] ? 2 : 0) + s[2045], RSLBEK_11_5_kan: (s[2050] ? 1 : 0) + (s[2051] ? 2 : 0) + s[2045], RSLBEK_12_1: s[2052], RSLBEK_12_1_hoej: s[2053], RSLBEK_12_1_kan: s[2054] + (s[2055] ? 4 : 0), RSLBEK_12_2: s[2056], RSLBEK_12_2_hoej: s[2057], RSLBEK_12_2_kan: s[2054] + (s[2058] ? 4 : 0), RSLBEK_13_1_kan: (s[2059] ? 1 : 0) + (s[2060] ? 2 : 0) + s[2045], RSLBEK_13_1_afvise_kan: (s[811] ? 0 : 1) + 2 + s[2045], RSLBEK_13_2_kan: (s[2061] ? 1 : 0) + (s[2062] ? 2 : 0) + s[2045], SDL_2_kan: (s[2063] ? 1 : 0) + (s[2064] ? 2 : 0) + (s[2065] ? 4 : 0), SDL_2_1_kan: (s[2066] ? 1 : 0) + (s[2067] ? 2 : 0) + s[2068], SDL_3_kan: (s[567] ? 1 : 0) + (s[564] ? 2 : 0) + s[825], SDL_6_1: s[124], SDL_6_1_hoej: s[126], SDL_6_1_kan: s[2069] + s[2070], SDL_7_1_kan: (s[147] ? 1 : 0) + (s[153] ? 2 : 0) + s[825], SDL_7_1_ferie_kan: s[1806], SDL_7_1_ferieaftale_kan: (s[2071] ? 1 : 0) + (s[2072] ? 2 : 0) + s[825], SDL_7_1_genoptagelse: s[2073], SDL_7_1_genoptagelse_hoej: s[2074], SDL_7_1_genoptagelse_kan: (f.ferieAftalt ? 1 : 0) + (s[2075] ? 4 : 0), SDL_7_1_ny_kan: (s[2076] ? 1 : 0) + (s[2077] ? 2 : 0) + s[825], SDL_7_2_kan: (s[2078] ? 1 : 0) + (s[2079] ? 2 : 0) + s[825], SDL_7_3: s[2080], SDL_7_3_hoej: s[2081], SDL_7_3_kan: (s[2082] ? 1 : 0) + (s[2083] ? 4 : 0), SDL_7_5_kan: (s[2084] ? 1 : 0) + (s[2085] ? 2 : 0) + s[825], SDL_7_5_fra: s[2086], SDL_7_5_fra_hoej: s[2087], SDL_7_5_fra_kan: 1 + (s[2088] ? 0 : 4), SDL_7a_1: s[2089], SDL_7a_1_hoej: s[2090], SDL_7a_1_kan: (s[2091] ? 1 : 0) + s[2092], SDL_7b_1_kan: (s[2093] ? 1 : 0) + (s[2094] ? 2 : 0) + s[2095], SDL_7c_kan: (s[439] ? 1 : 0) + (s[440] ? 2 : 0) + (s[433] ? 0 : 4), SDL_9_1_kan: (s[2096] ? 1 : 0) + (s[2097] ? 2 : 0) + s[825], SDL_9_2_kan: (s[2098] ? 1 : 0) + (s[2099] ? 2 : 0) + s[825], SDL_10a_kan: (s[2100] ? 1 : 0) + (s[2101] ? 2 : 0) + s[825], SDL_11_3: s[2102], SDL_11_3_hoej: s[2103], SDL_11_3_kan: 1 + (s[2104] ? 0 : 4), SDL_11a_1_kan: (s[2105] ? 1 : 0) + (s[2106] ? 2 : 0) + (s[2107] ? 4 : 0), SDL_11c_kan: (s[2108] ? 1 : 0) + (s[2109] ? 2 : 0) + s[825], SDL_12_1_1_kan: (s[438] ? 1 : 0) + (s[436] ? 2 : 0) + (s[437] ? 4 : 0), SDL_12_1_2_kan: (s[582] ? 1 : 0) + (s[577] ? 2 : 0) + (s[576] ? 4 : 0), SDL_12_1_3_kan: (s[583] ? 1 : 0) + (s[584] ? 2 : 0) + s[825], SDL_13b_1: s[2110], SDL_13b_1_hoej: s[2111], SDL_13b_1_kan: (s[2112] ? 1 : 0) + (s[2113] ? 4 : 0), SDL_13b_1_antal: s[2114], SDL_13b_1_antal_hoej: s[2115], SDL_13b_1_antal_kan: (s[2116] ? 1 : 0) + (s[2117] ? 4 : 0), SDL_13b_1_form_kan: (s[2118] ? 1 : 0) + (s[2119] ? 2 : 0) + (s[2120] ? 4 : 0), SDL_13b_1_naeste: s[596], SDL_13b_1_naeste_hoej: s[597], SDL_13b_1_naeste_kan: (s[594] ? 1 : 0) + (s[595] ? 4 : 0), SDL_13b_5_kan: (s[2121] ? 1 : 0) + (s[2122] ? 2 : 0) + (s[2123] ? 4 : 0), SDL_13c_1_2_kan: (s[2124] ? 1 : 0) + (s[2125] ? 2 : 0) + (s[2126] ? 4 : 0), SDL_13c_2_kan: (s[2127] ? 1 : 0) + (s[2128] ? 2 : 0) + (s[2129] ? 4 : 0), SDL_13f_1_kan: (s[442] ? 1 : 0) + (s[441] ? 2 : 0) + s[1177], SDL_13f_1_dag: s[2130], SDL_13f_1_dag_hoej: s[2131], SDL_13f_1_dag_kan: (s[2132] ? 1 : 0) + (s[2133] ? 4 : 0), SDL_16_2_kan: (s[2134] ? 1 : 0) + (s[2135] ? 2 : 0) + (s[2136] ? 4 : 0), SDL_16_2_dag: s[2137], SDL_16_2_dag_hoej: s[2138], SDL_16_2_dag_kan: (s[2139] ? 1 : 0) + (s[2140] ? 4 : 0), SDL_19_1_kan: (s[2141] ? 1 : 0) + (s[2142] ? 2 : 0) + s[2143], SDL_19_1_ansvar_kan: 1 + (s[814] ? 0 : 2) + s[2143], SDL_21_1_1_kan: (s[2144] ? 1 : 0) + (s[2145] ? 2 : 0) + s[825], SDL_21_1_2_kan: (s[2146] ? 1 : 0) + (s[2147] ? 2 : 0) + s[825], SDL_21_1_3_kan: (s[2148] ? 1 : 0) + (s[2149] ? 2 : 0) + s[825], SDL_21_3_kan: (s[2150] ? 1 : 0) + (s[2151] ? 2 : 0) + s[825], SDL_21_3_grundlag_kan: (s[2152] ? 1 : 0) + (s[2153] ? 2 : 0) + s[825], SDL_21_4_kan: s[2154] + (s[2155] ? 2 : 0) + (s[2156] ? 4 : 0), SDL_21_4_dag: s[2157], SDL_21_4_dag_hoej: s[2158], SDL_21_4_dag_kan: s[935], SDL_21_4_fra: s[2159], SDL_21_4_fra_hoej: s[2160], SDL_21_4_fra_kan: s[2154] + (s[2161] ? 4 : 0), SDL_21_5_kan: (s[2162] ? 1 : 0) + (s[2163] ? 2 : 0) + (s[2164] ? 4 : 0), SDL_21a_kan: (s[2165] ? 1 : 0) + (s[2166] ? 2 : 0) + s[825], SDL_24_1: s[163], SDL_24_1_hoej: s[165], SDL_24_1_kan: (s[159] ? 1 : 0) + (s[161] ? 4 : 0), SDL_24_1_meddelt: s[2167], SDL_24_1_meddelt_hoej: s[2168], SDL_24_1_meddelt_kan: 1 + (s[2169] ? 0 : 4), SDL_24_1_ophoer: s[2170], SDL_24_1_ophoer_hoej: s[2171], SDL_24_1_ophoer_kan: (s[2172] ? 1 : 0) + (s[2173] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2174] ? 1 : 0) + (s[2175] ? 2 : 0) + (s[2176] ? 4 : 0), SDL_24_3: flat(s[76]), SDL_24_3_hoej: flat(s[75]), SDL_24_3_kan: s[2069] + (!s[71] && !s[2177] ? 2 : 0) + s[2070], SDL_24a_1_kan: (s[619] ? 1 : 0) + (s[622] ? 2 : 0) + (s[621] ? 4 : 0), SDL_24a_1_graense_kan: (s[149] ? 1 : 0) + (s[152] ? 2 : 0) + (s[150] ? 4 : 0), SDL_24a_2: s[2178], SDL_24a_2_hoej: s[2179], SDL_24a_2_kan: (s[2180] ? 1 : 0) + (s[2181] ? 4 : 0), SDL_24a_6_kan: (s[2182] ? 1 : 0) + (s[2183] ? 2 : 0) + s[825], SDL_24b_1_kan: s[2184] + (s[2185] ? 2 : 0) + s[825], SDL_24b_2: s[2186], SDL_24b_2_hoej: s[2187], SDL_24b_2_kan: s[2184] + (s[2188] ? 4 : 0), SDL_24c_1_kan: (s[2189] ? 1 : 0) + (s[2190] ? 2 : 0) + s[825], SDL_25_1: s[162], SDL_25_1_hoej: s[164], SDL_25_1_kan: (s[158] ? 1 : 0) + (s[160] ? 4 : 0), SDL_25_2: s[2191], SDL_25_2_hoej: s[2192], SDL_25_2_kan: (s[2193] ? 1 : 0) + (s[2194] ? 4 : 0), SDL_26_1_kan: (s[2195] ? 1 : 0) + (s[2196] ? 2 : 0) + (s[2197] ? 4 : 0), SDL_26_1_covid: s[626], SDL_26_1_covid_hoej: s[627], SDL_26_1_covid_kan: (s[628] ? 1 : 0) + (s[629] ? 4 : 0), SDL_26_1_fra: s[2198], SDL_26_1_fra_hoej: s[2199], SDL_26_1_fra_kan: (s[2200] ? 1 : 0) + (s[2201] ? 4 : 0), SDL_26_1_uger: s[2202], SDL_26_1_uger_hoej: s[2203], SDL_26_1_uger_kan: (s[2204] ? 1 : 0) + s[2068], SDL_26_2_kan: (s[2205] ? 1 : 0) + (s[2206] ? 2 : 0) + (s[2207] ? 4 : 0), SDL_26_3_covid: s[2208], SDL_26_3_covid_hoej: s[2209], SDL_26_3_covid_kan: (s[2210] ? 1 : 0) + (s[2211] ? 4 : 0), SDL_26a_1_covid: s[2212], SDL_26a_3_covid: s[2213], SDL_26a_3_covid_kan: s[2214] ? 4 : 1, SDL_26c_covid: s[635], SDL_26c_covid_hoej: s[637], SDL_26c_covid_kan: (s[631] ? 1 : 0) + (s[633] ? 4 : 0), SDL_26d_covid: s[634], SDL_26d_covid_hoej: s[636], SDL_26d_covid_kan: (s[630] ? 1 : 0) + (s[632] ? 4 : 0), SDL_26f_covid: s[2215], SDL_26f_covid_hoej: s[2216], SDL_26f_covid_kan: (s[2217] ? 1 : 0) + (s[2218] ? 4 : 0), SDL_26g_covid: s[638], SDL_26g_covid_hoej: s[639], SDL_26g_covid_kan: (s[640] ? 1 : 0) + (s[641] ? 4 : 0), SDL_26h_covid: s[2219], SDL_26h_covid_hoej: s[2220], SDL_26h_covid_kan: (s[2221] ? 1 : 0) + (s[2222] ? 4 : 0), SDL_26i_covid: s[2223], SDL_26i_covid_hoej: s[2224], SDL_26i_covid_kan: (s[2225] ? 1 : 0) + (s[2226] ? 4 : 0), SDL_27_1_kan: (s[166] ? 1 : 0) + (s[167] ? 2 : 0) + (s[168] ? 4 : 0), SDL_27_1_1_kan: (s[104] ? 1 : 0) + (s[111] ? 2 : 0) + s[2227], SDL_27_1_2_kan: (s[105] ? 1 : 0) + (s[117] ? 2 : 0) + s[2228], SDL_27_1_2_slut: s[662], SDL_27_1_2_slut_hoej: s[663], SDL_27_1_2_slut_kan: (s[664] ? 1 : 0) + (s[671] ? 4 : 0), SDL_27_1_2_uger: s[2229], SDL_27_1_2_uger_hoej: s[2230], SDL_27_1_2_uger_kan: (s[2231] ? 1 : 0) + s[2228], SDL_27_1_3_kan: (s[106] ? 1 : 0) + (s[118] ? 2 : 0) + s[2228], SDL_27_1_3_slut: s[665], SDL_27_1_3_slut_hoej: s[666], SDL_27_1_3_slut_kan: (s[667] ? 1 : 0) + (s[673] ? 4 : 0), SDL_27_1_3_uger: s[653], SDL_27_1_3_uger_hoej: s[655], SDL_27_1_3_uger_kan: (s[651] ? 1 : 0) + s[2228], SDL_27_1_4_kan: (s[107] ? 1 : 0) + (s[119] ? 2 : 0) + s[2227], SDL_27_1_4_slut: s[668], SDL_27_1_4_slut_hoej: s[669], SDL_27_1_4_slut_kan: (s[670] ? 1 : 0) + (s[674] ? 4 : 0), SDL_27_1_5_kan: (s[108] ? 1 : 0) + (s[113] ? 2 : 0) + s[2228], SDL_27_1_6_kan: (s[109] ? 1 : 0) + (s[115] ? 2 : 0) + s[2228], SDL_27_1_7_kan: (s[110] ? 1 : 0) + (s[116] ? 2 : 0) + s[2228], SDL_27_1_7_2_kan: (s[2232] ? 1 : 0) + (s[2233] ? 2 : 0) + (s[2234] ? 4 : 0), SDL_27_1_slut: s[2235], SDL_27_1_slut_hoej: s[2236], SDL_27_1_slut_kan: (s[2237] ? 1 : 0) + (s[2238] ? 4 : 0), SDL_27_3_nedsat_kan: s[1806], SDL_29_1_kan: (s[2239] ? 1 : 0) + (s[2240] ? 2 : 0) + (s[2241] ? 4 : 0), SDL_30_kan: (s[135] ? 1 : 0) + (s[138] ? 2 : 0) + s[2068], SDL_30_1: s[2242], SDL_30_1_hoej: s[2243], SDL_30_1_kan: (s[2244] ? 1 : 0) + s[2068], SDL_30_1_fri: s[2245], SDL_30_1_fri_hoej: s[2246], SDL_30_1_fri_kan: (f.sygUnderAftaltFri ? 1 : 0) + (s[2247] ? 4 : 0), SDL_30_2_kan: (s[2248] ? 1 : 0) + (s[2249] ? 2 : 0) + s[2068], SDL_30_fleksjob_kan: (s[2250] ? 1 : 0) + (s[2251] ? 2 : 0) + (s[2252] ? 4 : 0), SDL_31_1: s[139], SDL_31_1_hoej: s[134], SDL_31_1_kan: (s[133] ? 1 : 0) + (s[137] ? 4 : 0), SDL_32_kan: (s[562] ? 1 : 0) + (s[563] ? 2 : 0) + s[2068], SDL_32_1_kan: (s[2253] ? 1 : 0) + (s[2254] ? 2 : 0) + s[2068], SDL_33_1: s[2255], SDL_33_1_hoej: s[2256], SDL_33_1_kan: (s[2257] ? 1 : 0) + (s[2258] ? 4 : 0), SDL_34_1_kan: (s[2259] ? 1 : 0) + (s[2260] ? 2 : 0) + s[2068], SDL_35_2: s[2261], SDL_35_2_hoej: s[2262], SDL_35_2_kan: (s[2263] ? 1 : 0) + (s[2264] ? 4 : 0), SDL_35_3: s[2265], SDL_35_3_hoej: s[2266], SDL_35_3_kan: (s[2267] ? 1 : 0) + (s[2268] ? 4 : 0), SDL_35_3_fra: s[2269], SDL_35_3_fra_hoej: s[2270], SDL_35_3_fra_kan: (s[2271] ? 1 : 0) + (s[2272] ? 4 : 0), SDL_38_1: s[2273], SDL_38_1_hoej: s[2274], SDL_38_1_kan: (s[2275] ? 1 : 0) + (s[2276] ? 4 : 0), SDL_38_7: s[2277], SDL_38_7_hoej: s[2278], SDL_38_7_kan: (s[2279] ? 1 : 0) + (s[2280] ? 4 : 0), SDL_38_7_tide_kan: (s[2281] ? 1 : 0) + (s[2282] ? 2 : 0) + (s[2283] ? 4 : 0), SDL_38_8_kan: (s[2284] ? 1 : 0) + (s[2285] ? 2 : 0) + (s[2286] ? 4 : 0), SDL_40_1: s[2287], SDL_40_1_hoej: s[2288], SDL_40_1_kan: (s[2289] ? 1 : 0) + (s[2290] ? 4 : 0), SDL_40a_1: s[2291], SDL_40a_1_hoej: s[2292], SDL_40a_1_kan: (s[2293] ? 1 : 0) + (s[2294] ? 4 : 0), SDL_41_1: s[606], SDL_41_1_hoej: s[607], SDL_41_1_kan: (s[604] ? 1 : 0) + (s[605] ? 4 : 0), SDL_42_1_kan: (s[701] ? 1 : 0) + (s[702] ? 2 : 0) + s[2068], SDL_42_1_ved_siden_af_kan: (s[2295] ? 1 : 0) + (s[2296] ? 2 : 0) + (s[2297] ? 4 : 0), SDL_43_1: s[2298], SDL_43_1_hoej: s[2299], SDL_43_1_kan: (s[2300] ? 1 : 0) + (s[2301] ? 4 : 0), SDL_43_4: s[2302], SDL_43_4_hoej: s[2303], SDL_43_4_kan: (s[2304] ? 1 : 0) + (s[2305] ? 4 : 0), SDL_43_4_tide_kan: (s[2306] ? 1 : 0) + (s[2307] ? 2 : 0) + (s[2308] ? 4 : 0), SDL_43_5_kan: (s[2309] ? 1 : 0) + (s[2310] ? 2 : 0) + (s[2311] ? 4 : 0), SDL_45_4: s[2312], SDL_45_4_hoej: s[2313], SDL_45_4_kan: s[935], SDL_46_1: s[2314], SDL_46_1_hoej: s[2315], SDL_46_1_kan: (s[2316] ? 1 : 0) + (s[2317] ? 4 : 0), SDL_47_1: s[740], SDL_47_1_hoej: s[741], SDL_47_1_kan: (s[739] ? 1 : 0) + (s[743] ? 4 : 0), SDL_47_1_3: s[2318], SDL_47_1_3_hoej: s[2319], SDL_47_1_3_kan: (s[2320] ? 1 : 0) + (s[2321] ? 4 : 0), SDL_50_1: s[730], SDL_50_1_hoej: s[731], SDL_50_1_kan: s[1002], SDL_50_4: s[2322], SDL_50_4_hoej: s[2323], SDL_50_4_kan: (s[2324] ? 1 : 0) + (s[2325] ? 4 : 0), SDL_51_1: s[728], SDL_51_1_hoej: s[729], SDL_51_1_kan: s[935], SDL_52_1: s[719], SDL_52_1_hoej: s[720], SDL_52_1_kan: (s[721] ? 1 : 0) + (s[722] ? 4 : 0), SDL_53_1: s[733], SDL_53_1_hoej: s[734], SDL_53_1_kan: (s[736] ? 1 : 0) + (s[737] ? 4 : 0), SDL_53_1_ialt: s[2326], SDL_53_1_ialt_hoej: s[2327], SDL_53_1_ialt_kan: (s[2328] ? 1 : 0) + (s[2329] ? 4 : 0), SDL_53_1_timer: s[2330], SDL_53_1_timer_hoej: s[2331], SDL_53_1_timer_kan: (s[132] ? 1 : 0) + s[2095], SDL_53_2_kan: (s[2332] ? 1 : 0) + (s[2333] ? 2 : 0) + (s[2334] ? 0 : 4), SDL_53_3: s[2335], SDL_53_3_hoej: s[2336], SDL_53_3_kan: (s[2337] ? 1 : 0) + (s[2338] ? 4 : 0), SDL_53a_1_kan: (s[2339] ? 1 : 0) + (s[2340] ? 2 : 0) + s[825], SDL_53a_2: flat(s[2341]), SDL_53a_2_hoej: flat(s[2342]), SDL_53a_2_kan: (s[2343] ? 0 : 1) + (!s[2343] && !s[2344] ? 2 : 0) + (s[2345] ? 4 : 0), SDL_53b_1_kan: (s[2346] ? 1 : 0) + (s[2347] ? 2 : 0) + (s[2348] ? 4 : 0), SDL_54_1_kan: (s[735] ? 1 : 0) + (s[738] ? 2 : 0) + s[2068], SDL_54_1_beloeb: s[2349], SDL_54_1_beloeb_hoej: s[2350], SDL_54_1_beloeb_kan: (s[2351] ? 1 : 0) + (s[2352] ? 4 : 0), SDL_56_1_kan: (s[742] ? 1 : 0) + (s[744] ? 2 : 0) + s[2068], SDL_56_1_beloeb: s[2353], SDL_56_1_beloeb_hoej: s[2354], SDL_56_1_beloeb_kan: (s[2355] ? 1 : 0) + (s[2356] ? 4 : 0), SDL_56_2_kan: (s[2357] ? 1 : 0) + (s[2358] ? 2 : 0) + s[2359], SDL_56_3_kan: (s[2360] ? 1 : 0) + (s[2361] ? 2 : 0) + s[2359], SDL_56_4: s[2362], SDL_56_4_hoej: s[2363], SDL_56_4_kan: 1 + s[2359], SDL_56_4_fornyelse_kan: (s[2364] ? 1 : 0) + (s[2365] ? 2 : 0) + s[2359], SDL_58a_1_kan: (s[2366] ? 1 : 0) + (s[2367] ? 2 : 0) + s[2359], SDL_59_2: s[2368], SDL_59_2_hoej: s[2369], SDL_59_2_kan: (s[2370] ? 1 : 0) + (s[2371] ? 4 : 0), SDL_59_6_kan: (s[2372] ? 1 : 0) + (s[2373] ? 2 : 0) + s[2092], SDL_82_1_kan: (s[2374] ? 1 : 0) + (s[2375] ? 2 : 0) + s[825], SEL_112_1_kan: (s[2376] ? 1 : 0) + (s[2377] ? 2 : 0) + s[2378], SEL_112_1_forud_kan: (s[2379] ? 1 : 0) + (s[2380] ? 2 : 0) + s[2378], SENBEK_2_1_kan: (s[2381] ? 1 : 0) + (s[2382] ? 2 : 0) + s[825], SSBEK_3_1: s[2383], SSBEK_3_1_hoej: s[2384], SSBEK_3_1_kan: 1 + (s[2385] ? 4 : 0), SSBEK_5_1: s[2386], SSBEK_5_1_hoej: s[2387], SSBEK_5_1_kan: (s[2388] ? 1 : 0) + (s[2389] ? 4 : 0), SSBEK_6_1: s[2390], SSBEK_6_1_hoej: s[2391], SSBEK_6_1_kan: s[1492] + (s[2392] ? 4 : 0), SSBEK_10_1: s[2393], SSBEK_10_1_hoej: s[2394], SSBEK_10_1_kan: (s[2395] ? 1 : 0) + (s[2396] ? 4 : 0), STATSFLEKSBEK_11: s[2397], STATSFLEKSBEK_11_hoej: s[2398], STATSFLEKSBEK_11_kan: (s[764] ? 1 : 0) + s[2399], STATSFLEKSBEK_11_3_kan: (s[2400] ? 1 : 0) + (s[2401] ? 2 : 0) + s[2399] }
}
