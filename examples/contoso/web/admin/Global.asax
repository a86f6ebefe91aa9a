<%@ Application Codebehind="Global.asax.cs" Inherits="Contoso.Shop.Admin.Global" Language="C#" %>
