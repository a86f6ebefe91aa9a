// Generated from schema/sections by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var ConnectionStrings = validate21;
var func0 = Object.prototype.hasOwnProperty;
var func50 = require_ucs2length().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func50(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.connectionString === void 0 || !func0.call(data, "connectionString")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectionString" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "connectionString" || key0 === "providerName")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.connectionString !== void 0 && func0.call(data, "connectionString") && (validate25(data.connectionString, { instancePath: instancePath + "/connectionString", parentData: data, parentDataProperty: "connectionString", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.providerName !== void 0 && func0.call(data, "providerName") && (validate25(data.providerName, { instancePath: instancePath + "/providerName", parentData: data, parentDataProperty: "providerName", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "$entries") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data0 = data.$entries;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (let key1 of Object.keys(data1))
              if (!(key1 === "add" || key1 === "remove" || key1 === "clear")) {
                let err1 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            if (data1.add !== void 0 && func0.call(data1, "add") && (validate22(data1.add, { instancePath: instancePath + "/$entries/" + i0 + "/add", parentData: data1, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data1.remove !== void 0 && func0.call(data1, "remove")) {
              let data3 = data1.remove;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.name === void 0 || !func0.call(data3, "name")) {
                  let err2 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                for (let key2 of Object.keys(data3))
                  if (key2 !== "name") {
                    let err3 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                data3.name !== void 0 && func0.call(data3, "name") && (validate23(data3.name, { instancePath: instancePath + "/$entries/" + i0 + "/remove/name", parentData: data3, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
              } else {
                let err4 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data1.clear !== void 0 && func0.call(data1, "clear")) {
              let data5 = data1.clear;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5))
                for (let key3 of Object.keys(data5)) {
                  let err5 = { instancePath: instancePath + "/$entries/" + i0 + "/clear", schemaPath: "#/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              else {
                let err6 = { instancePath: instancePath + "/$entries/" + i0 + "/clear", schemaPath: "#/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          } else {
            let err7 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
var SystemWebHttpCookies = validate30;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
var schema13 = { type: ["string", "integer"], pattern: "^(?:Unspecified|None|Lax|Strict)$" }, pattern0 = new RegExp("^(?:Unspecified|None|Lax|Strict)$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern0.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:Unspecified|None|Lax|Strict)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "domain" || key0 === "httpOnlyCookies" || key0 === "requireSSL" || key0 === "sameSite")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.domain !== void 0 && func0.call(data, "domain") && (validate31(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.httpOnlyCookies !== void 0 && func0.call(data, "httpOnlyCookies") && (validate33(data.httpOnlyCookies, { instancePath: instancePath + "/httpOnlyCookies", parentData: data, parentDataProperty: "httpOnlyCookies", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.requireSSL !== void 0 && func0.call(data, "requireSSL") && (validate33(data.requireSSL, { instancePath: instancePath + "/requireSSL", parentData: data, parentDataProperty: "requireSSL", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.sameSite !== void 0 && func0.call(data, "sameSite") && (validate36(data.sameSite, { instancePath: instancePath + "/sameSite", parentData: data, parentDataProperty: "sameSite", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
var SystemWebSessionPageState = validate38;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "historySize") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.historySize !== void 0 && func0.call(data, "historySize") && (validate39(data.historySize, { instancePath: instancePath + "/historySize", parentData: data, parentDataProperty: "historySize", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
var SystemWebSessionState = validate41, schema16 = { $id: "system.web/sessionState", type: "object", properties: { mode: { $ref: "#/definitions/enum" }, timeout: { $ref: "#/definitions/minutes" }, cookieless: { $ref: "#/definitions/enum2" }, cookieName: { $ref: "#/definitions/string" }, cookieSameSite: { $ref: "#/definitions/enum3" }, regenerateExpiredSessionId: { $ref: "#/definitions/boolean" }, stateConnectionString: { $ref: "#/definitions/string" }, stateNetworkTimeout: { $ref: "#/definitions/seconds" }, sqlConnectionString: { $ref: "#/definitions/string" }, sqlCommandTimeout: { $ref: "#/definitions/seconds2" }, sqlConnectionRetryInterval: { $ref: "#/definitions/seconds2" }, allowCustomSqlDatabase: { $ref: "#/definitions/boolean" }, compressionEnabled: { $ref: "#/definitions/boolean" }, useHostingIdentity: { $ref: "#/definitions/boolean" }, customProvider: { $ref: "#/definitions/string" }, partitionResolverType: { $ref: "#/definitions/string" }, sessionIDManagerType: { $ref: "#/definitions/string" }, providers: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, remove: { type: "object", properties: { name: { $ref: "#/definitions/string2" } }, required: ["name"], additionalProperties: !1 }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1, definitions: { enum: { enum: ["Off", "InProc", "StateServer", "SQLServer", "Custom", 5, 6, 7] }, minutes: { type: ["integer", "string"], minimum: 1, maximum: 15372286728, pattern: "^Infinite$" }, enum2: { enum: ["UseUri", "UseCookies", "AutoDetect", "UseDeviceProfile", "true", "false"] }, string: { type: "string" }, enum3: { enum: ["None", "Lax", "Strict", 3] }, boolean: { type: "boolean" }, seconds: { type: ["integer", "string"], minimum: 1, maximum: 922337203685, pattern: "^Infinite$" }, seconds2: { type: ["integer", "string"], minimum: -922337203685, maximum: 922337203685, pattern: "^Infinite$" }, string2: { type: "string", minLength: 1 }, add: { type: "object", properties: { name: { $ref: "#/definitions/string2" }, type: { $ref: "#/definitions/string" } }, required: ["name", "type"] } } }, schema17 = { enum: ["Off", "InProc", "StateServer", "SQLServer", "Custom", 5, 6, 7] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Off" || data === "InProc" || data === "StateServer" || data === "SQLServer" || data === "Custom" || data === 5 || data === 6 || data === 7)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
var schema18 = { type: ["integer", "string"], minimum: 1, maximum: 15372286728, pattern: "^Infinite$" }, pattern1 = new RegExp("^Infinite$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema18.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 15372286728 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 15372286728 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
var schema19 = { enum: ["UseUri", "UseCookies", "AutoDetect", "UseDeviceProfile", "true", "false"] };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "UseUri" || data === "UseCookies" || data === "AutoDetect" || data === "UseDeviceProfile" || data === "true" || data === "false")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema19.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
var schema21 = { enum: ["None", "Lax", "Strict", 3] };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "None" || data === "Lax" || data === "Strict" || data === 3)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
var schema23 = { type: ["integer", "string"], minimum: 1, maximum: 922337203685, pattern: "^Infinite$" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema23.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 922337203685 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 922337203685 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
var schema24 = { type: ["integer", "string"], minimum: -922337203685, maximum: 922337203685, pattern: "^Infinite$" };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 922337203685 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 922337203685 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < -922337203685 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -922337203685 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func50(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.name !== void 0 && func0.call(data, "name") && (validate68(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate48(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema16.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.mode !== void 0 && func0.call(data, "mode") && (validate42(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.timeout !== void 0 && func0.call(data, "timeout") && (validate44(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.cookieless !== void 0 && func0.call(data, "cookieless") && (validate46(data.cookieless, { instancePath: instancePath + "/cookieless", parentData: data, parentDataProperty: "cookieless", rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length)), data.cookieName !== void 0 && func0.call(data, "cookieName") && (validate48(data.cookieName, { instancePath: instancePath + "/cookieName", parentData: data, parentDataProperty: "cookieName", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.cookieSameSite !== void 0 && func0.call(data, "cookieSameSite") && (validate50(data.cookieSameSite, { instancePath: instancePath + "/cookieSameSite", parentData: data, parentDataProperty: "cookieSameSite", rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length)), data.regenerateExpiredSessionId !== void 0 && func0.call(data, "regenerateExpiredSessionId") && (validate52(data.regenerateExpiredSessionId, { instancePath: instancePath + "/regenerateExpiredSessionId", parentData: data, parentDataProperty: "regenerateExpiredSessionId", rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length)), data.stateConnectionString !== void 0 && func0.call(data, "stateConnectionString") && (validate48(data.stateConnectionString, { instancePath: instancePath + "/stateConnectionString", parentData: data, parentDataProperty: "stateConnectionString", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.stateNetworkTimeout !== void 0 && func0.call(data, "stateNetworkTimeout") && (validate55(data.stateNetworkTimeout, { instancePath: instancePath + "/stateNetworkTimeout", parentData: data, parentDataProperty: "stateNetworkTimeout", rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.sqlConnectionString !== void 0 && func0.call(data, "sqlConnectionString") && (validate48(data.sqlConnectionString, { instancePath: instancePath + "/sqlConnectionString", parentData: data, parentDataProperty: "sqlConnectionString", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.sqlCommandTimeout !== void 0 && func0.call(data, "sqlCommandTimeout") && (validate58(data.sqlCommandTimeout, { instancePath: instancePath + "/sqlCommandTimeout", parentData: data, parentDataProperty: "sqlCommandTimeout", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.sqlConnectionRetryInterval !== void 0 && func0.call(data, "sqlConnectionRetryInterval") && (validate58(data.sqlConnectionRetryInterval, { instancePath: instancePath + "/sqlConnectionRetryInterval", parentData: data, parentDataProperty: "sqlConnectionRetryInterval", rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.allowCustomSqlDatabase !== void 0 && func0.call(data, "allowCustomSqlDatabase") && (validate52(data.allowCustomSqlDatabase, { instancePath: instancePath + "/allowCustomSqlDatabase", parentData: data, parentDataProperty: "allowCustomSqlDatabase", rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length)), data.compressionEnabled !== void 0 && func0.call(data, "compressionEnabled") && (validate52(data.compressionEnabled, { instancePath: instancePath + "/compressionEnabled", parentData: data, parentDataProperty: "compressionEnabled", rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length)), data.useHostingIdentity !== void 0 && func0.call(data, "useHostingIdentity") && (validate52(data.useHostingIdentity, { instancePath: instancePath + "/useHostingIdentity", parentData: data, parentDataProperty: "useHostingIdentity", rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length)), data.customProvider !== void 0 && func0.call(data, "customProvider") && (validate48(data.customProvider, { instancePath: instancePath + "/customProvider", parentData: data, parentDataProperty: "customProvider", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.partitionResolverType !== void 0 && func0.call(data, "partitionResolverType") && (validate48(data.partitionResolverType, { instancePath: instancePath + "/partitionResolverType", parentData: data, parentDataProperty: "partitionResolverType", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.sessionIDManagerType !== void 0 && func0.call(data, "sessionIDManagerType") && (validate48(data.sessionIDManagerType, { instancePath: instancePath + "/sessionIDManagerType", parentData: data, parentDataProperty: "sessionIDManagerType", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data.providers !== void 0 && func0.call(data, "providers")) {
      let data17 = data.providers;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key1 of Object.keys(data17))
          if (key1 !== "$entries") {
            let err1 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data17.$entries !== void 0 && func0.call(data17, "$entries")) {
          let data18 = data17.$entries;
          if (Array.isArray(data18)) {
            let len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (let key2 of Object.keys(data19))
                  if (!(key2 === "add" || key2 === "remove" || key2 === "clear")) {
                    let err2 = { instancePath: instancePath + "/providers/$entries/" + i0, schemaPath: "#/properties/providers/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                  }
                if (data19.add !== void 0 && func0.call(data19, "add") && (validate67(data19.add, { instancePath: instancePath + "/providers/$entries/" + i0 + "/add", parentData: data19, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data19.remove !== void 0 && func0.call(data19, "remove")) {
                  let data21 = data19.remove;
                  if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                    if (data21.name === void 0 || !func0.call(data21, "name")) {
                      let err3 = { instancePath: instancePath + "/providers/$entries/" + i0 + "/remove", schemaPath: "#/properties/providers/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                    }
                    for (let key3 of Object.keys(data21))
                      if (key3 !== "name") {
                        let err4 = { instancePath: instancePath + "/providers/$entries/" + i0 + "/remove", schemaPath: "#/properties/providers/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                      }
                    data21.name !== void 0 && func0.call(data21, "name") && (validate68(data21.name, { instancePath: instancePath + "/providers/$entries/" + i0 + "/remove/name", parentData: data21, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length));
                  } else {
                    let err5 = { instancePath: instancePath + "/providers/$entries/" + i0 + "/remove", schemaPath: "#/properties/providers/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                }
                if (data19.clear !== void 0 && func0.call(data19, "clear")) {
                  let data23 = data19.clear;
                  if (data23 && typeof data23 == "object" && !Array.isArray(data23))
                    for (let key4 of Object.keys(data23)) {
                      let err6 = { instancePath: instancePath + "/providers/$entries/" + i0 + "/clear", schemaPath: "#/properties/providers/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                    }
                  else {
                    let err7 = { instancePath: instancePath + "/providers/$entries/" + i0 + "/clear", schemaPath: "#/properties/providers/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                }
              } else {
                let err8 = { instancePath: instancePath + "/providers/$entries/" + i0, schemaPath: "#/properties/providers/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/providers/$entries", schemaPath: "#/properties/providers/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
var validators = {
  connectionStrings: ConnectionStrings,
  "system.web/httpCookies": SystemWebHttpCookies,
  "system.web/sessionPageState": SystemWebSessionPageState,
  "system.web/sessionState": SystemWebSessionState
};
export { validators };
