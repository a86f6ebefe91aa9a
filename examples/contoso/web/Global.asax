<%@ Application Codebehind="Global.asax.cs" Inherits="Contoso.Shop.Global" Language="C#" %>
