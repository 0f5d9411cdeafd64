import {
  date,
  decimal,
  integer,
  oneOf,
  optional,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset, type Reading } from '@xinqiao/platform/exchange/dataset.js';
import { tables } from '../entities.js';

const subjectColumn = (reading: Reading) => subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading);
const yuan = (codes: readonly string[]) => decimal(codes, { digits: 2 });
const yearColumn = () => integer(['YEAR', '年度'], { min: 2000, max: 2100 });

const taxPaid = dataset({
  name: 'tax-paid',
  description: 'Tax paid per year and type 年度分税种纳税额',
  readByVerdicts: false,
  table: tables.taxPaid,
  columns: (reading) => ({
    subject: subjectColumn(reading),
    year: yearColumn(),
    taxType: text(['TAX_TYPE', '税种'], { max: 50 }),
    outputTax: optional(yuan(['OUTPUT_TAX_YUAN', '销项税额（元）'])),
    inputTax: optional(yuan(['INPUT_TAX_YUAN', '进项税额（元）'])),
    due: yuan(['DUE_YUAN', '应纳税额（元）']),
    relief: optional(yuan(['RELIEF_YUAN', '减免税额（元）'])),
    paid: yuan(['PAID_YUAN', '已缴税额（元）']),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      year: row.year,
      tax_type: row.taxType,
      output_tax_yuan: row.outputTax,
      input_tax_yuan: row.inputTax,
      due_yuan: row.due,
      relief_yuan: row.relief,
      paid_yuan: row.paid,
      valid_from: `${row.year}-01-01`,
    },
  }),
});

const declaredSales = dataset({
  name: 'declared-sales',
  description: 'Declared sales by period 申报销售收入',
  readByVerdicts: false,
  table: tables.declaredSales,
  columns: (reading) => ({
    subject: subjectColumn(reading),
    from: date(['PERIOD_FROM', '所属期起']),
    months: oneOf(['MONTHS', '所属期月数'], { 1: 1, 3: 3, 12: 12, 月: 1, 季: 3, 年: 12 }),
    sales: yuan(['SALES_YUAN', '销售收入（元）']),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: { period_from: row.from, months: row.months, sales_yuan: row.sales, valid_from: row.from },
  }),
});

const financialStatements = dataset({
  name: 'financial-statements',
  description: 'Financial statements as filed 报送的财务报表',
  readByVerdicts: false,
  table: tables.financialStatement,
  columns: (reading) => ({
    subject: subjectColumn(reading),
    year: yearColumn(),
    filedOn: date(['FILED_ON', '报送日期']),
    totalAssets: yuan(['TOTAL_ASSETS_YUAN', '资产总计（元）']),
    totalLiabilities: yuan(['TOTAL_LIABILITIES_YUAN', '负债合计（元）']),
    ownersEquity: yuan(['OWNERS_EQUITY_YUAN', '所有者权益合计（元）']),
    operatingRevenue: yuan(['OPERATING_REVENUE_YUAN', '营业收入（元）']),
    operatingCost: yuan(['OPERATING_COST_YUAN', '营业成本（元）']),
    netProfit: yuan(['NET_PROFIT_YUAN', '净利润（元）']),
    operatingCashFlow: optional(yuan(['OPERATING_CASH_FLOW_YUAN', '经营活动现金流量净额（元）'])),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      year: row.year,
      filed_on: row.filedOn,
      total_assets_yuan: row.totalAssets,
      total_liabilities_yuan: row.totalLiabilities,
      owners_equity_yuan: row.ownersEquity,
      operating_revenue_yuan: row.operatingRevenue,
      operating_cost_yuan: row.operatingCost,
      net_profit_yuan: row.netProfit,
      operating_cash_flow_yuan: row.operatingCashFlow,
      valid_from: row.filedOn,
    },
  }),
});

const taxRegistrations = dataset({
  name: 'tax-registrations',
  description: 'Tax registration 税务登记',
  readByVerdicts: false,
  table: tables.taxRegistration,
  columns: (reading) => ({
    subject: subjectColumn(reading),
    qualification: oneOf(['QUALIFICATION', '纳税人资格'], {
      GENERAL: 'GENERAL',
      一般纳税人: 'GENERAL',
      SMALL_SCALE: 'SMALL_SCALE',
      小规模纳税人: 'SMALL_SCALE',
    } as const),
    registeredOn: date(['REGISTERED_ON', '登记日期']),
    vatRate: optional(decimal(['VAT_RATE', '增值税税率（%）'], { digits: 2 })),
    incomeTaxRate: optional(decimal(['INCOME_TAX_RATE', '企业所得税税率（%）'], { digits: 2 })),
    industry: optional(text(['INDUSTRY', '行业门类'], { max: 1 })),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      qualification: row.qualification,
      registered_on: row.registeredOn,
      vat_rate: row.vatRate,
      income_tax_rate: row.incomeTaxRate,
      industry: row.industry,
      valid_from: row.registeredOn,
    },
  }),
});

export const filedDatasets: readonly Dataset[] = [taxPaid, declaredSales, financialStatements, taxRegistrations];
